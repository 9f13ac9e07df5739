package org.attache.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.brief.Note;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.attache.pdf.VeraPdf;
import org.attache.theme.Arrangement;
import org.attache.theme.NotePlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as the layout makes them are what the standards ask for. */
class PagesAsPdfTest {

  @ParameterizedTest
  @EnumSource
  void everyBlockConforms(PdfProfile profile) throws IOException {
    VeraPdf.assertConforms(write(SampleBriefs.everything(), profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void everyBlockConformsFromRightToLeft(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.in(SampleBriefs.everything(), "ur", Direction.RIGHT_TO_LEFT);
    VeraPdf.assertConforms(write(brief, profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void notesAtTheFootConform(PdfProfile profile) throws IOException {
    VeraPdf.assertConforms(write(SampleBriefs.withFootnotes(), profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void notesAtTheFootConformFromRightToLeft(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.in(SampleBriefs.withFootnotes(), "ur", Direction.RIGHT_TO_LEFT);
    VeraPdf.assertConforms(write(brief, profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void turnedPagesConform(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.withTurnedPage();
    VeraPdf.assertConforms(write(brief, profile), profile);
    Brief urdu = SampleBriefs.in(brief, "ur", Direction.RIGHT_TO_LEFT);
    VeraPdf.assertConforms(write(urdu, profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void twoColumnsConform(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.inTwoColumns(SampleBriefs.everything());
    VeraPdf.assertConforms(write(brief, profile), profile);
    Brief urdu = SampleBriefs.in(brief, "ur", Direction.RIGHT_TO_LEFT);
    VeraPdf.assertConforms(write(urdu, profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void notesOverSeveralPagesConform(PdfProfile profile) throws IOException {
    for (int sentences : List.of(40, 400)) {
      List<Note> notes = new ArrayList<>();
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        blocks.add(SampleBriefs.paragraph(SampleBriefs.PROSE));
      }
      blocks.add(SampleBriefs.marked(notes, SampleBriefs.PROSE, sentences));
      for (int i = 0; i < 8; i++) {
        blocks.add(SampleBriefs.marked(notes, SampleBriefs.PROSE, 2));
      }
      Brief brief =
          SampleBriefs.arranged(
              SampleBriefs.brief(blocks, notes, List.of()),
              Arrangement.PLAIN.withNotes(NotePlace.FOOT));
      VeraPdf.assertConforms(write(brief, profile), profile);
      Brief urdu = SampleBriefs.in(brief, "ur", Direction.RIGHT_TO_LEFT);
      VeraPdf.assertConforms(write(urdu, profile), profile);
    }
  }

  private static byte[] write(Brief brief, PdfProfile profile) throws IOException {
    Pages pages = Composer.create().compose(brief, SampleBriefs.drawer(190));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.create().withProfile(profile).write(pages, brief.front(), brief.attachments(), out);
    return out.toByteArray();
  }
}

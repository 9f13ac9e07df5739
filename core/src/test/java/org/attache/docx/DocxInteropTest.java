package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.office.OfficePrograms;
import org.attache.theme.Arrangement;
import org.attache.theme.NotePlace;
import org.attache.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("interop")
class DocxInteropTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Office2019", "Microsoft365"})
  void satisfiesTheValidatorOfOffice(String version) throws IOException, InterruptedException {
    for (Brief brief : new Brief[] {SampleBriefs.full(), SampleBriefs.rightToLeft()}) {
      String verdict = OfficePrograms.validate(write(brief), version);

      assertTrue(verdict.contains("\"ok\": true"), verdict);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Office2019", "Microsoft365"})
  void satisfiesTheValidatorInTheDressOfOtherDocuments(String version)
      throws IOException, InterruptedException {
    for (byte[] document : List.of(ReferenceFiles.german(), ReferenceFiles.libreOffice())) {
      for (Brief brief : List.of(SampleBriefs.full(), SampleBriefs.rightToLeft())) {
        String verdict =
            OfficePrograms.validate(write(ReferenceFiles.dress(brief, document)), version);

        assertTrue(verdict.contains("\"ok\": true"), verdict);
      }
    }
  }

  @Test
  void opensInLibreOfficeInTheDressOfOtherDocuments() throws IOException, InterruptedException {
    for (byte[] document : List.of(ReferenceFiles.german(), ReferenceFiles.libreOffice())) {
      Path file = write(ReferenceFiles.dress(SampleBriefs.full(), document));

      try (PDDocument pdf = Loader.loadPDF(OfficePrograms.convertToPdf(file).toFile())) {
        String text = new PDFTextStripper().getText(pdf);
        assertTrue(text.contains("Pakistan and Belarus at thirty"), text);
        assertTrue(text.contains("Akram, who counts otherwise."), text);
      }
    }
  }

  @Test
  void opensInLibreOfficeWithEveryWordAndPicture() throws IOException, InterruptedException {
    Path pdf = OfficePrograms.convertToPdf(write(SampleBriefs.full()));

    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Pakistan and Belarus at thirty"), text);
      assertTrue(text.contains("Figure\u00A05.\u2002Two lines with a gap"), text);
      assertTrue(text.contains("Akram, who counts otherwise."), text);
      assertTrue(text.contains("41.7"), text);
      assertEquals(
          "A. Researcher, Institute of Regional Studies; B. Analyst",
          document.getDocumentInformation().getAuthor());
    }
  }

  @Test
  void showsTheHeadingOfEndnotesAheadOfThemInLibreOffice()
      throws IOException, InterruptedException {
    List<Block> blocks =
        List.of(
            Paragraph.of(
                List.of(new Inline.NoteMark(1, "note-1"), new Inline.NoteMark(2, "note-2"))),
            new Heading(1, "notes", SampleBriefs.text("Notes")),
            new NoteList());
    for (Brief brief : List.of(SampleBriefs.of(), SampleBriefs.rightToLeft())) {
      Theme theme = brief.theme();
      Arrangement atEnd = theme.arrangement().withNotes(NotePlace.END);
      Path file = write(brief.withTheme(theme.withArrangement(atEnd)).withBlocks(blocks));

      try (PDDocument pdf = Loader.loadPDF(OfficePrograms.convertToPdf(file).toFile())) {
        String text = new PDFTextStripper().getText(pdf);
        int heading = text.indexOf("Notes");
        assertTrue(heading >= 0 && heading < text.indexOf("Akram, who counts otherwise"), text);
      }
    }
  }

  private Path write(Brief brief) throws IOException {
    return Files.write(folder.resolve("brief.docx"), Written.bytes(brief, Map.of()));
  }
}

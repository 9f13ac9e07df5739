package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.Attache;
import org.attache.Format;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes pictures of pages for people to look at: {@code -Dpages.look=FOLDER}. */
@EnabledIfSystemProperty(named = "pages.look", matches = ".+")
class LookTest {

  private final Path folder = Path.of(System.getProperty("pages.look", "."));

  @Test
  void paintsEverything() throws Exception {
    write(SampleBriefs.everything(), "everything");
  }

  @Test
  void paintsAnnexes() throws Exception {
    write(Annexes.brief(), "annexes");
  }

  @Test
  void paintsLogos() throws Exception {
    write(LogoTest.withSvg(SampleBriefs.everything()), "logo");
  }

  @Test
  void paintsRightToLeft() throws Exception {
    write(SampleBriefs.in(SampleBriefs.everything(), "ur", Direction.RIGHT_TO_LEFT), "mirrored");
  }

  @Test
  void paintsNotesAtTheFoot() throws Exception {
    write(SampleBriefs.withFootnotes(), "notes");
  }

  @Test
  void paintsNotesAtTheFootFromRightToLeft() throws Exception {
    write(
        SampleBriefs.in(SampleBriefs.withFootnotes(), "ur", Direction.RIGHT_TO_LEFT), "notes-rtl");
  }

  @Test
  void paintsTurnedPages() throws Exception {
    write(SampleBriefs.withTurnedPage(), "turned");
    Brief urdu = SampleBriefs.in(SampleBriefs.withTurnedPage(), "ur", Direction.RIGHT_TO_LEFT);
    write(urdu, "turned-rtl");
  }

  @Test
  void paintsTwoColumns() throws Exception {
    Brief brief = SampleBriefs.inTwoColumns(SampleBriefs.everything());
    write(brief, "columns");
    write(SampleBriefs.in(brief, "ur", Direction.RIGHT_TO_LEFT), "columns-rtl");
    write(SampleBriefs.inTwoColumns(SampleBriefs.withFootnotes()), "columns-notes");
  }

  @Test
  void writesTheSample() throws Exception {
    Attache attache = Attache.create();
    Brief brief = attache.assemble(attache.read(Path.of("../samples/pakistan-belarus")));
    try (OutputStream out = Files.newOutputStream(folder.resolve("sample.pdf"))) {
      attache.write(brief, Format.PDF, out);
    }
    assertTrue(Files.size(folder.resolve("sample.pdf")) > 10_000);
  }

  private void write(Brief brief, String name) throws Exception {
    Pages pages = Composer.create().compose(brief, SampleBriefs.drawer(190));
    new PagePainter(1.5).write(pages, folder, name);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
      PdfWriter.create().write(pages, brief.front(), brief.attachments(), out);
    }
    assertTrue(pages.pages().size() > 3);
  }
}

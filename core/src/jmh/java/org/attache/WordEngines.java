package org.attache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.chart.SvgText;
import org.attache.docx.DocxWriter;
import org.attache.docx.FigurePictures;
import org.attache.docx.Picture;
import org.attache.docx.TextStage;
import org.attache.officechart.NativeChart;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.PartBuffer;
import org.attache.theme.Length;
import org.attache.theme.Theme;

/**
 * The same brief as a Word document by us and by bare POI, in one process and in turn, and our
 * stages alone: medians of CPU time and memory allocated.
 */
final class WordEngines {

  private static final Length WIDTH = Length.mm(154);

  /** No figure of these briefs is one that Office lacks. */
  private static final class NoPictures implements FigurePictures {
    @Override
    public Picture draw(TimelineFigure timeline, Brief brief, Length width) {
      throw new IllegalStateException("a timeline among tables and charts");
    }

    @Override
    public Picture draw(ChartFigure chart, Brief brief, Length width) {
      throw new IllegalStateException("a chart that Office lacks: " + chart.chart().kind());
    }
  }

  private final Studios studios = new Studios();
  private final WordOutput output = new WordOutput(studios, Timestamps.OF_THE_BRIEF);
  private final DocxWriter writer = new DocxWriter(new NoPictures());
  private final List<Brief> briefs = new ArrayList<>();
  private final List<Brief> withTimelines = new ArrayList<>();
  private final List<Map<String, Integer>> pages = new ArrayList<>();
  private final List<Map<String, byte[]>> parts = new ArrayList<>();

  private WordEngines() throws IOException {
    Bench bench = Bench.open();
    for (var dossier : Specimens.read().dossiers(Stock.VARIANTS, Specimens.Size.sixPages())) {
      Brief brief = bench.assemble(dossier, "office");
      briefs.add(brief);
      withTimelines.add(bench.assemble(dossier));
      pages.add(WordOutput.pageNumbers(studios.of(brief.theme()).pages(brief)));
      parts.add(parts(ours(briefs.size() - 1)));
    }
  }

  private InTurn operations() {
    TextStage texts = new TextStage(writer);
    InTurn operations = new InTurn();
    operations.add("Attaché", turn -> whole(turn.next()));
    operations.add("  pages of headings", turn -> pagesOfHeadings(turn.next()));
    operations.add("  document", turn -> ours(turn.next()));
    operations.add("    text", turn -> text(texts, turn.next()));
    operations.add("    charts", turn -> charts(turn.next()));
    operations.add("    workbooks", turn -> workbooks(turn.next()));
    operations.add("    archive", turn -> archive(turn.next()));
    operations.add("POI", turn -> BareWord.write(briefs.get(turn.next())));
    operations.add("a timeline's picture", turn -> picture(turn.next()));
    return operations;
  }

  /** Measures for so long, after as long a time that is not counted. */
  static void measure(int seconds) throws IOException {
    WordEngines engines = new WordEngines();
    describe("Attaché", engines.whole(0));
    describe("POI", BareWord.write(engines.briefs.get(0)));
    engines.operations().measure(seconds, List.of("POI"));
  }

  private Object pagesOfHeadings(int variant) {
    return studios.of(theme(variant)).pages(briefs.get(variant));
  }

  private Object text(TextStage texts, int variant) throws IOException {
    return texts.compose(briefs.get(variant), pages.get(variant));
  }

  private Theme theme(int variant) {
    return briefs.get(variant).theme();
  }

  /** As the facade does it: pages for the numbers in the contents, too. */
  private byte[] whole(int variant) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    output.write(briefs.get(variant), out);
    return out.toByteArray();
  }

  private byte[] ours(int variant) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    writer.write(briefs.get(variant), pages.get(variant), out);
    return out.toByteArray();
  }

  private List<NativeChart> natives(int variant) {
    return briefs.get(variant).blocks().stream()
        .filter(block -> block instanceof ChartFigure)
        .map(block -> NativeChart.of(((ChartFigure) block).chart(), theme(variant), "en", false))
        .toList();
  }

  private Object charts(int variant) throws IOException {
    PartBuffer all = new PartBuffer();
    for (NativeChart chart : natives(variant)) {
      Markup xml = Markup.document(all);
      chart.write(xml, "rId1");
      xml.flush();
    }
    return all;
  }

  private Object workbooks(int variant) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (NativeChart chart : natives(variant)) {
      all.add(chart.workbook());
    }
    return all;
  }

  /** The parts are ready: what compressing them takes. */
  private Object archive(int variant) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    PartArchive archive = new PartArchive(out);
    archive.compress(TextStage.EFFORT);
    for (Map.Entry<String, byte[]> part : parts.get(variant).entrySet()) {
      if (part.getKey().endsWith(".xlsx")) {
        archive.addCompressed(part.getKey(), part.getValue());
      } else {
        archive.add(part.getKey(), part.getValue());
      }
    }
    archive.finish();
    return out;
  }

  private Object picture(int variant) {
    Brief brief = withTimelines.get(variant);
    Studio studio = studios.of(brief.theme());
    TimelineFigure timeline =
        brief.blocks().stream()
            .filter(block -> block instanceof TimelineFigure)
            .map(block -> (TimelineFigure) block)
            .findFirst()
            .orElseThrow();
    Drawing drawing = studio.draw(timeline, brief, WIDTH);
    String svg = new SvgText(brief.theme()).write(drawing, Locale.ENGLISH);
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return bytes.length + studio.png(drawing, WordOutput.SCALE, Locale.ENGLISH).length;
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** Opens a file again, to show that what is compared is there. */
  private static void describe(String name, byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %d bytes; charts %d, workbooks %d, tables %d (rows %s), footnotes %d, headers %d,"
              + " footers %d, words %d%n",
          name,
          file.length,
          document.getCharts().size(),
          parts(file).keySet().stream().filter(part -> part.endsWith(".xlsx")).count(),
          document.getTables().size(),
          document.getTables().stream().map(table -> table.getNumberOfRows()).toList(),
          document.getFootnotes().size(),
          document.getHeaderList().size(),
          document.getFooterList().size(),
          text.getText().strip().split("\\s+").length);
    }
  }
}

package org.attache.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attache.Attache;
import org.attache.Format;
import org.attache.Inspection;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.Inline;
import org.attache.brief.LedgerList;
import org.attache.brief.PlainText;
import org.attache.brief.TimelineFigure;
import org.attache.chart.ChartPainter;
import org.attache.chart.Drawing;
import org.attache.dossier.Flow;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Read from the page back: whatever digits the samples' PDF has are printed by a figure whose trace
 * ends in a source, were typed by a writer whose text the check has read, or count pages, notes and
 * the like.
 */
class ExplainedDigitsTest {

  private static final Attache ATTACHE = Attache.create();

  /** In points. */
  private static final double NEAR = 0.6;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

  private static final Pattern EXPRESSION =
      Pattern.compile("\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}", Pattern.DOTALL);

  /** The values of facts: nothing but a figure may print them. */
  private static final Pattern VALUE =
      Pattern.compile("\\b(?:value|sessionsHeld|exports|imports|turnover|balance):\\s*[^,}\\n]*");

  static List<Path> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whateverDigitsAPageHasAreExplained(Path sample) throws IOException {
    Inspection inspection = ATTACHE.inspect(sample);
    Traces traces = ATTACHE.trace(inspection);
    Brief brief = inspection.brief();
    assertEquals(List.of(), loose(inspection), "typed without a source");
    Set<String> known = typed(sample);
    known.addAll(counted(brief));
    known.addAll(listed(brief));
    known.addAll(drawn(brief));
    // What the check says stands in the data notes, and names the place that it speaks of.
    inspection.problems().forEach(problem -> known.addAll(digits(problem.message())));
    for (Flow flow : ATTACHE.read(sample).trade().flows()) {
      known.addAll(digits(flow.product() + " " + flow.year()));
    }
    Map<String, Set<String>> printed = printed(traces);
    List<String> unexplained = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, String> page : pages(brief).entrySet()) {
      Set<String> own = printed.getOrDefault(page.getKey(), Set.of());
      for (String group : digits(page.getValue())) {
        found++;
        if (!own.contains(group) && !known.contains(group) && !page.getKey().equals(group)) {
          unexplained.add(page.getKey() + ": " + group);
        }
      }
    }
    assertEquals(List.of(), unexplained);
    assertTrue(found > 10, "digits found: " + found);
  }

  private static List<String> loose(Inspection inspection) {
    return inspection.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.LOOSE_NUMBER && !problem.isAccepted())
        .map(Problem::message)
        .toList();
  }

  /** The figures of each page; every one of them ends in a source. */
  private static Map<String, Set<String>> printed(Traces traces) {
    Map<String, Set<String>> printed = new TreeMap<>();
    for (Occurrence one : traces.figures()) {
      assertTrue(traces.trace(one.figure()).endsInSources(), one.toString());
      printed.computeIfAbsent(one.page(), page -> new TreeSet<>()).addAll(digits(one.text()));
    }
    return printed;
  }

  /** What writers typed, apart from the values of facts. */
  private static Set<String> typed(Path sample) throws IOException {
    Set<String> typed = new TreeSet<>();
    try (Stream<Path> own = Files.walk(sample);
        Stream<Path> builtIn = Files.walk(Path.of("..", "templates", "policy-brief"))) {
      Stream.concat(own, builtIn)
          .filter(file -> file.toString().matches(".*\\.(?:yaml|md|bib)"))
          .forEach(file -> typed.addAll(digits(text(file))));
    }
    return typed;
  }

  private static String text(Path file) {
    try {
      String all = EXPRESSION.matcher(Files.readString(file)).replaceAll(" ");
      return file.toString().endsWith(".md") ? all : VALUE.matcher(all).replaceAll(" ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of notes, references, captions, items and entries of the list of origins. */
  private static Set<String> counted(Brief brief) {
    int most = brief.notes().size() + brief.references().size() + brief.blocks().size();
    for (Block block : brief.blocks()) {
      most = Math.max(most, block instanceof LedgerList list ? list.items().size() : 0);
    }
    Set<String> counted = new TreeSet<>();
    for (int i = 1; i <= Math.min(most, 20); i++) {
      counted.add(Integer.toString(i));
    }
    brief.notes().forEach(note -> counted.add(Integer.toString(note.number())));
    return counted;
  }

  /** The list of origins: values of entries that end in sources, and places in sources. */
  private static Set<String> listed(Brief brief) {
    Set<String> listed = new TreeSet<>();
    for (Block block : brief.blocks()) {
      if (block instanceof LedgerList list) {
        for (LedgerList.Item item : list.items()) {
          List<Inline> origin = item.origin();
          listed.addAll(digits(item.number() + " " + item.what() + " " + item.value()));
          listed.addAll(digits(item.unit() + " " + PlainText.of(origin)));
        }
      }
    }
    brief.notes().forEach(note -> listed.addAll(digits(PlainText.of(note.content()))));
    brief.references().forEach(entry -> listed.addAll(digits(PlainText.of(entry.content()))));
    return listed;
  }

  /** What stands along axes. */
  private static Set<String> drawn(Brief brief) {
    ChartPainter painter = new ChartPainter(brief.theme());
    Locale locale = Locale.forLanguageTag(brief.front().language());
    Set<String> drawn = new TreeSet<>();
    for (Block block : brief.blocks()) {
      Drawing drawing =
          new Drawing(
              brief.theme().paper().textWidth(), brief.theme().paper().textWidth(), List.of());
      if (block instanceof ChartFigure chart) {
        drawing =
            painter.paint(
                chart.chart(),
                brief.theme().paper().textWidth(),
                locale,
                brief.front().direction());
      } else if (block instanceof TimelineFigure timeline) {
        drawing =
            painter.paint(
                timeline, brief.theme().paper().textWidth(), locale, brief.front().direction());
      }
      for (Drawing.Mark mark : drawing.marks()) {
        if (mark instanceof Drawing.Words words) {
          drawn.addAll(digits(words.text()));
        }
      }
    }
    return drawn;
  }

  /** The words of each page by its label; raised marks stand apart from what they follow. */
  private static Map<String, String> pages(Brief brief) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ATTACHE.write(brief, Format.PDF, pdf);
    Map<String, String> words = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (int page = 0; page < labels.length; page++) {
        PDFTextStripper stripper = new Apart();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        words.put(labels[page], stripper.getText(document));
      }
    }
    return words;
  }

  /** Sets apart what is of another size or does not stand right behind what is before it. */
  private static final class Apart extends PDFTextStripper {

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      StringBuilder words = new StringBuilder();
      float size = 0;
      float left = 0;
      float right = 0;
      float baseline = 0;
      for (TextPosition position : positions) {
        boolean isBehind =
            Math.abs(position.getXDirAdj() - right) < NEAR
                || Math.abs(position.getXDirAdj() + position.getWidthDirAdj() - left) < NEAR;
        boolean isAlike =
            Math.abs(position.getFontSizeInPt() - size) < NEAR
                && Math.abs(position.getYDirAdj() - baseline) < NEAR;
        words.append(isBehind && isAlike ? "" : " ").append(position.getUnicode());
        size = position.getFontSizeInPt();
        left = position.getXDirAdj();
        right = left + position.getWidthDirAdj();
        baseline = position.getYDirAdj();
      }
      super.writeString(words.toString());
    }
  }

  private static Set<String> digits(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      int digit = Character.digit(c, 10);
      boolean isDigit = digit >= 0 && Character.isDigit(c);
      plain.append(isDigit ? (char) ('0' + digit) : c == '\u066b' ? '.' : c == '\u066c' ? ',' : c);
    }
    Set<String> found = new TreeSet<>();
    Matcher matcher = DIGITS.matcher(plain);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}

package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.PlainText;
import org.attache.brief.PrintedFigures;
import org.attache.brief.Remark;
import org.attache.check.Checker;
import org.attache.dossier.Dossier;
import org.attache.problem.Severity;
import org.junit.jupiter.api.Test;

/** What a brief says beside its text, and where. */
class RemarksTest {

  private static final Assembler ASSEMBLER = new Assembler();

  private static Brief brief(String lines) throws IOException {
    Dossier dossier = Yaml.dossier(lines);
    Template template = ASSEMBLER.builtIn("policy-brief", "en");
    return ASSEMBLER.assemble(dossier, template, Checker.create().check(dossier)).brief();
  }

  private static Remark only(Brief brief, String words) {
    List<Remark> found =
        brief.remarks().stream()
            .filter(remark -> String.join(" ", remark.paragraphs()).contains(words))
            .toList();
    assertEquals(1, found.size(), brief.remarks().toString());
    return found.get(0);
  }

  private static String heading(Brief brief, String id) {
    for (Block block : brief.blocks()) {
      if (block instanceof Heading heading && heading.id().equals(id)) {
        return PlainText.of(heading.content());
      }
    }
    throw new AssertionError("no heading has the id '" + id + "'");
  }

  private static List<String> ids(Brief brief) {
    return brief.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(block -> ((Heading) block).id())
        .toList();
  }

  @Test
  void saysOfAFigureWhatOtherSourcesSay() throws IOException {
    Remark remark = only(SampleBriefTest.brief(), "Agricultural Cooperation: number of sessions");
    assertEquals(Remark.Kind.CONFLICT, remark.kind());
    assertEquals("jwg-agriculture.sessionsHeld", remark.target());
    assertEquals(
        List.of(
            "Sources differ on one point: Joint Working Group on Agricultural Cooperation: number of"
                + " sessions held.",
            "4 according to Raza and Nawaz\u00a02021, para.\u00a09; 3 according to"
                + " Akram\u00a02024, para.\u00a06.",
            "Used: 4. In the later sentence the number that belongs to science and technology has"
                + " moved to agriculture, and that of agriculture to industry."),
        remark.paragraphs());
  }

  @Test
  void hasARemarkForEveryConflict() throws IOException {
    Brief brief = SampleBriefTest.brief();
    assertEquals(7, brief.remarks().size(), brief.remarks().toString());
    assertTrue(brief.remarks().stream().allMatch(r -> r.kind() == Remark.Kind.CONFLICT));
  }

  @Test
  void standsAtSomethingThatTheBriefPrints() throws IOException {
    Brief brief = SampleBriefTest.brief();
    var printed = PrintedFigures.of(brief.blocks(), brief.notes());
    for (Remark remark : brief.remarks()) {
      assertTrue(
          printed.contains(remark.target()) || !heading(brief, remark.target()).isBlank(),
          remark.toString());
    }
  }

  @Test
  void putsADisputeAboutWordsUnderTheirHeading() throws IOException {
    Brief brief = SampleBriefTest.brief();
    Remark remark = only(brief, "Sources differ on one point: wording.");
    assertEquals("Trade", heading(brief, remark.target()));
    int at = ids(brief).indexOf(remark.target());
    assertTrue(at > ids(brief).indexOf("recommendations"), ids(brief).toString());
  }

  @Test
  void putsAnOpenPointAtTheFigureItIsAbout() throws IOException {
    Brief brief =
        brief(
            """
            trade:
              currency: USD
              unit: million
              flows:
                - {year: 2018, from: PAK, to: BLR, value: 15.1, reporter: PAK, source: a}
                - {year: 2018, from: BLR, to: PAK, value: 35.1, reporter: PAK, source: a}
                - {year: 2019, from: PAK, to: BLR, value: 16.1, reporter: PAK, source: a}
                - {year: 2019, from: BLR, to: PAK, value: 36.1, reporter: BLR, source: a}
            sources:
              - {id: a, type: article, title: A, issued: 2020}
            """);
    Remark remark = only(brief, "reported by BLR");
    assertEquals(Remark.Kind.PROBLEM, remark.kind());
    assertEquals("trade.2019.imports", remark.target());
    assertTrue(remark.paragraphs().get(0).startsWith("Open point: "), remark.toString());
    assertEquals(2, remark.paragraphs().size());
  }

  @Test
  void putsAnOpenPointAboutAFactUnderTheHeadingThatPrintsIt() throws IOException {
    Brief brief =
        brief(
            """
            history:
              - {id: v, date: 2018-05-02, kind: visit, title: A visit of state, by: PAK, host: BLR}
            """);
    Remark remark = only(brief, "names no source");
    assertEquals("Visits", heading(brief, remark.target()).replaceAll(" .*", ""));
  }

  @Test
  void saysOfTheWholeBriefWhatHasNoPlaceInIt() throws IOException {
    Brief brief =
        brief(
            """
            sources:
              - {id: a, type: article, title: A, issued: 2020}
            """);
    assertEquals("", only(brief, "'a'").target());
  }

  @Test
  void leavesNotesOfTheCheckOut() throws IOException {
    Dossier dossier = Yaml.dossier("");
    long warnings =
        Checker.create().check(dossier).stream()
            .filter(problem -> problem.severity() == Severity.WARNING)
            .count();
    assertEquals(warnings, brief("").remarks().size());
  }

  @Test
  void listsInTheDataNotesWhatItRemarksOn() throws IOException {
    String dump = BriefDump.of(SampleBriefTest.brief());
    String notes = dump.substring(dump.indexOf("Where sources disagree"));
    for (String who : List.of("Agricultural Cooperation", "Industrial Cooperation", "forums")) {
      assertTrue(notes.contains(who), () -> who + " is not in:\n" + notes);
    }
  }

  @Test
  void saysTheSameInTheSameOrder() throws IOException {
    String first = words(SampleBriefTest.brief());
    assertEquals(first, words(SampleBriefTest.brief()));
  }

  private static String words(Brief brief) {
    return brief.remarks().stream().map(Remark::toString).collect(Collectors.joining("\n"));
  }
}

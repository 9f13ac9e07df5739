package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.CaptionList;
import org.attache.brief.Direction;
import org.attache.brief.Inline;
import org.attache.brief.Paragraph;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.attache.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnexesTest {

  private static final Pages PAGES = compose(Annexes.brief());
  private static final PagesText TEXT = new PagesText(PAGES);

  private static Pages compose(Brief brief) {
    return Composer.create().compose(brief, SampleBriefs.drawer(190));
  }

  private static List<LinkArea> links() {
    return PAGES.pages().stream().flatMap(page -> page.links().stream()).toList();
  }

  private static String plain(String words) {
    return words.replaceAll("[\\u00A0\\u2002]", " ");
  }

  private static String page(String id) {
    return Integer.toString(PAGES.destinations().get(id).page() + 1);
  }

  @Test
  void listsFiguresAndTablesWithTheirPages() {
    List<Node> lists = TEXT.all(Role.CONTENTS);

    assertEquals(2, lists.size());
    assertEquals(
        "Figure 1. Belarus sells more than it buys "
            + page("fig-trade")
            + "Figure 2. Belarus sells more than it buys "
            + page("fig-late"),
        plain(TEXT.of(lists.get(0))));
    assertEquals(
        "Table 1. Three of the groups meet regularly " + page("tab-mechanisms"),
        plain(TEXT.of(lists.get(1))));
    assertEquals(3, TEXT.all(Role.CONTENTS_ITEM).size());
  }

  @Test
  void leavesOutListsOfNothing() {
    Pages pages =
        compose(
            SampleBriefs.brief(
                List.of(
                    new CaptionList(CaptionList.Kind.FIGURES),
                    SampleBriefs.paragraph(SampleBriefs.SHORT_PROSE),
                    Annexes.ledger(3).withItems(List.of()))));
    PagesText text = new PagesText(pages);
    assertEquals(0, text.all(Role.CONTENTS).size());
    assertFalse(text.of(pages.document()).contains("Figures"));
    assertFalse(text.of(pages.document()).contains("Ledger"));
  }

  @Test
  void printsThePageThatSomethingIsOn() {
    assertTrue(Integer.parseInt(page("fig-late")) > 1);
    assertTrue(
        TEXT.of(PAGES.document()).contains("(see page " + page("fig-late") + "), the balance"));
    assertTrue(
        links().stream()
            .anyMatch(
                link ->
                    link.target().equals(new LinkArea.Within("fig-late"))
                        && link.words().equals("Figure 2")));
  }

  @Test
  void leavesOutThePageOfWhatIsNotThere() {
    Pages pages =
        compose(
            SampleBriefs.brief(
                List.of(
                    Paragraph.of(
                        List.of(
                            new Inline.Text("see page "), new Inline.PageReference("fig-gone"))))));
    assertTrue(new PagesText(pages).of(pages.document()).contains("see page"));
  }

  @Test
  void figuresLeadToTheirEntriesWithoutLookingLikeLinks() {
    LinkArea link =
        links().stream()
            .filter(one -> one.target().equals(new LinkArea.Within("ledger-trade.2019.turnover")))
            .findFirst()
            .orElseThrow();

    assertEquals("Ledger link", link.words());
    assertEquals(Role.LINK, link.node().role());
    assertEquals("about US$50.2\u00A0million", TEXT.of(link.node()));
    assertTrue(PAGES.destinations().containsKey("ledger-trade.2019.turnover"));
    for (Page page : PAGES.pages()) {
      for (Group group : page.groups()) {
        if (group.part() instanceof Part.Content content && content.node() == link.node()) {
          Placed.Glyphs glyphs = (Placed.Glyphs) group.items().get(0);
          assertEquals(Annexes.brief().theme().palette().text(), glyphs.colour());
        }
      }
    }
  }

  @Test
  void figuresArePlainWithoutALedger() {
    Pages pages = compose(SampleBriefs.brief(List.of(Paragraph.of(List.of(Annexes.VALUE)))));
    assertEquals(0, pages.pages().get(0).links().size());
  }

  @Test
  void entriesPointToWhatTheyWereComputedFrom() {
    assertTrue(
        links().stream()
            .anyMatch(
                link ->
                    link.target().equals(new LinkArea.Within("ledger-trade.2019.exports"))
                        && TEXT.of(link.node()).equals("[2]")));
    Node row = PAGES.destinations().get("ledger-trade.2019.exports").node();
    assertEquals(Role.TABLE_HEADER, row.role());
    assertEquals("Exports of Pakistan to Belarus, 2019", TEXT.of(row));
  }

  @Test
  void longLedgersGoOnWithTheirHead() {
    Pages pages = compose(SampleBriefs.brief(List.of(Annexes.ledger(120))));
    assertTrue(pages.pages().size() > 2);
    String repeated = new PagesText(pages).artifacts(1, Part.Artifact.REPEATED);
    assertTrue(repeated.startsWith("Ledger, continued"), repeated);
    assertTrue(repeated.contains("Ledger origin"), repeated);
  }

  @ParameterizedTest
  @EnumSource
  void conforms(PdfProfile profile) throws IOException {
    VeraPdf.assertConforms(write(Annexes.brief(), profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void conformsFromRightToLeft(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.in(Annexes.brief(), "ur", Direction.RIGHT_TO_LEFT);
    VeraPdf.assertConforms(write(brief, profile), profile);
  }

  private static byte[] write(Brief brief, PdfProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.create()
        .withProfile(profile)
        .write(compose(brief), brief.front(), brief.attachments(), out);
    return out.toByteArray();
  }
}

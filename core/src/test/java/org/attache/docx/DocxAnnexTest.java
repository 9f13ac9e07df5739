package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Brief;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartKind;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerList;
import org.attache.brief.Paragraph;
import org.attache.office.OoxmlValidity;
import org.attache.picture.TestPngs;
import org.attache.theme.Length;
import org.attache.theme.Logo;
import org.junit.jupiter.api.Test;

class DocxAnnexTest {

  private final Written written = Written.of(brief(), Map.of("fig-1", 3, "tab-1", 4, "trade", 2));

  private static Brief brief() {
    LedgerList.Item total =
        new LedgerList.Item(
            "trade.2019.turnover",
            "ledger-trade.2019.turnover",
            1,
            "Trade turnover, 2019",
            "50.2",
            "million US dollars",
            List.of(
                new Inline.Text("= 15.1 "),
                new Inline.CrossReference("ledger-trade.2019.exports", "[2]"),
                new Inline.Text(" + 35.1")));
    LedgerList.Item part =
        new LedgerList.Item(
            "trade.2019.exports",
            "ledger-trade.2019.exports",
            2,
            "Exports, 2019",
            "about 15.1",
            "million US dollars",
            SampleBriefs.text("Raza and Nawaz 2021, para. 12"));
    return SampleBriefs.of(
        new CaptionList(CaptionList.Kind.FIGURES),
        new CaptionList(CaptionList.Kind.TABLES),
        new Heading(1, "trade", SampleBriefs.text("Trade")),
        Paragraph.of(
            List.of(
                new Inline.Value("trade.2019.turnover", "US$50.2 million"),
                new Inline.Text(", see page "),
                new Inline.PageReference("fig-1"),
                new Inline.Text("."))),
        SampleBriefs.chart("fig-1", 1, ChartKind.COLUMN, "Trade grew"),
        SampleBriefs.table("tab-1", 1, "Trade by year"),
        LedgerList.of(Set.of(LedgerEntry.Kind.NUMBER)).withItems(List.of(total, part)));
  }

  @Test
  void obeysTheSchema() throws IOException {
    assertEquals(List.of(), OoxmlValidity.errors(written.bytes()));
  }

  @Test
  void fillsInTheListsOfFiguresAndTables() {
    assertTrue(written.body().contains(" TOC \\h \\z \\c \"Figure\" "));
    assertTrue(written.body().contains(" TOC \\h \\z \\c \"Table\" "));
    List<String> entries = written.texts(Style.TABLE_OF_FIGURES);
    assertEquals(2, entries.size());
    assertTrue(entries.get(0).contains("Figure\u00A01.\u2002Trade grew\t"), entries.toString());
    assertTrue(entries.get(0).strip().endsWith("3"), entries.toString());
  }

  @Test
  void givesPagesAsFieldsWithOurNumbers() {
    String body = written.body();
    String behind = body.substring(body.indexOf(", see page "));
    assertTrue(behind.indexOf(" PAGEREF _fig_1 \\h ") < behind.indexOf("</w:p>"));
    String words =
        behind
            .substring(0, behind.indexOf("</w:p>"))
            .replaceAll("<w:instrText.*?</w:instrText>", "")
            .replaceAll("<[^>]+>", "");
    assertEquals(", see page 3.", words);
  }

  @Test
  void leadsFromFiguresToTheirEntries() {
    String body = written.body();
    int link = body.indexOf("w:anchor=\"_ledger_trade_2019_turnover\"");
    assertTrue(link > 0);
    String inside = body.substring(link, body.indexOf("</w:hyperlink>", link));
    assertTrue(inside.contains("US$50.2 million"), inside);
    assertFalse(inside.contains("<w:rStyle"), inside);
    assertTrue(body.contains("w:name=\"_ledger_trade_2019_turnover\""));
    assertTrue(body.contains("w:anchor=\"_ledger_trade_2019_exports\""));
  }

  @Test
  void putsTheLogoAboveTheTitle() throws IOException {
    byte[] file = TestPngs.file(TestPngs.painted(BufferedImage.TYPE_INT_ARGB, 120, 60), false);
    Logo logo = new Logo("sign.png", file, Length.pt(32), "Institute’s sign");
    Brief plain = brief();
    Written written = Written.of(plain.withTheme(plain.theme().withLogo(logo)));

    String body = written.body();
    assertTrue(body.indexOf("Institute’s sign") < body.indexOf(plain.front().title()));
    assertTrue(body.contains("<wp:extent cx=\"812800\" cy=\"406400\"/>"), body);
    assertEquals(List.of(), OoxmlValidity.errors(written.bytes()));
  }
}

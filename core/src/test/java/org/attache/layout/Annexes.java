package org.attache.layout;

import static org.attache.layout.SampleBriefs.heading;
import static org.attache.layout.SampleBriefs.paragraph;
import static org.attache.layout.SampleBriefs.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.CaptionList;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerList;
import org.attache.brief.Paragraph;

/** Briefs with lists of figures and tables, page numbers in their text, and a ledger. */
final class Annexes {

  static final Inline VALUE = new Inline.Value("trade.2019.turnover", "about US$50.2\u00A0million");

  private Annexes() {}

  static Brief brief() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new CaptionList(CaptionList.Kind.FIGURES));
    blocks.add(new CaptionList(CaptionList.Kind.TABLES));
    blocks.add(heading(1, "trade", "Trade"));
    blocks.add(
        Paragraph.of(
            List.of(
                new Inline.Text("Turnover came to "),
                VALUE,
                new Inline.Text(" (see page "),
                new Inline.PageReference("fig-late"),
                new Inline.Text("), the balance to "),
                new Inline.Value("trade.2019.balance", "US$20.0\u00A0million"),
                new Inline.Text("."))));
    blocks.add(SampleBriefs.chart("fig-trade", 1));
    blocks.add(SampleBriefs.table("tab-mechanisms", 5));
    for (int i = 0; i < 14; i++) {
      blocks.add(paragraph(SampleBriefs.PROSE));
    }
    blocks.add(SampleBriefs.chart("fig-late", 2));
    blocks.add(heading(1, "ledger", "Where the figures come from"));
    blocks.add(ledger(3));
    return SampleBriefs.brief(blocks, List.of(), SampleBriefs.references());
  }

  static LedgerList ledger(int size) {
    List<LedgerList.Item> items = new ArrayList<>();
    items.add(
        item(
            1,
            "trade.2019.turnover",
            "Trade turnover, 2019",
            "50.2",
            List.of(
                new Inline.Text("=\u00A0about 15.1\u00A0"),
                new Inline.CrossReference("ledger-trade.2019.exports", "[2]"),
                new Inline.Text(" + 35.1"))));
    for (int i = 2; i < size; i++) {
      items.add(
          item(
              i,
              i == 2 ? "trade.2019.exports" : "figure" + i,
              "Exports of Pakistan to Belarus, 2019",
              "about 15.1",
              words("Raza and Nawaz 2021, para. 12; Akram 2024, para. 7")));
    }
    items.add(item(size, "trade.2019.balance", "Trade balance, 2019", "20.0", words("= 35 − 15")));
    return LedgerList.of(Set.of(LedgerEntry.Kind.NUMBER)).withItems(items);
  }

  private static LedgerList.Item item(
      int number, String figure, String what, String value, List<Inline> origin) {
    return new LedgerList.Item(
        figure, "ledger-" + figure, number, what, value, "million US dollars", origin);
  }
}

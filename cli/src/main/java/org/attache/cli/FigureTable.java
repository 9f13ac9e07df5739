package org.attache.cli;

import java.util.ArrayList;
import java.util.List;
import org.attache.cli.TreeText.Look;
import org.attache.ledger.Occurrence;

/** Lists figures under the pages and sections where they are printed. */
final class FigureTable {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private final TreeText text;

  FigureTable(TreeText text) {
    this.text = text;
  }

  List<String> lines(List<Occurrence> figures) {
    int words = widest(figures.stream().map(Occurrence::text).toList(), text.columns() / 3);
    int ids = widest(figures.stream().map(Occurrence::figure).toList(), text.columns() / 2);
    List<String> lines = new ArrayList<>();
    String under = "";
    for (Occurrence one : figures) {
      String over = over(one);
      if (!over.equals(under) || lines.isEmpty()) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add(text.painted(TreeText.cut(over, text.columns()), Look.STRONG));
        under = over;
      }
      String line =
          INDENT
              + filled(TreeText.cut(TreeText.visible(one.text()), words), words)
              + GAP
              + filled(TreeText.visible(one.figure()), ids)
              + GAP
              + TreeText.visible(one.place());
      lines.add(line.stripTrailing());
    }
    return lines;
  }

  private static String over(Occurrence one) {
    String section = TreeText.visible(one.section());
    if (one.page().isEmpty()) {
      return section;
    }
    return section.isEmpty() ? "p. " + one.page() : "p. " + one.page() + ", " + section;
  }

  private static int widest(List<String> texts, int most) {
    int widest =
        texts.stream().mapToInt(one -> TreeText.width(TreeText.visible(one))).max().orElse(0);
    return Math.min(widest, most);
  }

  private static String filled(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - TreeText.width(words)));
  }
}

package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class PlainTableTest {

  private static final List<String> TABLES =
      List.of(
          "| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 | 4 |\n",
          "|a|b|c|\n|:-:|:--|-|\n|1|two words|3.5%|\n",
          "| only | headings |\n|---|---|",
          "| empty | cells |\n| --- | :---: |\n|  | x |\n| y ||\n",
          "| wide |\n|------|\n|   much room   |\n",
          "| marks | kept |\n|---|---|\n| \uFDD01\uFDD112,5\uFDD2 | a \uE12A star |\n",
          "| signs | here |\n|---|---|\n| # 1. - @fig-x + = | (x) \"y\" 'z', a: b; c/d? |\n");

  private static final List<String> OTHERS =
      List.of(
          "",
          "| a | b |",
          "| a | b |\n| c | d |\n",
          "| a | b |\n|---|\n| 1 | 2 |\n",
          "| a | b |\n|---|---|\n| 1 |\n",
          "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n",
          "| a | b |\n|---|---|\n| 1 | 2 |\n\nText below",
          "a | b\n---|---\n1 | 2\n",
          "  | a |\n  |---|\n  | 1 |\n",
          "| a |\n|---|\n| **b** |\n",
          "| a |\n|---|\n| [x](https://example.org) |\n",
          "| a |\n|---|\n| b \\| c |\n",
          "| a |\n|---|\n| `b | c` |\n",
          "| a |\n|---|\n| x &amp; y |\n",
          "| a |\n|---|\n| b\tc |\n",
          "|");

  @Test
  void findsWhatTheParserFinds() {
    MarkdownParser parser = new MarkdownParser();
    for (String table : TABLES) {
      TableBlock plain = PlainTable.read(table).orElseThrow(() -> new AssertionError(table));
      assertEquals(dump(parser.parse(table).getFirstChild()), dump(plain), table);
    }
  }

  @Test
  void leavesWhateverMayBeMoreToTheParser() {
    for (String text : OTHERS) {
      assertTrue(PlainTable.read(text).isEmpty(), text);
    }
  }

  /** Of alignments only those that mean something here. */
  private static String dump(Node node) {
    StringBuilder dump = new StringBuilder(node.getClass().getSimpleName());
    if (node instanceof Text text) {
      dump.append(" '").append(text.getLiteral()).append('\'');
    }
    if (node instanceof TableCell cell) {
      boolean isTelling =
          cell.getAlignment() == TableCell.Alignment.RIGHT
              || cell.getAlignment() == TableCell.Alignment.CENTER;
      dump.append(isTelling ? " " + cell.getAlignment() : "");
    }
    dump.append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      dump.append(dump(child));
    }
    return dump.append(')').toString();
  }
}

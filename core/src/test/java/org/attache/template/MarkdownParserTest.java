package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {

  private final MarkdownParser parser = new MarkdownParser();

  @Test
  void findsOneParagraphOfTextWhereverALineIsPlain() {
    List<String> lines =
        List.of(
            "Trade grew",
            "2019",
            "15.1 million, of which 3% (or so) – by 'rail'; see: p. 4 + 5 = #9 - @x?",
            "(in brackets) \"quoted\"",
            "Über alles",
            "2019/20");
    for (String line : lines) {
      assertTrue(MarkdownParser.isPlain(line), line);
      Node parsed = parser.parse(line).getFirstChild();
      assertInstanceOf(Paragraph.class, parsed, line);
      assertSame(parsed.getFirstChild(), parsed.getLastChild(), line);
      assertEquals(line, ((Text) parsed.getFirstChild()).getLiteral());
    }
  }

  @Test
  void leavesWhateverMayBeSyntaxToTheParser() {
    List<String> lines =
        List.of(
            "",
            "# a",
            "- a",
            "+ a",
            "1. a",
            "1) a",
            "1994.",
            "> a",
            "    a",
            "=",
            "~~~",
            "a *b*",
            "a _b_",
            "a `b`",
            "a [b]",
            "a & b",
            "a <b>",
            "a \\b",
            "a\nb",
            "a | b",
            "a ![b](c)");
    for (String line : lines) {
      assertFalse(MarkdownParser.isPlain(line), line);
    }
  }
}

package org.attache.template;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses Markdown: CommonMark with pipe tables and footnotes, and blocks of keys. Safe for threads.
 */
final class MarkdownParser {

  private static final int DEEPEST = 64;

  /** Characters that mean something within a line: a bit for each from 0 and from 64. */
  private static final long[] SYNTAX = bits("`*_[]!\\<>&|~^{}$");

  private final FenceKeys keys = new FenceKeys();

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  /**
   * Whether a text without white space at its ends is one paragraph of plain words, which most
   * captions and cells are: no line ends, and no character that may begin a block or an inline.
   */
  static boolean isPlain(String text) {
    return beginsParagraph(text) && !hasSyntax(text, ' ');
  }

  /**
   * Whether a text holds a character that means something within a line, or a line end.
   *
   * @param but what may stand there nevertheless
   */
  static boolean hasSyntax(String text, char but) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c < 0x80 && (SYNTAX[c >> 6] >>> c & 1) != 0 && c != but) {
        return true;
      }
    }
    return false;
  }

  private static long[] bits(String characters) {
    long[] bits = new long[2];
    characters.chars().forEach(c -> bits[c >> 6] |= 1L << c);
    return bits;
  }

  /** Whether a text begins with a word: no bullet, fence, quote, rule or number of a list. */
  private static boolean beginsParagraph(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == text.length()) {
      return digits > 0;
    }
    char first = text.charAt(digits);
    if (digits == 0) {
      return first >= 0x80 || Character.isLetter(first) || first == '(' || first == '"';
    }
    boolean isItem =
        (first == '.' || first == ')')
            && (digits + 1 == text.length() || text.charAt(digits + 1) == ' ');
    return !isItem;
  }

  /** Reads the keys of a drawing block. */
  FenceKeys.Read keys(String file, String text) {
    return keys.read(file, text);
  }

  Node parse(String markdown) {
    return TypedMark.taken(parser.parse(markdown), markdown);
  }

  /** The first block of what is to be a pipe table; nothing where there is none. */
  @Nullable Node parseTable(String markdown) {
    Optional<TableBlock> plain = PlainTable.read(markdown);
    return plain.isPresent() ? plain.get() : parse(markdown).getFirstChild();
  }

  /** The node that holds the inlines of a single line: its first paragraph, or the whole. */
  Node parseLine(String markdown) {
    String line = markdown.strip();
    if (isPlain(line)) {
      Node paragraph = new Paragraph();
      paragraph.appendChild(new Text(line));
      return paragraph;
    }
    Node document = parse(line);
    Node first = document.getFirstChild();
    return first == null || first.getFirstChild() == null ? document : first;
  }
}

package org.attache.template;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Parses Markdown: CommonMark with pipe tables and footnotes. Safe for threads. */
final class MarkdownParser {

  private static final int DEEPEST = 64;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  Node parse(String markdown) {
    return parser.parse(markdown);
  }

  /** The node that holds the inlines of a single line: its first paragraph, or the whole. */
  Node parseLine(String markdown) {
    Node document = parser.parse(markdown.strip());
    Node first = document.getFirstChild();
    return first == null || first.getFirstChild() == null ? document : first;
  }
}

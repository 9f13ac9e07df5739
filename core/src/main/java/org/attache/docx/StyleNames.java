package org.attache.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names by which other programs, and older versions of them, know Word's styles. */
final class StyleNames {

  private StyleNames() {}

  /** All names of a style, in small letters, that of Word first. */
  static List<String> of(Style style) {
    List<String> names = new ArrayList<>();
    names.add(style.wordName().toLowerCase(Locale.ROOT));
    names.addAll(
        switch (style) {
          case BODY_TEXT -> List.of("text body");
          case QUOTE -> List.of("block text", "quotations");
          case CODE -> List.of("source code", "preformatted text");
          case FOOTNOTE_TEXT -> List.of("footnote");
          case ENDNOTE_TEXT -> List.of("endnote");
          case TOC_HEADING -> List.of("contents heading");
          case TOC_1 -> List.of("contents 1");
          case TOC_2 -> List.of("contents 2");
          case TOC_3 -> List.of("contents 3");
          case TOC_4 -> List.of("contents 4");
          case TABLE_OF_FIGURES -> List.of("figure index 1", "illustration index 1");
          case STRONG -> List.of("strong emphasis");
          case HYPERLINK -> List.of("internet link");
          case CODE_WORDS -> List.of("verbatim char", "source text");
          case FOOTNOTE_REFERENCE -> List.of("footnote anchor", "footnote characters");
          case ENDNOTE_REFERENCE -> List.of("endnote anchor", "endnote characters");
          default -> List.of();
        });
    return names;
  }
}

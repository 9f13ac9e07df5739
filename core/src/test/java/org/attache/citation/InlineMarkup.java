package org.attache.citation;

import java.util.List;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;

/** Shows how inlines are set, for golden texts. */
final class InlineMarkup {

  private InlineMarkup() {}

  static String of(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> text.append(of(inline)));
    return text.toString().replace('\u00a0', '~');
  }

  private static String of(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return "_" + of(emphasis.content()) + "_";
    }
    if (inline instanceof Inline.Strong strong) {
      return "**" + of(strong.content()) + "**";
    }
    if (inline instanceof Inline.Link link) {
      return "<" + link.url() + ">";
    }
    if (inline instanceof Inline.ReferenceMark mark) {
      return "{" + mark.text() + "}";
    }
    if (inline instanceof Inline.Foreign foreign) {
      return "[" + foreign.language() + ": " + of(foreign.content()) + "]";
    }
    if (inline instanceof Inline.Lettered lettered) {
      return lettered.lettering().name().charAt(0) + "(" + of(lettered.content()) + ")";
    }
    return PlainText.of(List.of(inline));
  }
}

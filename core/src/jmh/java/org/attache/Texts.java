package org.attache;

import java.util.ArrayList;
import java.util.List;
import org.attache.layout.Group;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Placed;
import org.attache.text.FontBook;
import org.attache.text.StyledText;
import org.attache.text.TextFont;
import org.attache.text.Typesetter;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The words of every element of every variant, in body type. */
@State(Scope.Benchmark)
public class Texts {

  Typesetter typesetter;
  private final List<List<StyledText>> texts = new ArrayList<>();

  /** Collects the words from finished pages. */
  @Setup
  public void fill(Stock stock) {
    Theme theme = stock.bench.template("six-pages").theme();
    typesetter = new Typesetter(new FontBook(), theme.fonts());
    TextStyle body = theme.style(StyleName.BODY);
    TextFont font = new TextFont(body.font(), false, false, body.size().points());
    for (Pages pages : stock.pages) {
      List<StyledText> found = new ArrayList<>();
      collect(pages.document(), pages, font, found);
      texts.add(found);
    }
  }

  List<StyledText> of(int variant) {
    return texts.get(variant);
  }

  private static void collect(Node node, Pages pages, TextFont font, List<StyledText> found) {
    StringBuilder own = new StringBuilder();
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        collect(child.node(), pages, font, found);
      } else if (kid instanceof Node.Shown shown) {
        own.append(words(pages.pages().get(shown.page()).groups().get(shown.group())));
      }
    }
    if (!own.isEmpty()) {
      found.add(StyledText.of(own.toString(), font, "en", false));
    }
  }

  /** The words of a group, each line behind a space. */
  static String words(Group group) {
    StringBuilder words = new StringBuilder();
    double line = Double.NaN;
    for (Placed item : group.items()) {
      if (item instanceof Placed.Glyphs glyphs) {
        if (glyphs.y() != line && !words.isEmpty()) {
          words.append(' ');
        }
        line = glyphs.y();
        words.append(glyphs.run().text());
      }
    }
    return words.toString();
  }
}

package org.attache;

import java.util.Locale;
import org.attache.chart.Outline;
import org.attache.layout.Group;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Placed;
import org.attache.theme.Colour;

/** Writes the structure of finished pages as HTML for other engines: the same words and charts. */
final class PagesAsHtml {

  private static final String HEAD =
      """
      <html lang="en"><head><title>%s</title>
      <meta name="description" content="A brief"/><meta name="subject" content="A brief"/>
      <style>
      @page { size: A4; margin: 26mm 28mm 25mm 28mm;
        @bottom-center { content: "Page " counter(page) " of " counter(pages);
          font-family: sans; font-size: 8pt } }
      body { font-family: serif; font-size: 10pt; line-height: 14pt; text-align: justify; margin: 0 }
      h1, h2, h3 { font-family: sans; text-align: left; page-break-after: avoid }
      h1 { font-size: 16pt } h2 { font-size: 12pt } p { margin: 0 0 7pt }
      table { -fs-table-paginate: paginate; border-collapse: collapse; font-family: sans;
        font-size: 8pt; width: 100%% }
      tr { page-break-inside: avoid } td, th { border-bottom: 0.5pt solid #888; padding: 2pt;
        text-align: left; vertical-align: top }
      </style></head><body>
      """;

  private final Pages pages;
  private final StringBuilder out = new StringBuilder();

  PagesAsHtml(Pages pages) {
    this.pages = pages;
  }

  String write(String title) {
    out.append(String.format(Locale.ROOT, HEAD, escaped(title)));
    add(pages.document());
    return out.append("</body></html>").toString();
  }

  private void add(Node node) {
    String tag = tag(node);
    if (tag.equals("svg")) {
      figure(node);
      return;
    }
    if (!tag.isEmpty()) {
      out.append('<').append(tag).append(tag.equals("th") ? " scope=\"col\">" : ">");
    }
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        add(child.node());
      } else if (kid instanceof Node.Shown shown) {
        out.append(escaped(Texts.words(group(shown)))).append(' ');
      }
    }
    if (!tag.isEmpty()) {
      out.append("</").append(tag).append(">\n");
    }
  }

  private static String tag(Node node) {
    return switch (node.role()) {
      case TITLE, HEADING_1 -> "h1";
      case HEADING_2 -> "h2";
      case HEADING_3, HEADING_4 -> "h3";
      case PARAGRAPH, CAPTION, BIBLIOGRAPHY_ENTRY, CONTENTS_ITEM -> "p";
      case LIST -> "ul";
      case LIST_ITEM -> "li";
      case TABLE -> "table";
      case TABLE_HEAD -> "thead";
      case TABLE_BODY -> "tbody";
      case TABLE_ROW -> "tr";
      case TABLE_HEADER -> "th";
      case TABLE_CELL -> "td";
      case FIGURE -> "svg";
      case SECTION, DIVISION, ASIDE, CONTENTS, QUOTE_BLOCK -> "div";
      default -> "";
    };
  }

  private Group group(Node.Shown shown) {
    return pages.pages().get(shown.page()).groups().get(shown.group());
  }

  private void figure(Node node) {
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Shown shown) {
        Page page = pages.pages().get(shown.page());
        svg(group(shown), page);
      } else if (kid instanceof Node.Child child) {
        add(child.node());
      }
    }
  }

  private void svg(Group group, Page page) {
    double top = page.height().points();
    double bottom = 0;
    for (Placed item : group.items()) {
      if (item instanceof Placed.Glyphs glyphs) {
        top = Math.min(top, glyphs.y() - 10);
        bottom = Math.max(bottom, glyphs.y() + 5);
      }
    }
    out.append(
        String.format(
            Locale.ROOT,
            "<div><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
                + " viewBox=\"79 %.1f 437 %.1f\" title=\"A chart\">\n",
            437.0,
            bottom - top,
            top,
            bottom - top));
    for (Placed item : group.items()) {
      if (item instanceof Placed.Glyphs glyphs) {
        out.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.2f\" y=\"%.2f\" font-family=\"sans\" font-size=\"%.2f\" fill=\"%s\">",
                glyphs.x(),
                glyphs.y(),
                glyphs.run().size(),
                hex(glyphs.colour())));
        out.append(escaped(glyphs.run().text())).append("</text>\n");
      } else if (item instanceof Placed.Fill fill) {
        out.append("<path d=\"").append(path(fill.outline())).append("\" fill=\"");
        out.append(hex(fill.colour())).append("\"/>\n");
      } else if (item instanceof Placed.Stroke stroke) {
        out.append("<path d=\"")
            .append(path(stroke.outline()))
            .append("\" fill=\"none\" stroke=\"");
        out.append(hex(stroke.colour())).append("\" stroke-width=\"");
        out.append(stroke.width().points()).append("\"/>\n");
      }
    }
    out.append("</svg></div>\n");
  }

  private static String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    double[] coordinates = outline.coordinates();
    int at = 0;
    for (int i = 0; i < outline.size(); i++) {
      Outline.Step step = outline.step(i);
      path.append("MLCZ".charAt(step.ordinal()));
      for (int c = 0; c < step.coordinates(); c++) {
        path.append(c == 0 ? "" : " ").append(Math.round(coordinates[at++] * 100) / 100.0);
      }
    }
    return path.toString();
  }

  private static String hex(Colour colour) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red(), colour.green(), colour.blue());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

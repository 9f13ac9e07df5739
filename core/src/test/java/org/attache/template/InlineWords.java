package org.attache.template;

import java.util.List;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;

/** An inline as plain text: values in braces, notes in brackets, other marks as in Markdown. */
final class InlineWords implements Inline.Visitor<String> {

  @Override
  public String visit(Inline.Text text) {
    return text.text().replace("*", "\\*");
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return "*" + BriefDump.words(emphasis.content()) + "*";
  }

  @Override
  public String visit(Inline.Strong strong) {
    return "**" + BriefDump.words(strong.content()) + "**";
  }

  @Override
  public String visit(Inline.Code code) {
    return "`" + code.text() + "`";
  }

  @Override
  public String visit(Inline.Link link) {
    return BriefDump.words(link.content()) + "<" + link.url() + ">";
  }

  @Override
  public String visit(Inline.Value value) {
    return "{" + value.text() + "}";
  }

  @Override
  public String visit(Inline.NoteMark mark) {
    return "[" + mark.number() + "]";
  }

  @Override
  public String visit(Inline.ReferenceMark mark) {
    return mark.text();
  }

  @Override
  public String visit(Inline.CrossReference reference) {
    return "<" + reference.text() + ">";
  }

  @Override
  public String visit(Inline.PageReference reference) {
    return "<page of " + reference.target() + ">";
  }

  @Override
  public String visit(Inline.Short shortForm) {
    return shortForm.text();
  }

  @Override
  public String visit(Inline.Foreign foreign) {
    return BriefDump.words(foreign.content());
  }

  @Override
  public String visit(Inline.Lettered lettered) {
    return PlainText.of(List.of(lettered));
  }

  @Override
  public String visit(Inline.LineBreak lineBreak) {
    return "\n";
  }
}

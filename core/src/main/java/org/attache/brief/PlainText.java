package org.attache.brief;

import java.util.List;

/** Turns inlines into their words alone: for titles, alt texts, document properties. */
public final class PlainText implements Inline.Visitor<String> {

  private static final PlainText INSTANCE = new PlainText();

  private PlainText() {}

  /** The words; note marks and page numbers are left out and a line break is a space. */
  public static String of(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    content.forEach(inline -> words.append(inline.accept(INSTANCE)));
    return words.toString();
  }

  @Override
  public String visit(Inline.Text text) {
    return text.text();
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String visit(Inline.Code code) {
    return code.text();
  }

  @Override
  public String visit(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public String visit(Inline.Value value) {
    return value.text();
  }

  @Override
  public String visit(Inline.NoteMark mark) {
    return "";
  }

  @Override
  public String visit(Inline.ReferenceMark mark) {
    return mark.text();
  }

  @Override
  public String visit(Inline.CrossReference reference) {
    return reference.text();
  }

  @Override
  public String visit(Inline.PageReference reference) {
    return "";
  }

  @Override
  public String visit(Inline.Short shortForm) {
    return shortForm.text();
  }

  @Override
  public String visit(Inline.Foreign foreign) {
    return of(foreign.content());
  }

  @Override
  public String visit(Inline.Lettered lettered) {
    return lettered.lettering().plain(of(lettered.content()));
  }

  @Override
  public String visit(Inline.LineBreak lineBreak) {
    return " ";
  }
}

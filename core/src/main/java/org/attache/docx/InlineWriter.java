package org.attache.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Inline;

/** Writes parts of a line as runs, links and fields. */
final class InlineWriter implements Inline.Visitor<Boolean> {

  private final Draft draft;
  private final Runs runs;

  private InlineWriter(Draft draft, Runs runs) {
    this.draft = draft;
    this.runs = runs;
  }

  /**
   * Appends a line to a paragraph.
   *
   * @param content the line
   * @param draft the document
   * @param runs of the paragraph
   */
  static void write(List<Inline> content, Draft draft, Runs runs) {
    new InlineWriter(draft, runs).writeAll(content);
  }

  private void writeAll(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  private void write(List<Inline> content, Runs with) {
    new InlineWriter(draft, with).writeAll(content);
  }

  @Override
  public Boolean visit(Inline.Text text) {
    runs.text(text.text());
    return true;
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    write(emphasis.content(), runs.with(runs.look().withEmphasis()));
    return true;
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    write(strong.content(), runs.with(runs.look().withStrong()));
    return true;
  }

  @Override
  public Boolean visit(Inline.Code code) {
    runs.with(runs.look().withCode()).text(code.text());
    return true;
  }

  @Override
  public Boolean visit(Inline.Link link) {
    Optional<String> address = address(link.url());
    if (address.isPresent() && !runs.look().isLink()) {
      runs.beginWebLink(address.get());
      write(link.content(), runs.with(runs.look().withLink()));
      runs.endLink();
    } else {
      write(link.content(), runs);
    }
    return true;
  }

  /** The address in ASCII; empty if it is none. */
  private static Optional<String> address(String url) {
    try {
      return Optional.of(new URI(url.strip().replace(" ", "%20")).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  @Override
  public Boolean visit(Inline.Value value) {
    String entry = draft.ledger().get(value.figure());
    boolean isLink = entry != null && !runs.look().isLink();
    Comments.Open comments = draft.comments().open(runs.story(), List.of(value.figure()));
    if (isLink) {
      runs.beginLink(draft.bookmarks().name(entry));
    }
    Bookmarks.Open bookmark = draft.bookmarks().openFigure(runs.story(), value.figure());
    runs.text(value.text());
    bookmark.close();
    if (isLink) {
      runs.endLink();
    }
    comments.close();
    return true;
  }

  @Override
  public Boolean visit(Inline.NoteMark mark) {
    draft.notes().mark(mark, runs);
    return true;
  }

  @Override
  public Boolean visit(Inline.ReferenceMark mark) {
    linkInside(mark.target(), mark.text());
    return true;
  }

  @Override
  public Boolean visit(Inline.CrossReference reference) {
    Optional<String> words = draft.targets().words(reference.target());
    if (words.isPresent() && words.get().replace('\u00A0', ' ').equals(plain(reference.text()))) {
      String name = draft.bookmarks().name(reference.target());
      runs.with(runs.look().withLink()).field("REF " + name + " \\h", reference.text());
    } else {
      linkInside(reference.target(), reference.text());
    }
    return true;
  }

  @Override
  public Boolean visit(Inline.PageReference reference) {
    if (draft.targets().words(reference.target()).isPresent()) {
      String name = draft.bookmarks().name(reference.target());
      runs.with(runs.look().withLink())
          .field("PAGEREF " + name + " \\h", draft.page(reference.target()));
    }
    return true;
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  private void linkInside(String target, String text) {
    if (runs.look().isLink() || draft.targets().words(target).isEmpty()) {
      runs.text(text);
      return;
    }
    runs.beginLink(draft.bookmarks().name(target));
    runs.with(runs.look().withLink()).text(text);
    runs.endLink();
  }

  @Override
  public Boolean visit(Inline.Short shortForm) {
    runs.text(shortForm.text());
    return true;
  }

  @Override
  public Boolean visit(Inline.Foreign foreign) {
    write(foreign.content(), runs.with(runs.look().withLanguage(foreign.language())));
    return true;
  }

  @Override
  public Boolean visit(Inline.Lettered lettered) {
    write(lettered.content(), runs.with(runs.look().withLettering(lettered.lettering())));
    return true;
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    runs.lineBreak();
    return true;
  }
}

package org.attache.docx;

import org.attache.brief.Front;
import org.attache.theme.StyleName;

/** Writes the title, who wrote it and when. */
final class TitleBlock {

  /** The least width of a character in ems, averaged over a line. */
  private static final double CHARACTER = 0.42;

  private final Draft draft;
  private final Flow flow;

  private TitleBlock(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  static void write(Draft draft, Flow flow) {
    TitleBlock block = new TitleBlock(draft, flow);
    Front front = draft.brief().front();
    block.title(front.title());
    block.line(front.subtitle(), Style.SUBTITLE);
    front.authors().forEach(author -> block.line(author, Style.AUTHOR));
    block.line(front.dateInWords(), Style.DATE);
  }

  private void line(String words, Style style) {
    if (!words.isEmpty()) {
      flow.begin(style).text(words);
      flow.end();
    }
  }

  /** What is to be said of no place in particular, or of one that is not printed, is said here. */
  private void title(String words) {
    String title = isLong(words) ? boundAtEnd(words) : words;
    flow.story()
        .later(
            piece -> {
              Flow here = new Flow(piece, flow.width(), true);
              Runs runs = here.begin(Style.TITLE);
              Comments.Open comments = draft.comments().openRest(piece);
              runs.text(title);
              comments.close();
              here.end();
            });
  }

  private boolean isLong(String title) {
    double size = draft.theme().style(StyleName.TITLE).size().points();
    return title.length() * size * CHARACTER > flow.width().points();
  }

  /** Keeps the last two words on one line, lest the last stand alone on a second. */
  private static String boundAtEnd(String title) {
    int last = title.lastIndexOf(' ');
    int before = title.lastIndexOf(' ', last - 1);
    return before < 0 ? title : title.substring(0, last) + '\u00A0' + title.substring(last + 1);
  }
}

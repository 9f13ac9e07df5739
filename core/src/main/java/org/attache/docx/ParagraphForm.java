package org.attache.docx;

import java.util.function.Consumer;
import org.attache.brief.Direction;

/**
 * What a paragraph is besides its words: its style, and what no style can know.
 *
 * @param style of the paragraph
 * @param isKeptWithNext whether it stays on the page of the next
 * @param list the list that it begins an item of, or {@link #NO_LIST}
 * @param turn which way it runs if not as its document
 * @param section writes what the section is like that ends with it
 */
record ParagraphForm(
    Style style, boolean isKeptWithNext, ListNumber list, Turn turn, Consumer<Story> section) {

  /** Whether a paragraph runs otherwise than its document. */
  enum Turn {
    NONE,
    TO_LEFT,
    TO_RIGHT
  }

  /** What ends no section. */
  static final Consumer<Story> NO_SECTION = story -> {};

  /** What is no item of a list. */
  static final ListNumber NO_LIST = new ListNumber(0, 0);

  static ParagraphForm of(Style style) {
    return new ParagraphForm(style, false, NO_LIST, Turn.NONE, NO_SECTION);
  }

  ParagraphForm keptWithNext(boolean isKept) {
    return new ParagraphForm(style, isKept, list, turn, section);
  }

  /** As the beginning of a list's item. */
  ParagraphForm numbered(ListNumber number) {
    return new ParagraphForm(style, isKeptWithNext, number, turn, section);
  }

  /** With the direction that its own words have in a document of another one. */
  ParagraphForm turned(Direction own, Direction around) {
    if (own == around) {
      return this;
    }
    Turn other = own == Direction.RIGHT_TO_LEFT ? Turn.TO_LEFT : Turn.TO_RIGHT;
    return new ParagraphForm(style, isKeptWithNext, list, other, section);
  }

  /** As the last paragraph of a section. */
  ParagraphForm ending(Consumer<Story> ended) {
    return new ParagraphForm(style, isKeptWithNext, list, turn, ended);
  }

  /** Writes the properties; in the order that the schema wants. */
  void write(Story story) {
    story.start("w:pPr").val("w:pStyle", story.styles().of(style));
    if (isKeptWithNext) {
      story.leaf("w:keepNext");
    }
    if (list != NO_LIST) {
      story.write(list::write);
    }
    if (turn == Turn.TO_LEFT) {
      story.leaf("w:bidi");
    } else if (turn == Turn.TO_RIGHT) {
      story.val("w:bidi", "0");
    }
    section.accept(story);
    story.end();
  }
}

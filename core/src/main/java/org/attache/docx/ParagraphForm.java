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
 * @param inset how far it keeps from the edge where numbers end, in twips; 0 as its style has it
 * @param section writes what the section is like that ends with it
 */
record ParagraphForm(
    Style style,
    boolean isKeptWithNext,
    ListNumber list,
    Turn turn,
    int inset,
    Consumer<Story> section) {

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
    return new ParagraphForm(style, false, NO_LIST, Turn.NONE, 0, NO_SECTION);
  }

  ParagraphForm keptWithNext(boolean isKept) {
    return new ParagraphForm(style, isKept, list, turn, inset, section);
  }

  /** Kept so many twips from the edge where numbers end; 0 as its style has it. */
  ParagraphForm inset(int twips) {
    return new ParagraphForm(style, isKeptWithNext, list, turn, twips, section);
  }

  /** As the beginning of a list's item. */
  ParagraphForm numbered(ListNumber number) {
    return new ParagraphForm(style, isKeptWithNext, number, turn, inset, section);
  }

  /** With the direction that its own words have in a document of another one. */
  ParagraphForm turned(Direction own, Direction around) {
    if (own == around) {
      return this;
    }
    Turn other = own == Direction.RIGHT_TO_LEFT ? Turn.TO_LEFT : Turn.TO_RIGHT;
    return new ParagraphForm(style, isKeptWithNext, list, other, inset, section);
  }

  /** As the last paragraph of a section. */
  ParagraphForm ending(Consumer<Story> ended) {
    return new ParagraphForm(style, isKeptWithNext, list, turn, inset, ended);
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
    if (inset > 0) {
      String side = story.script().isRightToLeft() ? "w:left" : "w:right";
      story.leaf("w:ind", side, Integer.toString(inset));
    }
    section.accept(story);
    story.end();
  }
}

package org.attache.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.brief.Lettering;

/**
 * A style of words that are like those of another style and are set in some way besides: runs have
 * one style only.
 *
 * @param base the other
 * @param added what they are besides: raised, lowered, in small capitals; empty for nothing
 */
record LetteredStyle(Style base, List<Style> added) implements Comparable<LetteredStyle> {

  LetteredStyle {
    added = List.copyOf(added);
  }

  /** The style of words that have one already, or none, and are set in some way. */
  static LetteredStyle of(Style style, Set<Lettering> letterings) {
    List<Style> all = new ArrayList<>();
    if (style != Style.DEFAULT_FONT) {
      all.add(style);
    }
    if (letterings.contains(Lettering.SMALL_CAPITALS)) {
      all.add(Style.SMALL_CAPITALS);
    }
    if (letterings.contains(Lettering.RAISED)) {
      all.add(Style.SUPERSCRIPT);
    } else if (letterings.contains(Lettering.LOWERED)) {
      all.add(Style.SUBSCRIPT);
    }
    return new LetteredStyle(all.get(0), all.subList(1, all.size()));
  }

  /** The name that Word shows, unless another style has it. */
  String name() {
    StringBuilder name = new StringBuilder(base.wordName());
    added.forEach(style -> name.append(' ').append(style.wordName()));
    return name.toString();
  }

  /** What it says of letters that its base does not. */
  LetterFormat letters() {
    LetterFormat letters = new LetterFormat();
    for (Style style : added) {
      letters(style, letters);
    }
    return letters;
  }

  /** What one of the three styles of letters says. */
  static LetterFormat letters(Style style, LetterFormat letters) {
    return switch (style) {
      case SUPERSCRIPT -> letters.raised();
      case SUBSCRIPT -> letters.lowered();
      case SMALL_CAPITALS -> letters.smallCapitals();
      default -> throw new IllegalArgumentException("not a style of letters alone: " + style);
    };
  }

  @Override
  public int compareTo(LetteredStyle other) {
    return name().compareTo(other.name());
  }
}

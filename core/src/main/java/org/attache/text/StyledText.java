package org.attache.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one paragraph with the type each stretch is set in.
 *
 * <p>White space counts as written; {@link #NEW_LINE} begins a new line. Stretches are numbered
 * from 0 in the order they were added, so that a caller can tell what each fragment of a line
 * belongs to.
 */
public final class StyledText {

  /** Begins a new line within the paragraph: U+2028. */
  public static final char NEW_LINE = '\u2028';

  /** Forbids a line break between its neighbours: U+2060. */
  public static final char WORD_JOINER = '\u2060';

  /**
   * A stretch of one type and language.
   *
   * @param end index in the text behind its last character
   * @param font its type
   * @param language BCP 47 tag
   */
  record Stretch(int end, TextFont font, String language) {}

  private final String text;
  private final boolean isRightToLeft;
  private final boolean hasTabularFigures;
  private final List<Stretch> stretches;

  private StyledText(
      String text, boolean isRightToLeft, boolean hasTabularFigures, List<Stretch> stretches) {
    this.text = text;
    this.isRightToLeft = isRightToLeft;
    this.hasTabularFigures = hasTabularFigures;
    this.stretches = stretches;
  }

  /** A text of a single stretch. */
  public static StyledText of(String text, TextFont font, String language, boolean isRightToLeft) {
    return new Builder(isRightToLeft).add(text, font, language).build();
  }

  /** The words. */
  public String text() {
    return text;
  }

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return text.isBlank();
  }

  boolean isRightToLeft() {
    return isRightToLeft;
  }

  boolean hasTabularFigures() {
    return hasTabularFigures;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** Puts a text together, stretch by stretch. */
  public static final class Builder {

    private final boolean isRightToLeft;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private boolean hasTabularFigures;

    /** A builder of a paragraph that runs from right to left or not. */
    public Builder(boolean isRightToLeft) {
      this.isRightToLeft = isRightToLeft;
    }

    /** Sets all figures in one width, as columns of numbers need. */
    public Builder tabularFigures() {
      hasTabularFigures = true;
      return this;
    }

    /** Adds a stretch, even an empty one. */
    public Builder add(CharSequence words, TextFont font, String language) {
      text.append(words);
      stretches.add(new Stretch(text.length(), font, language));
      return this;
    }

    /** Takes back a space at the end, as where a note mark follows. */
    public Builder dropLastSpace() {
      int last = stretches.size() - 1;
      if (last >= 0 && last() == ' ') {
        text.setLength(text.length() - 1);
        Stretch stretch = stretches.get(last);
        stretches.set(last, new Stretch(text.length(), stretch.font(), stretch.language()));
      }
      return this;
    }

    /** The last character so far, or a space where there is none. */
    public char last() {
      return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }

    /** The text. */
    public StyledText build() {
      return new StyledText(
          text.toString(), isRightToLeft, hasTabularFigures, List.copyOf(stretches));
    }
  }
}

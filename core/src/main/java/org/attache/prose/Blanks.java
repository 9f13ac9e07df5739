package org.attache.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves of Markdown what a writer typed as words: syntax, code, quotations, citations, addresses
 * and expressions become blanks of the same length, so that places stay.
 */
final class Blanks {

  /** Stands for what was taken out: neither a letter nor a digit nor a space. */
  static final char GONE = '\uFFFC';

  private static final String MARKED = "]{.typed}";
  private static final int LONGEST_MARKED = 200;

  private static final String CITED_AFTER =
      "(?=[^.!?\\n]{0,60}[.!?]?[”\"»]?\\s*(?:\\[@|\\{\\{\\s*cite\\b))";

  private static final String QUOTATION = "(?:“[^”]{1,600}”|«[^»]{1,600}»|\"[^\"\\n]{1,600}\")";

  private static final Syntax QUOTED = new Syntax(QUOTATION, "“", "«", "\"");

  private static final Syntax QUOTED_AND_CITED =
      new Syntax(QUOTATION + CITED_AFTER, "“", "«", "\"");

  private static final List<Syntax> EVERYWHERE =
      List.of(
          new Syntax("(?s)\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\{#.*?#\\}", "{"),
          new Syntax("(?s)<!--.*?-->", "<!--"),
          new Syntax("`[^`\\n]+`", "`"),
          new Syntax("\\[[^\\[\\]\\n]{1,200}\\]\\{\\.typed\\}", "]{"),
          new Syntax(
              "\\[-?@[^\\]]*\\]|\\[\\^[^\\]]*\\]:?|@[\\p{Alnum}_][\\p{Alnum}_:.#/-]*", "@", "[^"),
          new Syntax("\\]\\([^)\\s]*[^)]*\\)|\\]\\{[^}\\n]*\\}", "](", "]{"),
          new Syntax("<?\\b(?:https?|ftp|doi|mailto):[^\\s<>]+>?|\\bwww\\.[^\\s<>]+", ":", "www."),
          new Syntax("\\b10\\.\\d{4,9}/\\S+", "10."),
          new Syntax("</?[A-Za-z][^>\\n]*>", "<"));

  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:>\\s*)*(?:\\p{Nd}{1,9}[.)]\\s|#{1,6}\\s+\\p{Nd}[\\p{Nd}.]*\\s)");

  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(`{3,}|~{3,})\\s*([\\w-]*)");

  /** Blocks that draw: their words are the writer's. */
  private static final List<String> DRAWN = List.of("chart", "table", "timeline", "facts", "lead");

  /** Keys of such blocks that set how they look, not what they say. */
  private static final Pattern SETTING =
      Pattern.compile(
          "^\\s*(?:id|type|x|y|decimals|depth|of|kinds|data|columns|width|height)\\s*:\\s.*");

  private final char[] left;
  private final String text;

  /** A pattern of syntax, and signs of which there is one wherever it matches. */
  private record Syntax(Pattern pattern, List<String> signs) {

    Syntax(String pattern, String... signs) {
      this(Pattern.compile(pattern), List.of(signs));
    }

    /** Most texts hold none: a look for a sign costs less than a search for the pattern. */
    boolean mayBeIn(String text) {
      for (String sign : signs) {
        if (text.contains(sign)) {
          return true;
        }
      }
      return false;
    }
  }

  private Blanks(String text) {
    this.text = text;
    this.left = text.toCharArray();
  }

  /**
   * Whether digits are left of a text for sure or perhaps: whether any stands outside of
   * expressions and of what is marked as typed. In most texts none does, and that is soon seen.
   */
  static boolean mayLeaveDigits(String text) {
    char[] letters = text.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      char c = letters[at];
      if (c == '{') {
        at = Math.max(at, endOfExpression(text, at) - 1);
      } else if (mayBeDigit(c) && Passage.isDigit(c) && !isMarkedAsTyped(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is no letter, space or sign of ASCII that prose is full of. */
  private static boolean mayBeDigit(char c) {
    return c <= '9' ? c >= '0' : c >= 0x80;
  }

  /** Where the expression ends that a brace begins; -1 where it begins none. */
  private static int endOfExpression(String text, int brace) {
    char kind = brace + 1 < text.length() ? text.charAt(brace + 1) : ' ';
    String close =
        switch (kind) {
          case '{' -> "}}";
          case '%' -> "%}";
          case '#' -> "#}";
          default -> "";
        };
    int end = close.isEmpty() ? -1 : text.indexOf(close, brace + 2);
    return end < 0 ? -1 : end + close.length();
  }

  /** Whether brackets are around a place that say so. */
  private static boolean isMarkedAsTyped(String text, int at) {
    int from = at;
    while (from >= 0 && !isBracketOrEnd(text.charAt(from))) {
      from--;
    }
    int to = at;
    while (to < text.length() && !isBracketOrEnd(text.charAt(to))) {
      to++;
    }
    return from >= 0
        && text.charAt(from) == '['
        && to - from <= LONGEST_MARKED
        && text.startsWith(MARKED, to);
  }

  private static boolean isBracketOrEnd(char c) {
    return c == '[' || c == ']' || c == '\n';
  }

  /** The text of a passage, as long as it was. */
  static String of(Passage passage) {
    Blanks blanks = new Blanks(passage.prose().markdown());
    blanks.all(passage.kind() == Passage.Kind.SOURCED ? QUOTED : QUOTED_AND_CITED);
    EVERYWHERE.forEach(blanks::all);
    blanks.lines();
    return new String(blanks.left);
  }

  private void all(Syntax syntax) {
    if (!syntax.mayBeIn(text)) {
      return;
    }
    Matcher matcher = syntax.pattern().matcher(text);
    while (matcher.find()) {
      blank(matcher.start(), matcher.end());
    }
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      left[i] = left[i] == '\n' ? '\n' : GONE;
    }
  }

  private void lines() {
    String fence = "";
    boolean isDrawn = false;
    boolean isQuotation = false;
    boolean isAfterBlank = true;
    boolean isList = false;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      String line = text.substring(from, to);
      Matcher mark = FENCE.matcher(line);
      boolean isFence = mark.find();
      if (!fence.isEmpty()) {
        boolean closes = isFence && mark.group(1).startsWith(fence);
        if (closes || !isDrawn || SETTING.matcher(line).matches()) {
          blank(from, to);
        }
        fence = closes ? "" : fence;
      } else if (isFence) {
        fence = mark.group(1);
        isDrawn = DRAWN.contains(mark.group(2));
        blank(from, to);
      } else {
        boolean isMarked = line.stripLeading().startsWith(">");
        boolean opensBox = line.stripLeading().startsWith("> [!");
        isQuotation = isMarked && !opensBox && (isQuotation || isAfterBlank);
        boolean isCode = line.startsWith("    ") && isAfterBlank && !isList && !line.isBlank();
        item(line, from);
        if (isQuotation || isCode) {
          blank(from, to);
        }
        isList = isItem(line) || isList && (line.isBlank() || line.startsWith(" "));
        isAfterBlank = line.isBlank() || isCode;
      }
      from = to + 1;
    }
  }

  private static boolean isItem(String line) {
    String bare = line.stripLeading();
    return bare.startsWith("- ") || bare.startsWith("* ") || ITEM.matcher(line).find();
  }

  private void item(String line, int from) {
    Matcher number = ITEM.matcher(line);
    if (number.find()) {
      blank(from, from + number.end());
    }
  }
}

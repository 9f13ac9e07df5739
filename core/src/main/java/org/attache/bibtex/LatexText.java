package org.attache.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * LaTeX as plain text: accents and symbols become characters, braces and the commands for fonts go
 * away. No style of ours changes the case of words, so what braces protect is safe without them.
 */
final class LatexText {

  private static final int DEEPEST = 16;

  private static final Map<String, String> ACCENTS =
      pairs(
          "' \u0301 ` \u0300 ^ \u0302 \" \u0308 ~ \u0303 = \u0304 . \u0307 u \u0306 v \u030c"
              + " H \u030b c \u0327 k \u0328 r \u030a d \u0323 b \u0331 t \u0361");

  private static final Map<String, String> SYMBOLS =
      pairs(
          "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ"
              + " ng ŋ NG Ŋ SS ẞ S § P ¶ copyright © pounds £ euro € texteuro € textsterling £"
              + " textregistered ® texttrademark ™ textdegree ° degree ° textendash – textemdash —"
              + " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”"
              + " quotedblbase „ glqq „ grqq “ guillemotleft « guillemotright » flqq « frqq »"
              + " ldots … dots … textellipsis … textbackslash \\ textasciitilde ~ textunderscore _"
              + " textasciicircum ^ textbar | textless < textgreater > textperiodcentered ·"
              + " textbullet • textordmasculine º textordfeminine ª times × pm ± slash /"
              + " textquotesingle ' LaTeX LaTeX TeX TeX BibTeX BibTeX");

  private final String latex;
  private final int depth;
  private final StringBuilder plain = new StringBuilder();
  private int at;

  private LatexText(String latex, int depth) {
    this.latex = latex;
    this.depth = depth;
  }

  private static Map<String, String> pairs(String words) {
    Map<String, String> pairs = new TreeMap<>();
    String[] each = words.split(" ");
    for (int i = 0; i + 1 < each.length; i += 2) {
      pairs.put(each[i], each[i + 1]);
    }
    return pairs;
  }

  /** LaTeX as plain text on one line, without space around it. */
  static String plain(String latex) {
    return Normalizer.normalize(plain(latex, 0), Normalizer.Form.NFC).strip();
  }

  private static String plain(String latex, int depth) {
    return depth > DEEPEST ? "" : new LatexText(latex, depth).read();
  }

  /** An address: no sign in it is one of LaTeX's but for those that are escaped. */
  static String address(String latex) {
    String bare = latex.strip();
    int from = bare.indexOf("\\url{");
    if (from >= 0) {
      bare = new LatexText(bare.substring(from + 4), 0).group();
    }
    return bare.replaceAll("\\\\textasciitilde *(\\{\\})?|\\\\~(\\{\\})?", "~")
        .replaceAll("\\\\([^A-Za-z])", "$1")
        .replaceAll("[{}\\s]", "");
  }

  private String read() {
    while (at < latex.length()) {
      char c = latex.charAt(at);
      switch (c) {
        case '\\' -> command();
        case '{', '}', '$' -> at++;
        case '~' -> add("\u00a0", 1);
        case '-' -> run('-', "-", "\u2013", "\u2014");
        case '`' -> run('`', "\u2018", "\u201c", "\u201c\u2018");
        case '\'' -> run('\'', "\u2019", "\u201d", "\u201d\u2019");
        default -> character(c);
      }
    }
    return plain.toString();
  }

  private void add(String text, int length) {
    plain.append(text);
    at += length;
  }

  private void character(char c) {
    boolean isBlank = Character.isWhitespace(c) && c != '\u00a0';
    if (!isBlank) {
      plain.append(c);
    } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
    at++;
  }

  /** One, two or three of a sign. */
  private void run(char sign, String one, String two, String three) {
    int length = 1;
    while (length < 3 && at + length < latex.length() && latex.charAt(at + length) == sign) {
      length++;
    }
    add(length == 1 ? one : length == 2 ? two : three, length);
  }

  private void command() {
    String name = name();
    at += 1 + name.length();
    boolean isWord = !name.isEmpty() && Character.isLetter(name.charAt(0));
    if (isWord) {
      skipBlanks();
    }
    if (ACCENTS.containsKey(name)) {
      plain.append(accented(argument(), ACCENTS.get(name)));
    } else if (SYMBOLS.containsKey(name)) {
      plain.append(SYMBOLS.get(name));
    } else if (name.equals("url")) {
      plain.append(address(group()));
    } else if (name.equals("href")) {
      group();
    } else if (name.equals("\\") || name.equals(" ")) {
      plain.append(' ');
    } else if (name.equals(",")) {
      plain.append('\u202f');
    } else if (!isWord && !name.equals("-") && !name.equals("/")) {
      plain.append(name);
    }
  }

  /** The letters behind a backslash, or the one sign. */
  private String name() {
    int end = at + 1;
    while (end < latex.length() && isLetter(latex.charAt(end))) {
      end++;
    }
    end = end == at + 1 ? Math.min(end + 1, latex.length()) : end;
    return latex.substring(at + 1, end);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void skipBlanks() {
    while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
      at++;
    }
  }

  /** What an accent stands on: a group, a command or a character. */
  private String argument() {
    skipBlanks();
    if (at >= latex.length()) {
      return "";
    }
    if (latex.charAt(at) == '{') {
      return plain(group(), depth + 1);
    }
    int from = at;
    at +=
        latex.charAt(at) == '\\' ? 1 + name().length() : Character.charCount(latex.codePointAt(at));
    return plain(latex.substring(from, at), depth + 1);
  }

  /** What stands in the braces that open next; nothing if none do. */
  private String group() {
    skipBlanks();
    if (at >= latex.length() || latex.charAt(at) != '{') {
      return "";
    }
    int from = ++at;
    int open = 1;
    while (at < latex.length() && open > 0) {
      char c = latex.charAt(at++);
      if (c == '\\') {
        at++;
      }
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    at = Math.min(at, latex.length());
    return latex.substring(from, Math.max(from, open == 0 ? at - 1 : at));
  }

  private static String accented(String base, String accent) {
    if (base.isEmpty()) {
      return "";
    }
    String dotted = base.replace('\u0131', 'i').replace('\u0237', 'j');
    int end = Character.charCount(dotted.codePointAt(0));
    while (end < dotted.length()
        && Character.getType(dotted.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return dotted.substring(0, end) + accent + dotted.substring(end);
  }
}

package org.attache.bibtex;

import java.util.ArrayList;
import java.util.List;

/** Cuts LaTeX where a separator stands outside of all braces. */
final class Pieces {

  private Pieces() {}

  /** The names in a list of them. */
  static List<String> names(String latex) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : words(latex)) {
      if (word.equalsIgnoreCase("and")) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(word).append(' ');
      }
    }
    names.add(name.toString().strip());
    names.removeIf(String::isEmpty);
    return names;
  }

  /** The words; what a brace opens is of one word with it. */
  static List<String> words(String latex) {
    List<String> words = cut(latex, " \t\r\n~\u00a0");
    words.removeIf(String::isEmpty);
    return words;
  }

  /** The parts of a name. */
  static List<String> parts(String latex) {
    return cut(latex, ",");
  }

  private static List<String> cut(String latex, String separators) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
      } else if (depth == 0 && separators.indexOf(c) >= 0) {
        pieces.add(latex.substring(from, i));
        from = i + 1;
      }
    }
    pieces.add(latex.substring(from));
    return pieces;
  }
}

package org.attache.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.problem.Location;
import org.attache.tree.Node;

/**
 * Takes a name apart as BibTeX does: "First von Last", "von Last, First" or "von Last, Jr, First".
 * The words that begin with a small letter are the "von"; a name in braces is an institution's.
 */
final class PersonName {

  private static final Pattern SUFFIX = Pattern.compile("(?i)[js]r\\.?|I{2,3}|IV");

  private PersonName() {}

  /** The name with the keys of CSL. */
  static Node.Mapping of(String latex, Location at) {
    List<String> parts = new ArrayList<>(Pieces.parts(latex));
    if (parts.size() == 2 && SUFFIX.matcher(parts.get(1).strip()).matches()) {
      // Written as it is spoken: "Martin Luther King, Jr."
      List<String> spoken = Pieces.words(parts.get(0));
      int von = firstSmall(spoken, spoken.size() - 1);
      parts.set(0, joined(spoken, von, spoken.size()));
      parts.add(joined(spoken, 0, von));
    }
    List<String> words = Pieces.words(parts.get(0));
    if (parts.size() == 1 && words.size() < 2) {
      return mapping(at, "literal", latex);
    }
    // Behind a comma are the given names; without one they come first.
    int von = parts.size() > 1 ? 0 : firstSmall(words, words.size() - 1);
    int last = Math.max(von, behindSmall(words));
    String given = parts.size() > 1 ? parts.get(parts.size() - 1) : joined(words, 0, von);
    String suffix =
        parts.size() > 2
            ? parts.subList(1, parts.size() - 1).stream()
                .map(String::strip)
                .collect(Collectors.joining(" "))
            : "";
    return mapping(
        at,
        "family",
        joined(words, last, words.size()),
        "given",
        given,
        "non-dropping-particle",
        joined(words, von, last),
        "suffix",
        suffix);
  }

  private static Node.Mapping mapping(Location at, String... keysAndLatex) {
    List<Node.Entry> entries = new ArrayList<>();
    for (int i = 0; i < keysAndLatex.length; i += 2) {
      String text = LatexText.plain(keysAndLatex[i + 1]);
      if (!text.isEmpty()) {
        Node value = new Node.Scalar(text, Node.Kind.TEXT, at);
        entries.add(new Node.Entry(keysAndLatex[i], at, value));
      }
    }
    return new Node.Mapping(entries, at);
  }

  /** Where the "von" begins; where there is none, the last word, which is always a family name. */
  private static int firstSmall(List<String> words, int end) {
    int first = 0;
    while (first < end && !isSmall(words.get(first))) {
      first++;
    }
    return first;
  }

  /** What comes behind the last small word, though never behind the last of all. */
  private static int behindSmall(List<String> words) {
    int behind = words.size() - 1;
    while (behind > 0 && !isSmall(words.get(behind - 1))) {
      behind--;
    }
    return behind;
  }

  private static boolean isSmall(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    return LatexText.plain(word)
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(Character::isLowerCase);
  }

  private static String joined(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to)).strip();
  }
}

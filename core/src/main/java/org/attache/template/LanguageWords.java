package org.attache.template;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.problem.Location;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.tree.Node;
import org.attache.wording.OwnPhrases;
import org.attache.wording.Wording;

/**
 * Reads the words of a template that are not in its sections: {@code words.<language>.yaml} for
 * those that prose is put together from, {@code appendix.<language>.yaml} for the workbook's.
 */
final class LanguageWords {

  private static final String DEFAULT = "policy-brief";
  private static final int MOST_NAMED = 6;

  private final TemplateFiles files;
  private final String language;
  private final Problems problems;

  LanguageWords(TemplateFiles files, String language, Problems problems) {
    this.files = files;
    this.language = language;
    this.problems = problems;
  }

  /** The language's wording, with the template's own phrases; what English lends is reported. */
  Wording wording() throws IOException {
    String path = "words." + language + ".yaml";
    if (!files.has(path)) {
      path = "words." + Locale.forLanguageTag(language).getLanguage() + ".yaml";
    }
    boolean hasOwn = files.has(path);
    Map<String, String> own = new LinkedHashMap<>();
    if (hasOwn) {
      addPhrases("", mapping(files, path), own);
    }
    Wording wording = Wording.of(language, own);
    List<String> lent = wording.untranslated();
    if (!lent.isEmpty()) {
      String some = String.join(", ", lent.subList(0, Math.min(lent.size(), MOST_NAMED)));
      problems.add(
          ProblemCode.MISSING_LABEL,
          Location.of(files.display(hasOwn ? path : "template.yaml")),
          "English stands in for the "
              + lent.size()
              + " phrases that '"
              + language
              + "' has no words for: "
              + some
              + (lent.size() > MOST_NAMED ? " and others" : ""),
          "Add them to " + path + " of the template; templates/README.md says how.");
    }
    return wording;
  }

  /** The words of the workbook by dotted keys; those of the built-in template where it has none. */
  Map<String, String> appendix() throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    Set<String> tags = new LinkedHashSet<>();
    tags.add("en");
    tags.add(Locale.forLanguageTag(language).getLanguage());
    tags.add(language);
    for (TemplateFiles one : files.after(DEFAULT)) {
      for (String tag : tags) {
        String path = "appendix." + tag + ".yaml";
        if (one.has(path)) {
          fill("", mapping(one, path), words);
        }
      }
    }
    return words;
  }

  private Node.Mapping mapping(TemplateFiles from, String path) throws IOException {
    Optional<Node> node = from.tree(path, problems);
    problems.throwIfErrors();
    return node.filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .orElse(new Node.Mapping(List.of(), Location.of(from.display(path))));
  }

  private static void fill(String prefix, Node.Mapping mapping, Map<String, String> words) {
    for (Node.Entry entry : mapping.entries()) {
      if (entry.value() instanceof Node.Scalar scalar) {
        words.put(prefix + entry.key(), scalar.text());
      } else if (entry.value() instanceof Node.Mapping inner) {
        fill(prefix + entry.key() + ".", inner, words);
      }
    }
  }

  /** Phrases, each known and well-formed. */
  private void addPhrases(String prefix, Node.Mapping mapping, Map<String, String> words) {
    for (Node.Entry entry : mapping.entries()) {
      String key = prefix + entry.key();
      if (entry.value() instanceof Node.Mapping inner) {
        addPhrases(key + ".", inner, words);
      } else if (!OwnPhrases.isKnown(key)) {
        problems.add(
            ProblemCode.UNKNOWN_KEY,
            entry.at(),
            "There is no phrase '" + key + "'",
            Nearest.hint(key, OwnPhrases.keys()));
      } else if (entry.value() instanceof Node.Scalar scalar) {
        addPhrase(key, scalar, words);
      }
    }
  }

  private void addPhrase(String key, Node.Scalar scalar, Map<String, String> words) {
    if (OwnPhrases.isWellFormed(key, scalar.text())) {
      words.put(key, scalar.text());
    } else {
      problems.add(
          ProblemCode.WRONG_VALUE,
          scalar.at(),
          "The phrase '" + key + "' is not a pattern: '" + scalar.text() + "'",
          "Write {0}, {1}… where values go.");
    }
  }
}

package org.attache.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words and patterns of one language; English where a language has none of its own. */
final class Phrases {

  /** Begins the keys of adjectives among phrases. */
  static final String ADJECTIVE = "adjective.";

  private final Locale locale;
  private final Cldr cldr;
  private final Map<String, String> words;
  private final Map<String, String> adjectives;
  private final Set<String> known;

  /** Patterns, each read when it is first filled in; those brought by others at once. */
  private final Map<String, Cldr.Message> messages = new ConcurrentHashMap<>();

  /** Words that few briefs need, read when one first does: those of indicators of trade. */
  private volatile Map<String, String> rare = Map.of();

  /**
   * The phrases of a language, by its BCP 47 tag.
   *
   * @param own further ones, which take precedence; adjectives among them begin with {@link
   *     #ADJECTIVE}
   */
  Phrases(String tag, Map<String, String> own) {
    this.locale = Locale.forLanguageTag(tag);
    this.cldr = Cldr.of(tag);
    String language = locale.getLanguage();
    Optional<Map<String, String>> held = PhraseFile.read("phrases", language);
    this.words = held.orElseGet(() -> PhraseFile.readOrEnglish("phrases", language));
    this.adjectives = PhraseFile.readOrEnglish("adjectives", language);
    this.known = new HashSet<>(held.isPresent() ? words.keySet() : Set.of());
    own.forEach(
        (key, text) -> {
          if (key.startsWith(ADJECTIVE)) {
            adjectives.put(key.substring(ADJECTIVE.length()), text);
          } else {
            words.put(key, text);
            if (isPattern(text)) {
              messages.put(key, message(text));
            }
          }
        });
    known.addAll(own.keySet());
  }

  Locale locale() {
    return locale;
  }

  Cldr cldr() {
    return cldr;
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** Whether the words under that key are the language's own. */
  boolean isOwn(String key) {
    return known.contains(key);
  }

  /** All keys, in the order of the alphabet. */
  List<String> keys() {
    return words.keySet().stream().sorted().toList();
  }

  /** The keys of words that are English for want of the language's own, in the same order. */
  List<String> lent() {
    List<String> lent = new ArrayList<>();
    for (String key : words.keySet()) {
      if (!isOwn(key)) {
        lent.add(key);
      }
    }
    Collections.sort(lent);
    return lent;
  }

  /** The words under that key. */
  String words(String key) {
    String text = words.containsKey(key) ? words.get(key) : rare().get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for '" + key + "'");
    }
    return text;
  }

  String wordsOr(String key, String otherwise) {
    return words.getOrDefault(key, otherwise);
  }

  /** The pattern under that key, filled in. */
  String fill(String key, Object... values) {
    Cldr.Message known = messages.get(key);
    if (known == null) {
      String words = words(key);
      if (!isPattern(words)) {
        return words;
      }
      known = message(words);
      messages.put(key, known);
    }
    return known.fill(values);
  }

  private static boolean isPattern(String words) {
    return words.indexOf('{') >= 0;
  }

  private Cldr.Message message(String words) {
    Optional<PlainPattern> plain = PlainPattern.of(words, cldr);
    if (plain.isEmpty()) {
      return cldr.message(words);
    }
    PlainPattern simple = plain.get();
    return values -> simple.takes(values) ? simple.fill(values) : cldr.message(words).fill(values);
  }

  private Map<String, String> rare() {
    Map<String, String> known = rare;
    if (known.isEmpty()) {
      known = PhraseFile.readOrEnglish("measures", locale.getLanguage());
      rare = known;
    }
    return known;
  }

  /** The adjective of a state, or nothing. */
  String adjective(String code) {
    return adjectives.getOrDefault(code, "");
  }
}

package org.attache.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
  private final Map<String, Cldr.Message> messages = new ConcurrentHashMap<>();
  private final Map<String, PlainPattern> plain = new HashMap<>();

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
    this.words = new HashMap<>(read("phrases", language));
    this.adjectives = new HashMap<>(read("adjectives", language));
    this.known = new HashSet<>(isHeld("phrases", language) ? words.keySet() : Set.of());
    own.forEach(
        (key, text) -> {
          if (key.startsWith(ADJECTIVE)) {
            adjectives.put(key.substring(ADJECTIVE.length()), text);
          } else {
            words.put(key, text);
          }
        });
    known.addAll(own.keySet());
    words.forEach(
        (key, text) -> {
          if (text.indexOf('{') >= 0) {
            PlainPattern.of(text, cldr)
                .ifPresentOrElse(
                    pattern -> plain.put(key, pattern),
                    () -> messages.put(key, cldr.message(text)));
          }
        });
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
    PlainPattern simple = plain.get(key);
    if (simple != null && simple.takes(values)) {
      return simple.fill(values);
    }
    Cldr.Message known = messages.get(key);
    if (known != null) {
      return known.fill(values);
    }
    String words = words(key);
    return words.indexOf('{') < 0
        ? words
        : messages.computeIfAbsent(key, unused -> message(words)).fill(values);
  }

  private Cldr.Message message(String words) {
    Optional<PlainPattern> simple = PlainPattern.of(words, cldr);
    return values ->
        simple.isPresent() && simple.get().takes(values)
            ? simple.get().fill(values)
            : cldr.message(words).fill(values);
  }

  private Map<String, String> rare() {
    Map<String, String> known = rare;
    if (known.isEmpty()) {
      known = read("measures", locale.getLanguage());
      rare = known;
    }
    return known;
  }

  /** The adjective of a state, or nothing. */
  String adjective(String code) {
    return adjectives.getOrDefault(code, "");
  }

  private static boolean isHeld(String name, String language) {
    return Phrases.class.getResource(
            "/org/attache/wording/" + name + "." + language + ".properties")
        != null;
  }

  private static Map<String, String> read(String name, String language) {
    String own = "/org/attache/wording/" + name + "." + language + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(own);
        InputStream english =
            Phrases.class.getResourceAsStream("/org/attache/wording/" + name + ".en.properties")) {
      InputStream chosen = in == null ? english : in;
      if (chosen == null) {
        throw new IllegalStateException("no resource " + own);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(chosen, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(own, e);
    }
  }
}

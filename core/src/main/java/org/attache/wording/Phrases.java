package org.attache.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The words and patterns of one language; English where a language has none of its own. */
final class Phrases {

  private final ULocale locale;
  private final Map<String, String> words;
  private final Map<String, String> adjectives;
  private final Map<String, MessageFormat> patterns = new HashMap<>();

  Phrases(ULocale locale) {
    this.locale = locale;
    this.words = read("phrases", locale.getLanguage());
    this.adjectives = read("adjectives", locale.getLanguage());
    words.forEach(
        (key, text) -> {
          if (text.indexOf('{') >= 0) {
            patterns.put(key, new MessageFormat(text, locale));
          }
        });
  }

  ULocale locale() {
    return locale;
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** The words under that key. */
  String words(String key) {
    String text = words.get(key);
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
    MessageFormat pattern = patterns.get(key);
    return pattern == null
        ? words(key)
        : pattern.clone().format(values, new StringBuffer(), null).toString();
  }

  /** The adjective of a state, or nothing. */
  String adjective(String code) {
    return adjectives.getOrDefault(code, "");
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

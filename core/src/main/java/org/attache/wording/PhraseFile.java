package org.attache.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of this library's words: on each line a key, {@code =} and the words, in which Java's
 * escapes stand for characters that an editor does not show; or a comment after {@code #}.
 */
final class PhraseFile {

  private static final int HEX = 16;
  private static final int DIGITS = 4;

  private PhraseFile() {}

  /** The words of a language, unless there is no file for it. */
  static Optional<Map<String, String>> read(String name, String language) {
    String path = "/org/attache/wording/" + name + "." + language + ".properties";
    try (InputStream in = PhraseFile.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(words(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The words of a language, or of English. */
  static Map<String, String> readOrEnglish(String name, String language) {
    return read(name, language).or(() -> read(name, EnglishCldr.TAG)).orElseThrow();
  }

  /** What stands in a file, by key. */
  static Map<String, String> words(String file) {
    Map<String, String> words = new HashMap<>(file.length() >> 4);
    int from = 0;
    while (from < file.length()) {
      int end = file.indexOf('\n', from);
      end = end < 0 ? file.length() : end;
      int equals = file.indexOf('=', from);
      if (equals >= 0 && equals < end && file.charAt(from) != '#') {
        words.put(file.substring(from, equals), unescaped(file.substring(equals + 1, end)));
      }
      from = end + 1;
    }
    return words;
  }

  private static String unescaped(String words) {
    int escape = words.indexOf("\\u");
    if (escape < 0) {
      return words;
    }
    StringBuilder unescaped = new StringBuilder(words.length());
    int from = 0;
    while (escape >= 0) {
      int end = escape + 2 + DIGITS;
      unescaped.append(words, from, escape);
      unescaped.append((char) Integer.parseInt(words, escape + 2, end, HEX));
      from = end;
      escape = words.indexOf("\\u", from);
    }
    return unescaped.append(words, from, words.length()).toString();
  }
}

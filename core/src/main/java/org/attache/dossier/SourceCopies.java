package org.attache.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds works that are listed as two sources: by DOI, by URL, or by title, authors and date. */
public final class SourceCopies {

  private static final Pattern DOI_BEFORE =
      Pattern.compile("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

  private static final Pattern URL_BEFORE = Pattern.compile("(?i)^https?://(www\\.)?");

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final Map<String, Copy> copies = new LinkedHashMap<>();

  /**
   * A source that is the same work as another.
   *
   * @param source the later one of the two
   * @param original the one listed first
   * @param key the key by whose value they are known
   */
  public record Copy(Source source, Source original, String key) {}

  private SourceCopies() {}

  /** The copies among sources. */
  public static SourceCopies of(List<Source> sources) {
    SourceCopies copies = new SourceCopies();
    Map<String, Source> known = new HashMap<>(4 * sources.size());
    for (Source source : sources) {
      List<String> keys = keys(source);
      Optional<Copy> copy = copy(source, keys, known);
      if (copy.isPresent()) {
        copies.copies.put(source.id(), copy.get());
      } else {
        keys.forEach(key -> known.putIfAbsent(key, source));
      }
    }
    return copies;
  }

  /** All copies, in the order of the sources. */
  public List<Copy> list() {
    return List.copyOf(copies.values());
  }

  /** The id of the source whose work a source is; its own unless it is a copy. */
  public String original(String source) {
    Copy copy = copies.get(source);
    return copy == null ? source : copy.original().id();
  }

  private static Optional<Copy> copy(Source source, List<String> keys, Map<String, Source> known) {
    for (String key : keys) {
      Source original = known.get(key);
      if (original != null && !original.id().equals(source.id())) {
        return Optional.of(new Copy(source, original, key.substring(0, key.indexOf(' '))));
      }
    }
    return Optional.empty();
  }

  private static List<String> keys(Source source) {
    List<String> keys = new ArrayList<>(3);
    String doi = doi(source);
    if (!doi.isEmpty()) {
      keys.add("DOI " + doi);
    }
    String url = url(source);
    if (!url.isEmpty()) {
      keys.add("URL " + url);
    }
    keys.add("title " + title(source));
    return keys;
  }

  private static String doi(Source source) {
    String doi = source.doi().strip();
    return doi.isEmpty() ? doi : DOI_BEFORE.matcher(doi.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static String url(Source source) {
    String url = source.url().strip();
    int end = url.indexOf('#') < 0 || url.contains("#!") ? url.length() : url.indexOf('#');
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    String rest = URL_BEFORE.matcher(url.substring(0, end)).replaceFirst("");
    int path = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
    return rest.substring(0, path).toLowerCase(Locale.ROOT) + rest.substring(path);
  }

  /** Title, authors, date and number: an annual report has the same title every year. */
  private static String title(Source source) {
    StringBuilder words = new StringBuilder();
    letters(source.title().toLowerCase(Locale.ROOT), words);
    for (Name author : source.author()) {
      words.append('|').append(author.literal()).append(author.family());
      words.append(',').append(author.given());
    }
    source.issued().optional().ifPresent(date -> words.append("|issued ").append(date.text()));
    return words
        .append("|volume ")
        .append(source.volume())
        .append(source.issue())
        .append(source.containerTitle())
        .append("|number ")
        .append(source.number())
        .append("|edition ")
        .append(source.edition())
        .toString();
  }

  /** Letters and numbers alone, with a space for whatever stands between them. */
  private static void letters(String text, StringBuilder words) {
    boolean isBetween = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isLetterOrNumber(c)) {
        words.appendCodePoint(c);
        isBetween = false;
      } else if (!isBetween) {
        words.append(' ');
        isBetween = true;
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isLetterOrNumber(int codePoint) {
    if (codePoint < FIRST_BEYOND_ASCII) {
      return codePoint >= 'a' && codePoint <= 'z'
          || codePoint >= '0' && codePoint <= '9'
          || codePoint >= 'A' && codePoint <= 'Z';
    }
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}

package org.attache.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message pattern of places and plurals without quotes, filled with strings and small whole
 * numbers: what a message format makes of it, for a fraction of the time.
 */
final class PlainPattern {

  /** Beyond it numbers may be grouped. */
  private static final int LARGEST = 999;

  private static final String OTHER = "other";

  private final List<Part> parts;
  private final Cldr cldr;

  /** A piece of a pattern. */
  private interface Part {
    boolean takes(Object[] values, boolean areNumbersPlain);

    void add(Object[] values, Cldr cldr, StringBuilder words);
  }

  private PlainPattern(List<Part> parts, Cldr cldr) {
    this.parts = List.copyOf(parts);
    this.cldr = cldr;
  }

  /** The pattern in a language, unless it needs a message format. */
  static Optional<PlainPattern> of(String text, Cldr cldr) {
    Reader reader = new Reader(text);
    List<Part> parts = reader.parts(Reader.OUTSIDE);
    return reader.isPlain() ? Optional.of(new PlainPattern(parts, cldr)) : Optional.empty();
  }

  /** Whether there is a string or a small number for every place. */
  boolean takes(Object... values) {
    return takes(parts, values, cldr.writesAscii());
  }

  String fill(Object... values) {
    StringBuilder filled = new StringBuilder(64);
    add(parts, values, cldr, filled);
    return filled.toString();
  }

  private static boolean takes(List<Part> parts, Object[] values, boolean areNumbersPlain) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).takes(values, areNumbersPlain)) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Part> parts, Object[] values, Cldr cldr, StringBuilder words) {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).add(values, cldr, words);
    }
  }

  private static boolean isSmall(Object value) {
    return value instanceof Integer number && number >= 0 && number <= LARGEST;
  }

  /** Words as they are. */
  private record Words(String text) implements Part {
    @Override
    public boolean takes(Object[] values, boolean areNumbersPlain) {
      return true;
    }

    @Override
    public void add(Object[] values, Cldr cldr, StringBuilder words) {
      words.append(text);
    }
  }

  /** {@code {0}}, or {@code #} within a plural. */
  private record Place(int index) implements Part {
    @Override
    public boolean takes(Object[] values, boolean areNumbersPlain) {
      return index < values.length
          && (values[index] instanceof String || areNumbersPlain && isSmall(values[index]));
    }

    @Override
    public void add(Object[] values, Cldr cldr, StringBuilder words) {
      words.append(values[index]);
    }
  }

  /** {@code {0, plural, one {…} other {…}}}. */
  private record Plural(int index, Map<String, List<Part>> forms) implements Part {
    @Override
    public boolean takes(Object[] values, boolean areNumbersPlain) {
      boolean counts = areNumbersPlain && index < values.length && isSmall(values[index]);
      for (List<Part> form : forms.values()) {
        counts = counts && PlainPattern.takes(form, values, true);
      }
      return counts;
    }

    @Override
    public void add(Object[] values, Cldr cldr, StringBuilder words) {
      String category = cldr.plural(((Integer) values[index]).doubleValue());
      List<Part> form = forms.getOrDefault(category, forms.getOrDefault(OTHER, List.of()));
      PlainPattern.add(form, values, cldr, words);
    }
  }

  /** Takes a pattern apart. */
  private static final class Reader {

    /** Not within a plural. */
    static final int OUTSIDE = -1;

    private final String text;
    private int at;
    private boolean isPlain = true;

    Reader(String text) {
      this.text = text;
    }

    /** Whether all was read and nothing needs a message format. */
    boolean isPlain() {
      return isPlain && at == text.length();
    }

    /** Reads up to the brace that ends this part of the pattern. */
    List<Part> parts(int counted) {
      List<Part> parts = new ArrayList<>();
      int from = at;
      while (isPlain && at < text.length() && text.charAt(at) != '}') {
        char c = text.charAt(at);
        boolean isCount = c == '#' && counted != OUTSIDE;
        if (c == '{' || isCount) {
          addWords(from, parts);
          at++;
          parts.add(isCount ? new Place(counted) : argument());
          from = at;
        } else {
          isPlain &= c != '\'';
          at++;
        }
      }
      addWords(from, parts);
      return parts;
    }

    private void addWords(int from, List<Part> parts) {
      if (at > from) {
        parts.add(new Words(text.substring(from, at)));
      }
    }

    private Part argument() {
      int index = at < text.length() ? Character.digit(text.charAt(at), 10) : -1;
      at++;
      if (index < 0) {
        isPlain = false;
      } else if (reads("}")) {
        return new Place(index);
      } else if (reads(", plural,")) {
        return plural(index);
      }
      isPlain = false;
      return new Words("");
    }

    private Part plural(int index) {
      Map<String, List<Part>> forms = new LinkedHashMap<>();
      while (isPlain && !reads("}")) {
        while (reads(" ")) {}
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
        String form = text.substring(from, at);
        while (reads(" ")) {}
        isPlain &= !form.isEmpty() && reads("{");
        forms.put(form, parts(index));
        isPlain &= reads("}");
      }
      isPlain &= forms.containsKey(OTHER);
      return new Plural(index, forms);
    }

    private boolean reads(String expected) {
      boolean isThere = text.startsWith(expected, at);
      at += isThere ? expected.length() : 0;
      return isThere;
    }
  }
}

package org.attache.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.problem.Location;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/**
 * Takes a file apart into its entries; what stands between them is commentary. After an entry that
 * is wrong it goes on at the next one.
 */
final class EntryParser {

  private static final int LONGEST_VALUE = 1 << 20;

  /** The strings that every BibTeX style knows. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final FileText text;
  private final Problems problems;
  private final Map<String, String> strings = new LinkedHashMap<>();

  EntryParser(FileText text, Problems problems) {
    this.text = text;
    this.problems = problems;
    MONTHS.forEach(month -> strings.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month));
  }

  /** The entries, in the order written. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    while (!text.isAtEnd()) {
      Location at = text.place();
      if (text.take() == '@') {
        try {
          item(at, entries);
        } catch (BadEntryException e) {
          problems.add(ProblemCode.SYNTAX, e.at(), e.getMessage(), e.hint());
          text.skipToNextEntry();
        }
      }
    }
    return entries;
  }

  private void item(Location at, List<Entry> entries) throws BadEntryException {
    text.skipBlanks();
    String type = text.word().toLowerCase(Locale.ROOT);
    text.skipBlanks();
    char open = text.peek();
    if (type.isEmpty() || open != '{' && open != '(') {
      // An address or the like in the commentary between entries.
      return;
    }
    if (type.equals("comment")) {
      delimited();
      return;
    }
    text.take();
    char close = open == '{' ? '}' : ')';
    text.skipBlanks();
    switch (type) {
      case "preamble" -> {
        value();
        end(at, close);
      }
      case "string" -> {
        for (Entry.Field field : fields(at, close)) {
          strings.put(field.name(), field.value());
        }
      }
      default -> entries.add(entry(type, at, close));
    }
  }

  private Entry entry(String type, Location at, char close) throws BadEntryException {
    Location keyAt = text.place();
    String key = text.word();
    text.skipBlanks();
    if (key.isEmpty() || text.peek() == '=') {
      throw new BadEntryException(
          keyAt, "The entry has no key", "Write @" + type + "{key, followed by its fields.");
    }
    if (text.peek() == ',') {
      text.take();
    } else if (text.peek() != close) {
      throw unexpected("a comma behind the key '" + key + "'");
    }
    return new Entry(type, new Entry.Field("", key, keyAt, keyAt), fields(at, close), at);
  }

  /** The fields up to the end of an entry, which is taken. */
  private List<Entry.Field> fields(Location at, char close) throws BadEntryException {
    List<Entry.Field> fields = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    text.skipBlanks();
    while (text.peek() != close) {
      Entry.Field field = field(at);
      if (names.add(field.name())) {
        fields.add(field);
      } else {
        problems.add(
            ProblemCode.DUPLICATE_KEY,
            field.nameAt(),
            "The field '" + field.name() + "' stands twice in this entry",
            "Remove one of them.");
      }
      text.skipBlanks();
      if (text.peek() == ',') {
        text.take();
        text.skipBlanks();
      } else if (text.peek() != close) {
        throw text.isAtEnd() ? unclosed(at) : unexpected("a comma behind '" + field.name() + "'");
      }
    }
    text.take();
    return fields;
  }

  private Entry.Field field(Location at) throws BadEntryException {
    Location nameAt = text.place();
    String name = text.word();
    text.skipBlanks();
    if (text.isAtEnd()) {
      throw unclosed(at);
    }
    if (name.isEmpty()) {
      throw unexpected("the name of a field");
    }
    if (text.peek() != '=') {
      throw unexpected("'=' behind '" + name + "'");
    }
    text.take();
    text.skipBlanks();
    Location valueAt = text.place();
    boolean isDelimited = text.peek() == '{' || text.peek() == '"';
    String value = value();
    Location first =
        isDelimited ? new Location(valueAt.file(), valueAt.line(), valueAt.column() + 1) : valueAt;
    return new Entry.Field(name, value, nameAt, first);
  }

  /** Pieces joined by {@code #}. */
  private String value() throws BadEntryException {
    StringBuilder value = new StringBuilder();
    boolean goesOn = true;
    while (goesOn) {
      text.skipBlanks();
      Location at = text.place();
      value.append(piece());
      if (value.length() > LONGEST_VALUE) {
        throw new BadEntryException(at, "A value is too long to be read", "");
      }
      text.skipBlanks();
      goesOn = text.peek() == '#';
      if (goesOn) {
        text.take();
      }
    }
    return value.toString();
  }

  private String piece() throws BadEntryException {
    if (text.peek() == '{' || text.peek() == '"') {
      return delimited();
    }
    Location at = text.place();
    String word = text.word();
    if (word.isEmpty()) {
      throw unexpected("a value in braces or quotation marks");
    }
    if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return word;
    }
    String known = strings.get(word.toLowerCase(Locale.ROOT));
    if (known == null) {
      String near =
          Nearest.to(word, strings.keySet()).map(n -> " Did you mean " + n + "?").orElse("");
      problems.add(
          ProblemCode.WRONG_VALUE,
          at,
          "There is no @string '" + word + "'",
          "Put text into braces." + near);
      return word;
    }
    return known;
  }

  /** What stands in braces, brackets or quotation marks, whose braces are balanced. */
  private String delimited() throws BadEntryException {
    Location at = text.place();
    char open = text.take();
    char close = open == '{' ? '}' : open == '(' ? ')' : '"';
    StringBuilder inside = new StringBuilder();
    int depth = 0;
    while (depth > 0 || text.peek() != close) {
      char c = text.take();
      if (c == FileText.END || depth == 0 && c == '}') {
        String what = open == '"' ? "quotation mark" : "brace";
        throw new BadEntryException(
            at,
            "The " + what + " that opens here is never closed",
            "Every { needs its }, in quotation marks as well.");
      }
      inside.append(c);
      if (c == '\\' && "{}".indexOf(text.peek()) >= 0) {
        inside.append(text.take());
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
    }
    text.take();
    return inside.toString();
  }

  private void end(Location at, char close) throws BadEntryException {
    text.skipBlanks();
    if (text.isAtEnd()) {
      throw unclosed(at);
    }
    if (text.take() != close) {
      throw unexpected("'" + close + "'");
    }
  }

  private static BadEntryException unclosed(Location at) {
    return new BadEntryException(
        at, "The entry that begins here is never closed", "Every { needs its }.");
  }

  private BadEntryException unexpected(String wanted) {
    String found = text.isAtEnd() ? "the end of the file" : "'" + text.peek() + "'";
    return new BadEntryException(
        text.place(), found + " stands where " + wanted + " is expected", "");
  }
}

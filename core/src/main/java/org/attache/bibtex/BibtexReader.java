package org.attache.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.problem.Location;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;
import org.attache.tree.Utf8Reader;

/**
 * Reads a BibTeX or biblatex file, UTF-8, into the tree that it would be as CSL-JSON.
 *
 * <p>LaTeX becomes plain text, names are taken apart, dates become EDTF. Fields that CSL does not
 * know are left out, as BibTeX's own styles leave out what they do not know. Immutable; for sharing
 * between threads.
 */
public final class BibtexReader {

  /** Entries that others take fields from, or that hold none of a work. */
  private static final List<String> NO_WORKS = List.of("xdata", "set", "control");

  private BibtexReader() {}

  /** A reader. */
  public static BibtexReader create() {
    return new BibtexReader();
  }

  /** Whether a file's name is that of a BibTeX file. */
  public static boolean isBibtex(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".bib");
  }

  /**
   * Reads a file.
   *
   * @param file its name, for places in messages
   * @param in its bytes; not closed
   * @param problems where whatever is wrong is reported
   * @return the list of its works, unless it has none
   * @throws IOException if the bytes cannot be read
   */
  public Optional<Node> read(String file, InputStream in, Problems problems) throws IOException {
    String text;
    try {
      text = text(new Utf8Reader(file, in));
    } catch (Utf8Reader.Malformed e) {
      problems.add(e.problem());
      return Optional.empty();
    }
    if (text.length() > TreeReader.MAX_CHARACTERS) {
      problems.add(
          ProblemCode.FILE_TOO_LARGE,
          Location.of(file),
          "The file has more than " + TreeReader.MAX_CHARACTERS + " characters",
          "Keep the works that the dossier cites.");
      return Optional.empty();
    }
    int before = problems.size();
    List<Entry> entries = new EntryParser(new FileText(file, text), problems).entries();
    if (entries.isEmpty() && problems.size() == before) {
      problems.add(
          ProblemCode.FILE_EMPTY,
          Location.of(file),
          "The file holds no entry",
          "An entry begins like @book{key, and ends with }.");
      return Optional.empty();
    }
    return Optional.of(new Node.Sequence(works(entries, problems), new Location(file, 1, 1)));
  }

  private static String text(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] part = new char[1 << 14];
    int count = reader.read(part);
    while (count >= 0 && text.length() <= TreeReader.MAX_CHARACTERS) {
      text.append(part, 0, count);
      count = reader.read(part);
    }
    return text.toString();
  }

  private static List<Node> works(List<Entry> entries, Problems problems) {
    CrossReferences references = new CrossReferences(entries, problems);
    Map<String, Entry> byKey = new LinkedHashMap<>();
    List<Node> works = new ArrayList<>();
    for (Entry entry : entries) {
      if (NO_WORKS.contains(entry.type())) {
        continue;
      }
      Optional<String> type = WorkType.of(entry);
      Entry first = byKey.putIfAbsent(entry.key().value(), entry);
      if (first != null) {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            entry.key().at(),
            "The key '" + entry.key().value() + "' stands twice",
            "It was used in line " + first.at().line() + " before.");
      } else if (type.isEmpty()) {
        problems.add(
            ProblemCode.WRONG_VALUE,
            entry.at(),
            "'@" + entry.type() + "' is not a type of entry",
            Nearest.to(entry.type(), WorkType.known())
                .map(near -> "Did you mean '@" + near + "'?")
                .orElse("Write @misc for what no other type is made for."));
      } else {
        works.add(new Work(references.complete(entry), type.get()).mapping());
      }
    }
    return works;
  }
}

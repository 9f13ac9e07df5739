package org.attache.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.InputFile;
import org.attache.problem.Location;
import org.attache.problem.Problem;

/** Finds the lines that problems stand on by reading the files again, once each. */
final class Excerpts {

  /** Longer lines are no help to anyone. */
  private static final int LONGEST = 1 << 20;

  private static final int MOST_SEARCHED = 1 << 26;

  private final DossierFiles files;

  Excerpts(DossierFiles files) {
    this.files = files;
  }

  /** The problems, each with its line where the file has it. */
  List<Problem> fill(List<Problem> problems) {
    List<Location> wanted = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.excerpt().isEmpty()) {
        wanted.add(problem.location());
      }
    }
    Map<Location, String> lines = lines(wanted);
    return problems.stream()
        .map(
            problem -> {
              String line = lines.get(whole(problem.location()));
              return line == null ? problem : problem.withExcerpt(line);
            })
        .toList();
  }

  /** The lines on which places stand, by the lines' own places; those that are found. */
  Map<Location, String> lines(Collection<Location> places) {
    Map<String, TreeSet<Integer>> wanted = new TreeMap<>();
    for (Location at : places) {
      if (at.line() > 0) {
        wanted.computeIfAbsent(at.file(), file -> new TreeSet<>()).add(at.line());
      }
    }
    Map<Location, String> lines = new TreeMap<>();
    wanted.forEach((file, numbers) -> lines.putAll(lines(file, numbers)));
    return lines;
  }

  /** The line that a place is on. */
  static Location whole(Location at) {
    return new Location(at.file(), at.line(), 0);
  }

  /** The first line of the files on which some words stand. */
  Optional<Reading.Excerpt> find(List<InputFile> among, String words) {
    Pattern wanted = Pattern.compile(Pattern.quote(words) + "|" + escaped(words));
    for (InputFile file : among) {
      Optional<Reading.Excerpt> found = find(file.path(), wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Words by the numbers of their characters, as a pattern. */
  private static String escaped(String words) {
    StringBuilder units = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    words.chars().forEach(c -> units.append(String.format(Locale.ROOT, "\\\\u(?i:%04x)", c)));
    words
        .codePoints()
        .forEach(
            c ->
                whole.append(
                    c > Character.MAX_VALUE
                        ? String.format(Locale.ROOT, "\\\\U(?i:%08x)", c)
                        : String.format(Locale.ROOT, "\\\\u(?i:%04x)", c)));
    return units + "|" + whole;
  }

  private Optional<Reading.Excerpt> find(String file, Pattern wanted) {
    if (files.state(file) != DossierFiles.State.FILE) {
      return Optional.empty();
    }
    try (InputStream in = files.open(file)) {
      String text = new String(in.readNBytes(MOST_SEARCHED), StandardCharsets.UTF_8);
      Matcher match = wanted.matcher(text);
      return match.find() ? Optional.of(excerpt(file, text, match.start())) : Optional.empty();
    } catch (IOException e) {
      // As with lines: a file that cannot be read again is no place to point at.
      return Optional.empty();
    }
  }

  private static Reading.Excerpt excerpt(String file, String text, int at) {
    int line = 1;
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && text.charAt(i + 1) != '\n') {
        line++;
        start = i + 1;
      }
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return new Reading.Excerpt(
        new Location(file, line, at - start + 1), text.substring(start, end));
  }

  private Map<Location, String> lines(String file, TreeSet<Integer> numbers) {
    Map<Location, String> lines = new TreeMap<>();
    if (files.state(file) != DossierFiles.State.FILE) {
      return lines;
    }
    try (InputStream in = new PushbackInputStream(files.open(file), 2)) {
      return isPacked((PushbackInputStream) in) ? lines : lines(file, numbers, in);
    } catch (IOException e) {
      // A file that cannot be read again has no lines to show; the problems stand without them.
      return lines;
    }
  }

  /** Whether a file is gzip or zip: it has no lines to show. */
  private static boolean isPacked(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(2);
    in.unread(head);
    boolean isGzip = head.length == 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    return isGzip || head.length == 2 && head[0] == 'P' && head[1] == 'K';
  }

  private static Map<Location, String> lines(String file, TreeSet<Integer> numbers, InputStream in)
      throws IOException {
    Map<Location, String> lines = new TreeMap<>();
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      LineScanner scanner = new LineScanner(reader, LONGEST);
      for (int number : numbers) {
        String line = scanner.line(number);
        if (line.length() < LONGEST) {
          lines.put(new Location(file, number, 0), line);
        }
      }
    }
    return lines;
  }
}

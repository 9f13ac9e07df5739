package org.attache.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pieces of text that sources put into messages and hints. */
final class Sentences {

  /** A literal of a source file, as it is printed. */
  record Sentence(String file, String text) {

    /** What stands between the values that are put in. */
    List<String> pieces() {
      return Stream.of(text.split("%(?:\\d\\$)?[-0-9.,X]*[sdnfX]|\\{\\d?}|\\s*\\n\\s*"))
          .map(String::strip)
          .filter(piece -> !piece.isEmpty())
          .toList();
    }
  }

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT =
      Pattern.compile("(\"(?:[^\"\\\\\\n]|\\\\.)*\")|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

  /** A class that reports, or makes words for one that does. */
  private static final Pattern REPORTS =
      Pattern.compile("\\b(?:ProblemCode|Problems|Findings|FewProblems)\\b|problems\\.|report\\(");

  /** Calls whose texts nobody reads as problems: patterns, the schema's descriptions, defects. */
  private static final Pattern SILENT =
      Pattern.compile(
          "Pattern\\.compile\\(|\\.schema\\(|\\.describe\\(|requireNonNull\\("
              + "|throw new (?:Illegal|IO|Unchecked|Assertion)\\w*\\(|\\.contains\\(");

  private static final int SHORTEST = 10;

  private Sentences() {}

  /** All of the files below a folder, but those of the named folders and files. */
  static List<Sentence> below(Path root, List<String> but) throws IOException {
    List<Sentence> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (but.stream().noneMatch(name::startsWith)) {
          all.addAll(of(name, Files.readString(file)));
        }
      }
    }
    return all;
  }

  private static List<Sentence> of(String file, String source) {
    List<Sentence> found = new ArrayList<>();
    String code = COMMENT.matcher(source).replaceAll("$1");
    if (REPORTS.matcher(code).find()) {
      Matcher literal = LITERAL.matcher(withoutSilent(code));
      while (literal.find()) {
        String text = unescaped(literal.group(1));
        if (text.length() >= SHORTEST && text.strip().contains(" ")) {
          found.add(new Sentence(file, text));
        }
      }
    }
    return found;
  }

  private static String unescaped(String literal) {
    return literal.replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
  }

  private static String withoutSilent(String code) {
    StringBuilder kept = new StringBuilder();
    Matcher silent = SILENT.matcher(code);
    int from = 0;
    while (silent.find(from)) {
      kept.append(code, from, silent.start());
      from = end(code, silent.end());
    }
    return kept.append(code.substring(from)).toString();
  }

  /** Where the call ends whose arguments begin here. */
  private static int end(String code, int begin) {
    int open = 1;
    boolean isText = false;
    int at = begin;
    for (; open > 0 && at < code.length(); at++) {
      char c = code.charAt(at);
      if (isText && c == '\\') {
        at++;
      } else if (c == '"') {
        isText = !isText;
      } else if (!isText) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return at;
  }
}

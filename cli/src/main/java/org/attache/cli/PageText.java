package org.attache.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a page of Markdown for a terminal: headings, paragraphs, lists and fenced blocks. */
final class PageText {

  /** Stands for a space in code until lines are broken. */
  private static final char GLUE = '\uE000';

  private static final int WIDTH = 80;
  private static final String INDENT = "    ";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final boolean isColourful;
  private final StringBuilder text = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private boolean isFenced;

  PageText(boolean isColourful) {
    this.isColourful = isColourful;
  }

  /** The page, without a line end at the end. */
  String of(String markdown) {
    markdown.lines().forEach(this::line);
    endParagraph();
    return text.toString().stripTrailing();
  }

  private void line(String line) {
    if (line.startsWith("```")) {
      fence(line);
    } else if (isFenced) {
      text.append(INDENT).append(line).append('\n');
    } else if (line.isBlank()) {
      endParagraph();
    } else if (line.startsWith("#")) {
      heading(line.replaceFirst("#+ ", ""));
    } else {
      if (line.startsWith("- ")) {
        flush("  ");
      }
      words.addAll(List.of(whole(line.strip()).split(" +")));
    }
  }

  /** A fence says after its language which file it is, or what it shows. */
  private void fence(String line) {
    endParagraph();
    isFenced = !isFenced;
    String name = line.replaceFirst("```\\S* ?", "").replaceFirst(" .*", "");
    if (isFenced && !name.isEmpty()) {
      text.append("  ").append(strong(name + ":")).append('\n');
    } else if (!isFenced) {
      text.append('\n');
    }
  }

  private void heading(String words) {
    endParagraph();
    text.append(strong(words)).append("\n\n");
  }

  private void endParagraph() {
    if (!words.isEmpty()) {
      flush(words.get(0).equals("-") ? "  " : "");
      text.append('\n');
    }
  }

  /** Breaks the words gathered into lines; those after the first are indented. */
  private void flush(String indent) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        append(line);
        line = new StringBuilder(indent);
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      append(line);
    }
    words.clear();
  }

  private void append(StringBuilder line) {
    String quoted = isColourful ? "\u001B[36m$1\u001B[0m" : "'$1'";
    String spaced = line.toString().replace(GLUE, ' ');
    text.append(CODE.matcher(spaced).replaceAll(quoted)).append('\n');
  }

  /** Code stays in one line. */
  private static String whole(String line) {
    return CODE.matcher(line)
        .replaceAll(code -> Matcher.quoteReplacement(code.group().replace(' ', GLUE)));
  }

  private String strong(String words) {
    return isColourful ? "\u001B[1m" + words + "\u001B[0m" : words;
  }
}

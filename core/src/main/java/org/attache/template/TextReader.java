package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Inline;
import org.attache.dossier.Citation;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the text of one line of inlines: values, citations, cross-references, short forms. */
final class TextReader {

  private static final String PAGE = ".page";

  private final Assembly assembly;
  private final Place place;
  private final InlineReader.Use use;
  private final FlagMarks flags;
  private final List<Inline> line;
  private final StringBuilder words = new StringBuilder();
  private @Nullable InTextCitation citations;
  private char last = ' ';

  /**
   * What a line is made of.
   *
   * @param use what it is for
   * @param flags marks the flags of its figures
   * @param inlines takes what is read
   */
  record Line(InlineReader.Use use, FlagMarks flags, List<Inline> inlines) {}

  TextReader(Assembly assembly, Place place, Line line) {
    this.assembly = assembly;
    this.place = place;
    this.use = line.use();
    this.flags = line.flags();
    this.line = line.inlines();
  }

  /** Something else than text was put onto the line: what follows does not begin it. */
  void pass() {
    last = 'x';
  }

  /** Reads a stretch of text onto the end of the line. */
  void add(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == Marks.VALUE) {
        i = value(text, i);
      } else if (c == Marks.CITE) {
        i = expressionCitation(text, i);
      } else if (c == Marks.ENGLISH) {
        i = english(text, i);
      } else if (c == '[' && i + 1 < text.length() && text.charAt(i + 1) == '@') {
        i = citation(text, i);
      } else if (c == '@') {
        i = crossReference(text, i);
      } else {
        boolean isSecondSpace =
            c == ' ' && (words.length() == 0 ? last : words.charAt(words.length() - 1)) == ' ';
        int next = i + 1;
        while (next < text.length() && isOfTheSameWords(text, next)) {
          next++;
        }
        words.append(text, isSecondSpace ? i + 1 : i, next);
        i = next;
      }
    }
    flush();
  }

  /** Whether a character can be taken together with the one before it: no mark, no second space. */
  private static boolean isOfTheSameWords(String text, int at) {
    return switch (text.charAt(at)) {
      case ' ' -> text.charAt(at - 1) != ' ';
      case Marks.VALUE, Marks.CITE, Marks.ENGLISH, '[', '@' -> false;
      default -> true;
    };
  }

  private int value(String text, int at) {
    int middle = text.indexOf(Marks.TEXT, at);
    int end = text.indexOf(Marks.END, at);
    flush();
    int figure = Integer.parseInt(text.substring(at + 1, middle));
    String printed = Typography.of(Marks.visible(text.substring(middle + 1, end)), last);
    line.add(new Inline.Value(assembly.figures().use(figure), printed));
    last = printed.isEmpty() ? last : printed.charAt(printed.length() - 1);
    flags.add(assembly.figures().entry(figure), use, line);
    return end + 1;
  }

  private int english(String text, int at) {
    int end = text.indexOf(Marks.OTHER, at);
    if (end < 0) {
      return at + 1; // a filter has cut the words
    }
    flush();
    String plain = Typography.of(Marks.visible(text.substring(at + 1, end)), last);
    line.add(new Inline.Foreign("en", List.of(new Inline.Text(plain))));
    last = plain.isEmpty() ? last : plain.charAt(plain.length() - 1);
    return end + 1;
  }

  private int expressionCitation(String text, int at) {
    int end = text.indexOf(Marks.END, at);
    int index = Integer.parseInt(text.substring(at + 1, end));
    cite(assembly.clusters().get(index));
    return end + 1;
  }

  /** {@code [@source#par4; @other]}; what is not a citation after all stays text. */
  private int citation(String text, int at) {
    int end = text.indexOf(']', at);
    if (end < 0) {
      words.append('[');
      return at + 1;
    }
    List<Citation> cluster = new ArrayList<>();
    for (String part : text.substring(at + 1, end).split(";")) {
      String pointer = Marks.visible(part.strip());
      if (!pointer.startsWith("@") || pointer.length() < 2) {
        words.append('[');
        return at + 1;
      }
      Citation citation = Citation.parse(pointer.substring(1), Location.NOWHERE);
      if (assembly.references().isKnown(citation.source())) {
        cluster.add(citation);
      } else {
        reportSource(citation.source());
      }
    }
    if (!cluster.isEmpty()) {
      cite(cluster);
    }
    return end + 1;
  }

  private void reportSource(String source) {
    assembly
        .problems()
        .add(
            ProblemCode.DANGLING_SOURCE,
            assembly.prose().placeOf("@" + source, place.of("@" + source)),
            "No source has the id '" + source + "'",
            "List it under sources, or cite one that is listed.");
  }

  private void cite(List<Citation> cluster) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == ' ') {
      end--;
    }
    words.setLength(end);
    flush();
    Lines.stripEnd(line);
    last = 'x';
    if (assembly.references().isInText()) {
      inText().add(cluster.toString(), assembly.references().cluster(cluster, 0));
    } else {
      line.add(assembly.notes().mark(cluster));
    }
  }

  private InTextCitation inText() {
    InTextCitation found = citations;
    if (found == null) {
      found = new InTextCitation(line, use == InlineReader.Use.PROSE);
      citations = found;
    }
    return found;
  }

  private int crossReference(String text, int at) {
    int end = Pointers.end(text, at + 1);
    String pointer = text.substring(at, end);
    boolean isPointer =
        pointer.startsWith("@fig-") || pointer.startsWith("@tbl-") || pointer.startsWith("@sec-");
    if (!isPointer) {
      words.append('@');
      return at + 1;
    }
    flush();
    target(pointer)
        .ifPresentOrElse(
            found -> {
              line.add(found);
              last = 'x';
            },
            () -> reportTarget(pointer));
    return end;
  }

  /** What a pointer points to, or with {@code .page} behind it the page of that. */
  private Optional<Inline> target(String pointer) {
    Optional<Inline.CrossReference> found = assembly.targets().find(pointer);
    if (found.isPresent() || !pointer.endsWith(PAGE)) {
      return found.map(Inline.class::cast);
    }
    return assembly
        .targets()
        .find(pointer.substring(0, pointer.length() - PAGE.length()))
        .map(one -> new Inline.PageReference(one.target()));
  }

  private void reportTarget(String pointer) {
    assembly
        .problems()
        .add(
            ProblemCode.DANGLING_CROSS_REFERENCE,
            assembly.prose().placeOf(pointer, place.of(pointer)),
            "Nothing has the id '" + pointer.substring(1) + "'",
            "Give a block that id, or point to one that is there.");
  }

  private void flush() {
    if (words.length() == 0) {
      return;
    }
    String set = Typography.of(Marks.visible(words.toString()), last);
    last = set.charAt(set.length() - 1);
    words.setLength(0);
    if (assembly.shortForms().isEmpty()) {
      line.add(new Inline.Text(set));
    } else {
      assembly.shortForms().add(set, use == InlineReader.Use.PROSE, line);
    }
  }
}

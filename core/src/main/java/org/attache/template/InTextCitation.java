package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;

/**
 * Puts citations into a line of text: before the full stop that they follow in the template, unless
 * they are raised as the marks of notes are, and not twice in a row for the same reason.
 */
final class InTextCitation {

  private static final Pattern END =
      Pattern.compile("(?s)(.*?)([.,;:\u06d4\u060c\u061b])([\u201d\u2019\u00bb]?)");
  private static final Pattern RAISED =
      Pattern.compile("(?s)[\u2070\u00b9\u00b2\u00b3\u2074-\u2079].*");

  private final List<Inline> line;
  private final boolean isProse;
  private String latest = "";
  private int from;
  private int to;

  InTextCitation(List<Inline> line, boolean isProse) {
    this.line = line;
    this.isProse = isProse;
  }

  /**
   * Adds a citation.
   *
   * @param key the same for citations of the same places
   */
  void add(String key, List<Inline> citation) {
    if (isProse && key.equals(latest)) {
      line.subList(from, to).clear();
    }
    boolean isRaised = RAISED.matcher(PlainText.of(citation)).matches();
    String stop = isRaised ? "" : takeStop(line);
    from = line.size();
    if (!line.isEmpty() && !isRaised) {
      line.add(new Inline.Text(" "));
    }
    line.addAll(new ArrayList<>(citation));
    to = line.size();
    latest = key;
    if (!stop.isEmpty()) {
      line.add(new Inline.Text(stop));
    }
  }

  /**
   * Takes the punctuation off the end of words, to be put behind the citation: off stressed ones as
   * well, whose sentence ends there.
   */
  private static String takeStop(List<Inline> words) {
    int end = words.size() - 1;
    if (end < 0) {
      return "";
    }
    if (words.get(end) instanceof Inline.Strong strong) {
      List<Inline> inside = new ArrayList<>(strong.content());
      String stop = takeStop(inside);
      words.set(end, new Inline.Strong(inside));
      return stop;
    }
    if (words.get(end) instanceof Inline.Emphasis emphasis) {
      List<Inline> inside = new ArrayList<>(emphasis.content());
      String stop = takeStop(inside);
      words.set(end, new Inline.Emphasis(inside));
      return stop;
    }
    if (!(words.get(end) instanceof Inline.Text text)) {
      return "";
    }
    Matcher found = END.matcher(text.text());
    if (!found.matches() || text.text().endsWith("..")) {
      return "";
    }
    String rest = found.group(1) + found.group(3);
    if (rest.isEmpty()) {
      words.remove(end);
    } else {
      words.set(end, new Inline.Text(rest));
    }
    return found.group(2);
  }
}

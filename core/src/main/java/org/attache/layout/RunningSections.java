package org.attache.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.brief.PlainText;

/** Which section the running head of each page names. */
final class RunningSections {

  private final String[] names;

  private RunningSections(String[] names) {
    this.names = names;
  }

  static RunningSections of(Composition composition, Flow flow, Pagination pagination) {
    // A page is named after the section it begins with, or the first that begins on it; the last
    // that begins on it names the pages behind.
    String[] names = new String[pagination.pages()];
    String[] lasting = new String[names.length];
    Arrays.fill(names, "");
    Arrays.fill(lasting, "");
    Map<String, String> titles = new LinkedHashMap<>();
    for (Composition.Section section : composition.sections()) {
      if (section.level() == 1) {
        String title = PlainText.of(section.heading().content()).strip();
        titles.put(section.heading().id(), title);
      }
    }
    boolean[] isBegun = new boolean[names.length];
    for (Flow.Mark mark : flow.marks()) {
      if (titles.containsKey(mark.id()) && mark.slice() < flow.size()) {
        int page = pagination.pageOf(mark.slice());
        lasting[page] = titles.get(mark.id());
        isBegun[page] |= pagination.isFirstOnPage(mark.slice());
        if (names[page].isEmpty() || pagination.isFirstOnPage(mark.slice())) {
          names[page] = titles.get(mark.id());
        }
      }
    }
    String current = "";
    for (int i = 0; i < names.length; i++) {
      names[i] = isBegun[i] || current.isEmpty() ? names[i] : current;
      current = lasting[i].isEmpty() ? current : lasting[i];
    }
    return new RunningSections(names);
  }

  String on(int page) {
    return names[page];
  }
}

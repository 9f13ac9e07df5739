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
    String[] names = new String[pagination.pages()];
    Arrays.fill(names, "");
    Map<String, String> titles = new LinkedHashMap<>();
    for (Composition.Section section : composition.sections()) {
      if (section.level() == 1) {
        String title = PlainText.of(section.heading().content()).strip();
        titles.put(section.heading().id(), title);
      }
    }
    for (Flow.Mark mark : flow.marks()) {
      if (titles.containsKey(mark.id()) && mark.slice() < flow.size()) {
        int page = pagination.pageOf(mark.slice());
        // A page is named after the section it begins with, or the first that begins on it.
        boolean isNamed = !names[page].isEmpty();
        int from = pagination.isFirstOnPage(mark.slice()) || !isNamed ? page : page + 1;
        for (int i = from; i < names.length; i++) {
          names[i] = titles.get(mark.id());
        }
      }
    }
    return new RunningSections(names);
  }

  String on(int page) {
    return names[page];
  }
}

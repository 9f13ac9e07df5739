package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.PlainText;

/** Makes the outline of a brief from its headings. */
final class Bookmarks {

  private final List<Composition.Section> sections;
  private int next;

  private Bookmarks(List<Composition.Section> sections) {
    this.sections = sections;
  }

  static List<Pages.Bookmark> of(List<Composition.Section> sections) {
    List<Composition.Section> named =
        sections.stream()
            .filter(section -> !PlainText.of(section.heading().content()).isBlank())
            .toList();
    return new Bookmarks(named).level(1);
  }

  private List<Pages.Bookmark> level(int level) {
    List<Pages.Bookmark> bookmarks = new ArrayList<>();
    while (next < sections.size() && sections.get(next).level() >= level) {
      Composition.Section section = sections.get(next++);
      String title = PlainText.of(section.heading().content()).strip();
      bookmarks.add(new Pages.Bookmark(title, section.heading().id(), level(level + 1)));
    }
    return bookmarks;
  }
}

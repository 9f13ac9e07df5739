package org.attache.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Direction;
import org.attache.brief.Inline;
import org.attache.dossier.Source;

/** Makes the words of an entry of the list of works those of a brief. */
final class EntryText {

  private final Locale locale;

  EntryText(Locale locale) {
    this.locale = locale;
  }

  /**
   * The words. An entry that is written the other way than the brief runs its own way; a title in
   * another language is said to be in it.
   */
  List<Inline> of(Source source, List<MarkedText.Run> runs) {
    if (runs.isEmpty()) {
      return List.of(new Inline.Text(source.title()));
    }
    boolean isForeign =
        !source.language().isEmpty()
            && !Locale.forLanguageTag(source.language()).getLanguage().equals(locale.getLanguage());
    boolean isTurned =
        isForeign && Direction.of(source.language()) != Direction.of(locale.toLanguageTag());
    List<Inline> words = new ArrayList<>();
    for (MarkedText.Run run : runs) {
      int at = isForeign && !isTurned ? run.text().indexOf(source.title()) : -1;
      if (at < 0) {
        words.add(run.inline(new Inline.Text(run.text())));
      } else {
        int end = at + source.title().length();
        addText(run, run.text().substring(0, at), words);
        Inline title = new Inline.Text(run.text().substring(at, end));
        words.add(run.inline(new Inline.Foreign(source.language(), List.of(title))));
        addText(run, run.text().substring(end), words);
      }
    }
    return isTurned ? List.of(new Inline.Foreign(source.language(), words)) : words;
  }

  private static void addText(MarkedText.Run run, String text, List<Inline> words) {
    if (!text.isEmpty()) {
      words.add(run.inline(new Inline.Text(text)));
    }
  }

  /** The words alone, without space around them. */
  static String plain(List<MarkedText.Run> runs) {
    StringBuilder plain = new StringBuilder();
    runs.forEach(run -> plain.append(run.text()));
    return plain.toString().strip();
  }
}

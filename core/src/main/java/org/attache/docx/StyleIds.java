package org.attache.docx;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids by which the document at hand knows its styles. */
final class StyleIds {

  /** The ids of a document that has no other styles than ours. */
  static final StyleIds OWN = new StyleIds(Map.of(), Set.of(), Set.of());

  private final Map<Style, String> given = new EnumMap<>(Style.class);
  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Map<Style, String> names = new EnumMap<>(Style.class);

  private StyleIds(Map<Style, String> given, Set<String> ids, Set<String> names) {
    this.given.putAll(given);
    for (Style style : Style.values()) {
      this.ids.put(style, free(style.id(), "", ids));
      this.names.put(style, free(style.wordName(), " ", names));
    }
  }

  private static String free(String wanted, String before, Set<String> taken) {
    String name = wanted;
    for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + before + i;
    }
    return name;
  }

  /**
   * The ids of a document with styles of its own.
   *
   * @param given those of ours that it has, by their ids there
   * @param ids all that it has, in small letters
   * @param names all that it has, in small letters
   */
  static StyleIds of(Map<Style, String> given, Set<String> ids, Set<String> names) {
    return new StyleIds(given, ids, names);
  }

  /** The id that paragraphs, runs and tables name a style by. */
  String of(Style style) {
    return given.getOrDefault(style, ids.get(style));
  }

  /** The name that Word shows for a style that is to be written. */
  String name(Style style) {
    return names.get(style);
  }

  /** Whether the document has the style from elsewhere, so that it is not to be written. */
  boolean isGiven(Style style) {
    return given.containsKey(style);
  }
}

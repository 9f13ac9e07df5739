package org.attache.docx;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Lettering;

/**
 * The ids by which the document at hand knows its styles. Those made of two others are only in a
 * document that asks for them.
 */
final class StyleIds {

  private final Map<Style, String> given = new EnumMap<>(Style.class);
  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Map<Style, String> names = new EnumMap<>(Style.class);
  private final Set<String> takenIds;
  private final Set<String> takenNames;
  private final Map<String, String> characters;
  private final Map<Style, Integer> stops = new EnumMap<>(Style.class);
  private final Set<LetteredStyle> lettered = new TreeSet<>();

  private StyleIds(
      Map<Style, String> given,
      Set<String> takenIds,
      Set<String> takenNames,
      Map<String, String> characters) {
    this.given.putAll(given);
    this.takenIds = takenIds;
    this.takenNames = takenNames;
    this.characters = characters;
    for (Style style : Style.values()) {
      ids.put(style, free(style.id(), "", takenIds));
      names.put(style, free(style.wordName(), " ", takenNames));
    }
  }

  private static String free(String wanted, String before, Set<String> taken) {
    if (taken.isEmpty()) {
      return wanted;
    }
    String name = wanted;
    for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + before + i;
    }
    return name;
  }

  /** The ids of a document that has no other styles than ours. */
  static StyleIds own() {
    return new StyleIds(Map.of(), Set.of(), Set.of(), Map.of());
  }

  /**
   * The ids of a document with styles of its own.
   *
   * @param given those of ours that it has, by their ids there
   * @param ids all that it has, in small letters
   * @param names all that it has, in small letters
   * @param characters the ids of those of characters, by their names in small letters
   */
  static StyleIds of(
      Map<Style, String> given,
      Set<String> ids,
      Set<String> names,
      Map<String, String> characters) {
    return new StyleIds(given, ids, names, characters);
  }

  /** The id that paragraphs, runs and tables name a style by. */
  String of(Style style) {
    return given.getOrDefault(style, ids.get(style));
  }

  /**
   * The id that runs name a style by whose words are also set in some way, which the document has
   * from now on.
   */
  String of(Style style, Set<Lettering> letterings) {
    LetteredStyle both = LetteredStyle.of(style, letterings);
    if (both.added().isEmpty()) {
      return of(both.base());
    }
    String there = characters.get(both.name().toLowerCase(Locale.ROOT));
    if (there != null) {
      return there;
    }
    lettered.add(both);
    return of(both);
  }

  /** The id of a style made of two others. */
  String of(LetteredStyle style) {
    return free(style.name().replace(" ", ""), "", takenIds);
  }

  /** The name of a style made of two others. */
  String name(LetteredStyle style) {
    return free(style.name(), " ", takenNames);
  }

  /** Says how many stops a line of a style has that somebody else made. */
  void stops(Style style, int count) {
    stops.put(style, count);
  }

  /** How many tabs lead from the start of a line of page furniture to its end: at least one. */
  int tabs(Style style) {
    return Math.max(1, stops.getOrDefault(style, 1));
  }

  /** Those made of two others that the text has asked for, in an order of their own. */
  Set<LetteredStyle> lettered() {
    return Collections.unmodifiableSet(lettered);
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

package org.attache.opentype;

import java.util.Arrays;

/** The lookups of GSUB or GPOS that apply to all text of a script, in the order of the table. */
final class LayoutTable {

  private static final int[] NONE = {};
  private static final int REQUIRES_NONE = 0xFFFF;

  private final FontTables font;
  private final int table;
  private final int extension;
  private final int[] features;

  /**
   * A table.
   *
   * @param name of the table
   * @param extension the type of a lookup that only leads on to one further away
   * @param features what is applied to all text
   */
  LayoutTable(FontTables font, String name, int extension, int[] features) {
    this.font = font;
    this.table = font.find(name);
    this.extension = extension;
    this.features = features;
  }

  /** Four-letter names as numbers. */
  static int[] tags(String names) {
    String[] split = names.split(" ");
    int[] tags = new int[split.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = FontTables.tag(split[i]);
    }
    return tags;
  }

  /** Whether a script has a feature. */
  boolean has(Script script, String feature) {
    return lookups(script, new int[] {FontTables.tag(feature)}).length > 0;
  }

  /**
   * Where the lookups of a script begin.
   *
   * @throws UnknownLayoutException if there is something in the table that is not known here
   */
  int[] lookups(Script script) {
    return lookups(script, features);
  }

  private int[] lookups(Script script, int[] wanted) {
    int language = table < 0 ? -1 : language(script);
    if (language < 0) {
      return NONE;
    }
    if (font.number(language + 2) != REQUIRES_NONE) {
      throw new UnknownLayoutException();
    }
    int list = font.follow(table, table + 6);
    int[] found = NONE;
    for (int i = 0; i < font.number(language + 4); i++) {
      int record = list + 2 + 6 * font.number(language + 6 + 2 * i);
      if (contains(wanted, font.whole(record))) {
        found = with(found, font.follow(list, record + 4));
      }
    }
    int[] lookups = Arrays.stream(found).sorted().distinct().toArray();
    int all = font.follow(table, table + 8);
    for (int i = 0; i < lookups.length; i++) {
      lookups[i] = font.follow(all, all + 2 + 2 * lookups[i]);
    }
    return lookups;
  }

  private int[] with(int[] found, int feature) {
    int count = font.number(feature + 2);
    int[] more = Arrays.copyOf(found, found.length + count);
    for (int i = 0; i < count; i++) {
      more[found.length + i] = font.number(feature + 4 + 2 * i);
    }
    return more;
  }

  private static boolean contains(int[] tags, int tag) {
    for (int one : tags) {
      if (one == tag) {
        return true;
      }
    }
    return false;
  }

  /** The usual language of a script or of what stands for all scripts; -1 where there is none. */
  private int language(Script script) {
    int list = font.follow(table, table + 4);
    for (String tag : new String[] {script.tag(), "DFLT", "dflt", "latn"}) {
      for (int i = 0, at = list + 2; i < font.number(list); i++, at += 6) {
        if (font.whole(at) == FontTables.tag(tag)) {
          int found = font.follow(list, at + 4);
          return font.number(found) == 0 ? -1 : font.follow(found, found);
        }
      }
    }
    return -1;
  }

  /** The type of a lookup, behind an extension. */
  int type(int lookup) {
    int type = font.number(lookup);
    if (type == extension && font.number(lookup + 4) > 0) {
      return font.number(font.follow(lookup, lookup + 6) + 2);
    }
    return type;
  }

  /** Where a part of a lookup begins, behind an extension. */
  int part(int lookup, int index) {
    int part = font.follow(lookup, lookup + 6 + 2 * index);
    return font.number(lookup) == extension ? part + font.whole(part + 4) : part;
  }

  /** How many parts a lookup has, of which the first that knows a glyph is used. */
  int parts(int lookup) {
    return font.number(lookup + 4);
  }
}

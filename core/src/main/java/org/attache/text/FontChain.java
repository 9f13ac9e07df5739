package org.attache.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.theme.FontFamily;
import org.attache.theme.FontFile;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;

/**
 * The fonts tried in order for a character: the chosen face, the fallbacks, the other faces. A font
 * is read when the ones before it lack something.
 */
final class FontChain {

  private static final String NASTALIQ = "Nastaliq";

  private final FontBook book;
  private final List<FontFile> files;
  private final Face[] faces;
  private final int eastAsian;

  private FontChain(FontBook book, List<FontFile> files, boolean isEastAsian) {
    this.book = book;
    this.files = files;
    this.faces = new Face[files.size()];
    this.eastAsian = isEastAsian ? indexFor(EastAsian.FULL_STOP) : -1;
  }

  static FontChain of(FontBook book, Fonts fonts, TextFont font, String language) {
    List<FontFile> files = new ArrayList<>();
    add(files, fonts.family(font.role()), font);
    List<FontFamily> fallbacks = new ArrayList<>(fonts.fallbacks());
    fallbacks.sort((one, other) -> rank(one, language) - rank(other, language));
    for (FontFamily fallback : fallbacks) {
      add(files, fallback, font);
    }
    for (FontRole role : FontRole.values()) {
      add(files, fonts.family(role), font);
    }
    return new FontChain(book, List.copyOf(files), EastAsian.isLanguage(language));
  }

  /**
   * Families made for the language come first. Urdu is read in Nastaliq, the other languages of the
   * Arabic script in Naskh: fonts that say so in their name come first or last; all others keep the
   * order of the theme.
   */
  private static int rank(FontFamily family, String language) {
    if (family.isFor(language)) {
      return 0;
    }
    boolean isUrdu = language.equals("ur") || language.startsWith("ur-");
    boolean isNastaliq = family.name().contains(NASTALIQ);
    return isNastaliq ? isUrdu ? 1 : 3 : 2;
  }

  private static void add(List<FontFile> files, FontFamily family, TextFont font) {
    FontFile file = family.file(font.isBold(), font.isItalic());
    if (!files.contains(file)) {
      files.add(file);
    }
  }

  Face first() {
    return face(0);
  }

  /** A font by its index. */
  Face face(int index) {
    Face known = faces[index];
    if (known == null) {
      known = book.face(files.get(index));
      faces[index] = known;
    }
    return known;
  }

  /** How many fonts there are. */
  int size() {
    return faces.length;
  }

  /** The index of the font for East Asian punctuation; -1 in other languages. */
  int eastAsian() {
    return eastAsian;
  }

  /** The index of the first font that has the character; -1 where none has. */
  int indexFor(int codePoint) {
    for (int i = 0; i < faces.length; i++) {
      if (face(i).covers(codePoint)) {
        return i;
      }
    }
    return -1;
  }
}

package org.attache.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.theme.FontFamily;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;

/** The fonts tried in order for a character: the chosen face, the fallbacks, the other faces. */
record FontChain(List<Face> faces) {

  private static final String NASTALIQ = "Nastaliq";

  static FontChain of(FontBook book, Fonts fonts, TextFont font, String language) {
    List<Face> faces = new ArrayList<>();
    add(faces, book, fonts.family(font.role()), font);
    List<FontFamily> fallbacks = new ArrayList<>(fonts.fallbacks());
    fallbacks.sort(Comparator.comparingInt(fallback -> rank(fallback, language)));
    for (FontFamily fallback : fallbacks) {
      add(faces, book, fallback, font);
    }
    for (FontRole role : FontRole.values()) {
      add(faces, book, fonts.family(role), font);
    }
    return new FontChain(List.copyOf(faces));
  }

  /**
   * Urdu is read in Nastaliq, the other languages of the Arabic script in Naskh: fonts that say so
   * in their name come first or last; all others keep the order of the theme.
   */
  private static int rank(FontFamily family, String language) {
    boolean isUrdu = language.equals("ur") || language.startsWith("ur-");
    boolean isNastaliq = family.name().contains(NASTALIQ);
    return isNastaliq ? isUrdu ? 0 : 2 : 1;
  }

  private static void add(List<Face> faces, FontBook book, FontFamily family, TextFont font) {
    Face face = book.face(family.file(font.isBold(), font.isItalic()));
    if (!faces.contains(face)) {
      faces.add(face);
    }
  }

  Face first() {
    return faces.get(0);
  }

  /** The index of the first face that has the character; -1 where none has. */
  int indexFor(int codePoint) {
    for (int i = 0; i < faces.size(); i++) {
      if (faces.get(i).covers(codePoint)) {
        return i;
      }
    }
    return -1;
  }
}

package org.attache.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.attache.theme.FontFamily;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;

/**
 * Finds characters that no font of a theme has. Safe for use by many threads; keep one for a theme.
 *
 * <p>Only tables of characters are read, and none for text that is plain English: no font is
 * opened.
 */
public final class CharacterCheck {

  private static final int AROUND = 20;

  /** No character below needs a look at a font: every Latin font has them. */
  private static final char FIRST_DOUBTFUL = 0x7F;

  private static final int FAMILIAR = 0x3000;

  private final List<FontFamily> families;
  private final AtomicReferenceArray<Coverage> coverages;

  /** A check for the fonts of a theme. */
  public CharacterCheck(Fonts fonts) {
    families = new ArrayList<>();
    for (FontRole role : FontRole.values()) {
      families.add(fonts.family(role));
    }
    families.addAll(fonts.fallbacks());
    coverages = new AtomicReferenceArray<>(families.size());
  }

  /**
   * The characters that no font has, in order of first use, each with the words around it. A
   * sequence that is read as one character, as an emoji of several, is one.
   */
  public Map<String, String> missing(List<String> texts) {
    Map<String, String> missing = new LinkedHashMap<>();
    boolean[] isKnown = new boolean[FAMILIAR];
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean isPlain = c < FIRST_DOUBTFUL || c < FAMILIAR && isKnown[c];
        if (!isPlain && !isCovered(text.codePointAt(i))) {
          i = add(missing, text, i) - 1;
        } else if (!isPlain && c < FAMILIAR) {
          isKnown[c] = true;
        }
      }
    }
    return missing;
  }

  /** Adds what is read as one character at an index; the index behind it. */
  private int add(Map<String, String> missing, String text, int index) {
    boolean[] isStart = Graphemes.starts(text);
    int from = index;
    while (from > 0 && !isStart[from]) {
      from--;
    }
    int to = index + 1;
    while (to < text.length() && !isStart[to]) {
      to++;
    }
    String composed = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    if (composed.codePoints().allMatch(this::isCovered)) {
      return to;
    }
    int first = Math.max(0, from - AROUND);
    int last = Math.min(text.length(), to + AROUND);
    missing.putIfAbsent(text.substring(from, to), text.substring(first, last).strip());
    return to;
  }

  private boolean isCovered(int codePoint) {
    if (!Characters.needsGlyph(codePoint)) {
      return true;
    }
    for (int other = codePoint; ; other = Characters.lookalike(other)) {
      for (int i = 0; i < families.size(); i++) {
        if (coverage(i).has(other)) {
          return true;
        }
      }
      if (Characters.lookalike(other) == other) {
        return false;
      }
    }
  }

  private Coverage coverage(int index) {
    Coverage known = coverages.get(index);
    if (known == null) {
      known = Coverage.of(families.get(index).regular());
      coverages.set(index, known);
    }
    return known;
  }
}

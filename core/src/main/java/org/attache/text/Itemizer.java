package org.attache.text;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import org.attache.text.StyledText.Stretch;

/** Turns a styled text into boxes, glue and penalties: one use each. */
final class Itemizer {

  private static final int SOFT_HYPHEN_PENALTY = 45;
  private static final int EXPLICIT_HYPHEN_PENALTY = 30;
  private static final int WITHIN_ADDRESS = 40;
  private static final int LONG_WORD = 40;
  private static final int FIRST_ATTACHED = 0x300;
  private static final int CHARACTERS_OF_AN_ITEM = 3;

  private final Typesetter typesetter;
  private final MissingGlyphs missing;
  private final String text;
  private final boolean isTabular;
  private final Stretch[] stretches;
  private final Items items;
  private final byte[] levels;
  private int stretch;
  private FontChain chain;
  private Spaces spaces;

  Itemizer(Typesetter typesetter, MissingGlyphs missing, StyledText styled) {
    this.typesetter = typesetter;
    this.missing = missing;
    this.text = styled.text();
    this.isTabular = styled.hasTabularFigures();
    this.stretches = styled.stretches().toArray(new Stretch[0]);
    this.levels = Directions.levels(styled);
    this.items = new Items(2 + text.length() / CHARACTERS_OF_AN_ITEM);
    if (!text.isEmpty()) {
      use(0);
    }
  }

  private byte level(int index) {
    return levels.length == 0 ? 0 : levels[index];
  }

  Items items() {
    PlainBreaks plain = PlainBreaks.of(text);
    if (plain.isKnown()) {
      int from = 0;
      for (int to = 0; to < text.length(); ) {
        to = plain.next(to);
        from = endSegment(from, to);
      }
    } else if (!text.isEmpty()) {
      askIcu();
    }
    return items;
  }

  private void askIcu() {
    LineBreaks all = typesetter.lineBreaks();
    BreakIterator breaks = all.take();
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      from = endSegment(from, to);
    }
    all.giveBack(breaks);
  }

  /** Adds what stands before a break, if it is one; where the next begins. */
  private int endSegment(int from, int to) {
    if (to < text.length() && !isRealBreak(to)) {
      return from;
    }
    segment(from, to);
    return to;
  }

  /** Whether a line may end here: not behind the dash of 2015–2024 nor the slashes of https://. */
  private boolean isRealBreak(int at) {
    boolean isRange =
        at >= 2
            && text.charAt(at - 1) == '–'
            && Character.isDigit(text.charAt(at - 2))
            && Character.isDigit(text.charAt(at));
    return !isRange && !text.startsWith("://", at - 3);
  }

  private void segment(int from, int to) {
    int end = to;
    boolean hasSpace = false;
    boolean isForced = false;
    while (end > from && isTrailing(text.charAt(end - 1))) {
      char c = text.charAt(end - 1);
      hasSpace |= Characters.isBreakingSpace(c);
      isForced |= c == StyledText.NEW_LINE;
      end--;
    }
    boolean isSoft = end > from && text.charAt(end - 1) == Characters.SOFT_HYPHEN;
    content(from, end);
    if (isForced) {
      items.penalty(Items.FORCED, space(Math.max(from, end - 1)));
    } else if (hasSpace && items.size() > 0) {
      addSpace(end, to);
    } else if (isSoft) {
      items.hyphen(SOFT_HYPHEN_PENALTY, Hyphens.beside(space(end - 1)));
    } else if (to < text.length() && items.size() > 0) {
      parting(Math.max(from, end - 1), to);
    }
  }

  /** Adds the space between two words; one within a date or an amount ties them. */
  private void addSpace(int end, int next) {
    boolean isOne = next == end + 1 && next < text.length() && end > 0;
    if (isOne && typesetter.bonds().joins(text, end, stretches[stretch].language())) {
      items.bond(space(end));
    } else {
      items.glue(space(end));
    }
  }

  private static boolean isTrailing(char c) {
    return Characters.isBreakingSpace(c) || c == StyledText.NEW_LINE || c == '\u200B';
  }

  /** A place to break without a space: room to fill the line with between ideographs. */
  private void parting(int last, int next) {
    int before = text.codePointBefore(last + 1);
    int behind = text.codePointAt(next);
    boolean isSquare = EastAsian.isSquare(before) || EastAsian.isSquare(behind);
    if (isSquare && items.endsWithBox()) {
      items.gap(Gap.between(before, behind, items.lastPiece()));
    } else {
      items.penalty(before == '-' ? EXPLICIT_HYPHEN_PENALTY : 0, space(last));
    }
  }

  /** Boxes for what stands between two places to break, one for each font, level and stretch. */
  private void content(int from, int to) {
    boolean isAddress = to - from > LONG_WORD || text.regionMatches(from, "http", 0, 4);
    int index = from;
    while (index < to) {
      use(index);
      int end = Math.min(to, stretches[stretch].end());
      if (isPlain(index, end, isAddress)) {
        index = end;
        continue;
      }
      int start = index;
      int face = -1;
      while (index < end) {
        int next = clusterEnd(index, end);
        int wanted = face(index, next, Math.max(0, face));
        boolean isNewLevel = index > start && level(index) != level(index - 1);
        if (index > start && (isNewLevel || wanted != face)) {
          piece(start, index, face, isAddress);
          start = index;
        }
        face = wanted;
        index = next;
      }
      piece(start, end, face, isAddress);
    }
  }

  /** Adds the box of a usual word: all from left to right in the stretch's own font. */
  private boolean isPlain(int from, int to, boolean isAddress) {
    boolean isUsual = levels.length == 0 && chain.eastAsian() < 0;
    Word word = isUsual ? chain.first().plain(text, from, to) : null;
    if (word == null) {
      return false;
    }
    double size = stretches[stretch].font().size();
    Word set = isTabular ? Figures.tabular(word, chain.first()) : word;
    Piece piece = new Piece(chain.first(), set, 0, to - from, size, stretch, (byte) 0, false);
    if (isAddress || word.hasTies()) {
      add(piece, word.text(), isAddress);
    } else {
      items.box(piece);
    }
    return true;
  }

  /** Moves to the stretch of a character. */
  private void use(int index) {
    int before = stretch;
    while (index >= stretches[stretch].end()) {
      stretch++;
    }
    while (stretch > 0 && index < stretches[stretch - 1].end()) {
      stretch--;
    }
    if (stretch != before || index == 0) {
      Stretch own = stretches[stretch];
      chain = typesetter.chain(own.font(), own.language());
      spaces = new Spaces(chain.first(), own.font().size(), stretch);
    }
  }

  /** Behind a character and the marks upon it. */
  private int clusterEnd(int index, int limit) {
    int end = index + Character.charCount(text.codePointAt(index));
    while (end < limit
        && text.charAt(end) >= FIRST_ATTACHED
        && Characters.isAttached(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, limit);
  }

  /** The index of the font for a character with its marks. */
  private int face(int from, int to, int current) {
    int codePoint = text.codePointAt(from);
    if (!Characters.needsGlyph(codePoint)) {
      return current;
    }
    if ((level(from) & 1) == 1 && !Character.isLetterOrDigit(codePoint)) {
      // A mark among right-to-left words is taken from their font.
      int words = current > 0 || !isOpening(codePoint) ? current : ahead(to);
      if (words > 0 && coversAll(chain.face(words), from, to)) {
        return words;
      }
    }
    if (EastAsian.isShared(codePoint) && chain.eastAsian() >= 0 && isAmongSquares(from, to)) {
      return chain.eastAsian();
    }
    for (int i = 0; i < chain.size(); i++) {
      if (coversAll(chain.face(i), from, to)) {
        return i;
      }
    }
    int found = chain.indexFor(codePoint);
    for (int other = codePoint; found < 0 && Characters.lookalike(other) != other; ) {
      other = Characters.lookalike(other);
      found = chain.first().covers(other) ? 0 : -1;
    }
    reportMissing(from, to, found);
    return found < 0 ? current : found;
  }

  private static boolean isOpening(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** The index of the font of the character at an index; 0 where there is none. */
  private int ahead(int index) {
    return index < text.length() ? Math.max(0, chain.indexFor(text.codePointAt(index))) : 0;
  }

  private boolean isAmongSquares(int from, int to) {
    return from > 0 && EastAsian.isSquare(text.codePointBefore(from))
        || to < text.length() && EastAsian.isSquare(text.codePointAt(to));
  }

  private boolean coversAll(Face face, int from, int to) {
    boolean hasAll = true;
    for (int i = from; i < to && hasAll; ) {
      int codePoint = text.codePointAt(i);
      hasAll = face.covers(codePoint) || !Characters.needsGlyph(codePoint);
      i += Character.charCount(codePoint);
    }
    return hasAll || to - from > 1 && coversComposed(face, from, to);
  }

  /** Whether the shaper can put one glyph in the place of a letter and its marks. */
  private boolean coversComposed(Face face, int from, int to) {
    String composed = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    return composed.codePoints().allMatch(c -> face.covers(c) || !Characters.needsGlyph(c));
  }

  private void reportMissing(int from, int to, int found) {
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      boolean isFound = i == from ? found >= 0 : chain.indexFor(codePoint) >= 0;
      if (!isFound && Characters.needsGlyph(codePoint)) {
        missing.add(codePoint, text, i);
      }
      i += Character.charCount(codePoint);
    }
  }

  private void piece(int start, int to, int faceIndex, boolean isAddress) {
    Face face = chain.face(Math.max(0, faceIndex));
    String shown = Shown.of(text, start, to, face);
    if (shown.isEmpty()) {
      return;
    }
    byte level = level(start);
    Word word = Shown.shape(face, shown, (level & 1) == 1);
    Word set = isTabular ? Figures.tabular(word, face) : word;
    double size = stretches[stretch].font().size();
    boolean isForeign = face != chain.first();
    add(new Piece(face, set, 0, shown.length(), size, stretch, level, isForeign), shown, isAddress);
  }

  private void add(Piece whole, String shown, boolean isAddress) {
    Word word = whole.word();
    int from = 0;
    for (int tie = Ties.next(shown, 0); tie >= 0 && !word.isRightToLeft(); ) {
      if (word.canCut(tie) && word.canCut(tie + 1)) {
        items.box(whole.part(from, tie));
        items.tie(whole.part(tie, tie + 1));
        from = tie + 1;
      }
      tie = Ties.next(shown, tie + 1);
    }
    if (isAddress) {
      for (int point : Addresses.points(shown)) {
        if (point > from && word.canCut(point)) {
          items.box(whole.part(from, point));
          items.penalty(WITHIN_ADDRESS, whole);
          from = point;
        }
      }
    }
    items.box(from == 0 ? whole : whole.part(from, shown.length()));
  }

  private Piece space(int index) {
    int at = Math.min(index, text.length() - 1);
    use(at);
    byte level = level(at);
    if (items.endsWithBox() && items.lastPiece().lendsSpace(stretch, level)) {
      // Words of another font keep its spaces: one run instead of many.
      return spaces.of(items.lastPiece().face(), level, true);
    }
    return spaces.of(chain.first(), level, false);
  }
}

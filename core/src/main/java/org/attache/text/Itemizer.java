package org.attache.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Optional;
import org.attache.text.StyledText.Stretch;
import org.attache.theme.Fonts;

/** Turns a styled text into boxes, glue and penalties: one use each. */
final class Itemizer {

  private static final int SOFT_HYPHEN_PENALTY = 45;
  private static final int EXPLICIT_HYPHEN_PENALTY = 30;
  private static final int WITHIN_ADDRESS = 40;

  private final FontBook book;
  private final Fonts fonts;
  private final MissingGlyphs missing;
  private final StyledText styled;
  private final String text;
  private final Items items = new Items();
  private final byte[] levels;
  private FontChain chain;
  private int stretch = -1;

  Itemizer(FontBook book, Fonts fonts, MissingGlyphs missing, StyledText styled) {
    this.book = book;
    this.fonts = fonts;
    this.missing = missing;
    this.styled = styled;
    this.text = styled.text();
    this.levels = levels();
    this.chain = new FontChain(List.of());
  }

  /** Empty for a paragraph that runs from left to right throughout. */
  private byte[] levels() {
    char[] chars = text.toCharArray();
    if (!styled.isRightToLeft() && !Bidi.requiresBidi(chars, 0, chars.length)) {
      return new byte[0];
    }
    byte base = styled.isRightToLeft() ? Bidi.RTL : Bidi.LTR;
    Bidi bidi = new Bidi();
    bidi.setPara(text, base, null);
    return bidi.getLevels();
  }

  private byte level(int index) {
    return levels.length == 0 ? 0 : levels[index];
  }

  Items items(BreakIterator breaks) {
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to == text.length() || isRealBreak(to)) {
        segment(from, to);
        from = to;
      }
    }
    return items;
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
      items.glue(space(end));
    } else if (isSoft) {
      items.hyphen(SOFT_HYPHEN_PENALTY, hyphen(end - 1));
    } else if (to < text.length() && items.size() > 0) {
      char last = text.charAt(end - 1);
      items.penalty(last == '-' ? EXPLICIT_HYPHEN_PENALTY : 0, space(end - 1));
    }
  }

  private static boolean isTrailing(char c) {
    return Characters.isBreakingSpace(c) || c == StyledText.NEW_LINE || c == '\u200B';
  }

  /** Boxes for what stands between two places to break, one for each font, level and stretch. */
  private void content(int from, int to) {
    boolean isAddress = text.regionMatches(from, "http", 0, 4) || to - from > 40;
    int start = from;
    int face = -1;
    int index = from;
    while (index < to) {
      int codePoint = text.codePointAt(index);
      int size = Character.charCount(codePoint);
      boolean isNewStretch = useStretchAt(index);
      int wanted = isNewStretch ? face(codePoint, -1, index) : face(codePoint, face, index);
      boolean isNewLevel = index > start && level(index) != level(index - 1);
      if (index > start && (isNewStretch || isNewLevel || wanted != face)) {
        piece(start, index, face, isAddress);
        start = index;
      }
      face = wanted;
      index += size;
    }
    if (to > start) {
      piece(start, to, face, isAddress);
    }
  }

  /** Moves on to the stretch of a character; whether it is another than before. */
  private boolean useStretchAt(int index) {
    boolean isNew = false;
    while (stretch < 0 || index >= styled.stretches().get(stretch).end()) {
      pendingStretch();
      isNew = true;
    }
    return isNew;
  }

  private void pendingStretch() {
    stretch++;
    Stretch next = styled.stretches().get(stretch);
    chain = FontChain.of(book, fonts, next.font(), next.language());
  }

  private int face(int codePoint, int current, int index) {
    if (Characters.isInvisible(codePoint) || Characters.isOptional(codePoint)) {
      return Math.max(0, current);
    }
    if (current >= 0
        && Characters.isAttached(codePoint)
        && chain.faces().get(current).covers(codePoint)) {
      return current;
    }
    int found = chain.indexFor(codePoint);
    for (int other = codePoint; found < 0 && Characters.lookalike(other) != other; ) {
      other = Characters.lookalike(other);
      found = chain.first().covers(other) ? 0 : -1;
    }
    if (found < 0) {
      missing.add(codePoint, text, index);
      return Math.max(0, current);
    }
    return found;
  }

  private void piece(int start, int to, int faceIndex, boolean isAddress) {
    // The stretch may have moved on already: a piece belongs to the stretch of its first character.
    int owner = stretch;
    while (owner > 0 && start < styled.stretches().get(owner - 1).end()) {
      owner--;
    }
    Stretch own = styled.stretches().get(owner);
    FontChain ownChain =
        owner == stretch ? chain : FontChain.of(book, fonts, own.font(), own.language());
    Face face = ownChain.faces().get(Math.max(0, faceIndex));
    String shown = Shown.of(text, start, to, face);
    if (shown.isEmpty()) {
      return;
    }
    byte level = level(start);
    Word word = Shown.shape(face, shown, (level & 1) == 1);
    boolean isForeign = face != ownChain.first();
    Piece whole =
        new Piece(face, word, 0, shown.length(), own.font().size(), owner, level, isForeign);
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
    items.box(whole.part(from, shown.length()));
  }

  private Piece space(int index) {
    int at = Math.min(index, text.length() - 1);
    useStretchAt(at);
    int owner = stretch;
    while (owner > 0 && at < styled.stretches().get(owner - 1).end()) {
      owner--;
    }
    TextFont font = styled.stretches().get(owner).font();
    Face face = book.face(fonts.family(font.role()).file(font.isBold(), font.isItalic()));
    byte level = level(at);
    boolean isRightToLeft = (level & 1) == 1;
    Optional<Piece> last = items.lastBox();
    if (last.isPresent() && last.get().lendsSpace(owner, level)) {
      // Words of another font keep its spaces: one run instead of many.
      Face other = last.get().face();
      Word space = other.shape(" ", isRightToLeft);
      return new Piece(other, space, 0, 1, font.size(), owner, level, true);
    }
    Word word = face.shape(" ", isRightToLeft);
    return new Piece(face, word, 0, 1, font.size(), owner, level, false);
  }

  private Piece hyphen(int index) {
    return Hyphens.beside(space(index));
  }
}

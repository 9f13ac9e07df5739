package org.attache.text;

import static org.attache.text.BreakClasses.AL;
import static org.attache.text.BreakClasses.B2;
import static org.attache.text.BreakClasses.BA;
import static org.attache.text.BreakClasses.BB;
import static org.attache.text.BreakClasses.CL;
import static org.attache.text.BreakClasses.CP;
import static org.attache.text.BreakClasses.EX;
import static org.attache.text.BreakClasses.GL;
import static org.attache.text.BreakClasses.HH;
import static org.attache.text.BreakClasses.HY;
import static org.attache.text.BreakClasses.IN;
import static org.attache.text.BreakClasses.IS;
import static org.attache.text.BreakClasses.LF;
import static org.attache.text.BreakClasses.NONE;
import static org.attache.text.BreakClasses.NU;
import static org.attache.text.BreakClasses.OP;
import static org.attache.text.BreakClasses.PF;
import static org.attache.text.BreakClasses.PI;
import static org.attache.text.BreakClasses.PO;
import static org.attache.text.BreakClasses.PR;
import static org.attache.text.BreakClasses.QU;
import static org.attache.text.BreakClasses.SP;
import static org.attache.text.BreakClasses.SY;
import static org.attache.text.BreakClasses.WJ;
import static org.attache.text.BreakClasses.ZW;

/**
 * Where lines of Latin text may break: the rules of UAX 14, revision 53, for the characters that
 * {@link BreakClasses} knows. Most briefs hold no others, and ICU4J takes long to start.
 */
final class PlainBreaks {

  private final byte[] classes;

  private PlainBreaks(byte[] classes) {
    this.classes = classes;
  }

  /** The classes of a text's characters; empty where it holds any that is not known. */
  private static byte[] classes(String text) {
    byte[] classes = new byte[text.length()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = BreakClasses.of(text.charAt(i));
      if (classes[i] == NONE) {
        return new byte[0];
      }
    }
    return classes;
  }

  /** Ready to find the breaks of a text. */
  static PlainBreaks of(String text) {
    return new PlainBreaks(classes(text));
  }

  /** Whether all characters of the text are known here; else the breaks are not to be asked for. */
  boolean isKnown() {
    return classes.length > 0;
  }

  /** The first place behind another where a line may or must end: at the latest the text's end. */
  int next(int from) {
    int at = from + 1;
    while (at < classes.length && !canBreak(at)) {
      at++;
    }
    return at;
  }

  private boolean canBreak(int at) {
    byte last = classes[at - 1];
    byte next = classes[at];
    if (last == LF) {
      return true;
    }
    if (last == AL && next == AL || next == SP || next == LF || next == ZW) {
      return false;
    }
    int word = at - 1;
    while (word >= 0 && classes[word] == SP) {
      word--;
    }
    byte before = word < 0 ? NONE : classes[word];
    if (before == ZW) {
      return true;
    }
    return last == SP ? canBreakBehindSpace(at, word, before) : canBreakWithout(at, last, next);
  }

  /** Rules 11 to 18: what spaces do not part. */
  private boolean canBreakBehindSpace(int at, int word, byte before) {
    byte next = classes[at];
    boolean isHeld =
        switch (next) {
          case WJ, CL, CP, EX, SY -> true;
          case PF -> isEndOfQuotation(at);
          case IS -> at + 1 == classes.length || classes[at + 1] != NU;
          case B2 -> before == B2;
          default -> false;
        };
    return !isHeld && before != OP && !(before == PI && beginsQuotation(word));
  }

  /** Rule 15a: a mark that begins a quotation, at the start of a word. */
  private boolean beginsQuotation(int at) {
    return at == 0
        || switch (classes[at - 1]) {
          case LF, OP, QU, PI, PF, GL, SP, ZW -> true;
          default -> false;
        };
  }

  /** Rule 15b: a mark that ends a quotation, at the end of a word. */
  private boolean isEndOfQuotation(int at) {
    return at + 1 == classes.length
        || switch (classes[at + 1]) {
          case SP, GL, WJ, CL, QU, PI, PF, CP, EX, IS, SY, LF, ZW -> true;
          default -> false;
        };
  }

  /** Rules 11 to 31 between neighbours. */
  private boolean canBreakWithout(int at, byte last, byte next) {
    return !isHeldByNext(last, next)
        && !isHeldByLast(at, last, next)
        && !isHeldInNumber(at, last, next);
  }

  private static boolean isHeldByNext(byte last, byte next) {
    return switch (next) {
      case WJ, CL, CP, EX, SY, IS, QU, PI, PF, BA, HH, HY, IN -> true;
      case GL -> last != HY && last != HH;
      default -> false;
    };
  }

  private boolean isHeldByLast(int at, byte last, byte next) {
    return switch (last) {
      case WJ, GL, OP, QU, PI, PF, BB -> true;
      case B2 -> next == B2;
      case HY, HH -> next == AL && isAtStart(at - 1);
      case AL -> next == NU || next == PR || next == PO || next == OP;
      case NU -> next == AL || next == OP;
      case CP -> next == AL || next == NU;
      case IS, PR, PO -> next == AL;
      default -> false;
    };
  }

  /** Rule 20a: whether a hyphen begins a word. */
  private boolean isAtStart(int at) {
    return at == 0
        || switch (classes[at - 1]) {
          case LF, SP, ZW, GL -> true;
          default -> false;
        };
  }

  /** Rule 25: numbers with their signs, brackets and units. */
  private boolean isHeldInNumber(int at, byte last, byte next) {
    return switch (next) {
      case NU ->
          last == NU
              || last == PO
              || last == PR
              || last == HY
              || last == IS
              || last == SY && endsNumber(at - 1);
      case PO, PR -> endsNumber(last == CL || last == CP ? at - 2 : at - 1);
      case OP -> (last == PO || last == PR) && beginsNumber(at + 1);
      default -> false;
    };
  }

  /** Whether there is a digit at an index or before it, but for points and slashes. */
  private boolean endsNumber(int index) {
    int at = index;
    while (at >= 0 && (classes[at] == IS || classes[at] == SY)) {
      at--;
    }
    return at >= 0 && classes[at] == NU;
  }

  private boolean beginsNumber(int index) {
    int at = index < classes.length && classes[index] == IS ? index + 1 : index;
    return at < classes.length && classes[at] == NU;
  }
}

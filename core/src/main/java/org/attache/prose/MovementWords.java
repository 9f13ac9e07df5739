package org.attache.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.trade.Amount;

/**
 * Rose, fell, doubled, tripled, halved: what an English sentence says between two amounts it
 * prints.
 */
final class MovementWords {

  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)\\b(rose|grew|increased|climbed|up|fell|declined|dropped|shrank|decreased|down"
              + "|doubled|tripled|quadrupled|halved)\\s+from\\s+"
              + AmountNames.AMOUNT
              + "\\s+(?:[\\w ]{0,24}\\s)?to\\s+"
              + AmountNames.AMOUNT);

  private static final Pattern MOVED_BACK =
      Pattern.compile(AmountNames.AMOUNT + ",?\\s+(up|down)\\s+from\\s+" + AmountNames.AMOUNT);

  private static final String[] FROM = {"from"};

  private static final BigDecimal SHORT_OF = new BigDecimal("0.25");
  private static final BigDecimal BEYOND = new BigDecimal("0.5");

  private final AmountNames names;

  MovementWords(AmountNames names) {
    this.names = names;
  }

  void check(Text text) {
    if (!text.mentions(FROM)) {
      return;
    }
    if (text.mayHold(MOVED)) {
      compare(text, MOVED, new int[] {1, 2, 5});
    }
    if (text.mayHold(MOVED_BACK)) {
      compare(text, MOVED_BACK, new int[] {4, 5, 1});
    }
  }

  private void compare(Text text, Pattern moved, int[] groups) {
    Matcher matcher = moved.matcher(text.markdown());
    while (matcher.find()) {
      compare(text, matcher, groups);
    }
  }

  /** Groups of the word, of the amount before and of the amount after. */
  private void compare(Text text, Matcher found, int[] groups) {
    String word = found.group(groups[0]).toLowerCase(Locale.ROOT);
    Optional<Amount> before = names.amount(found, groups[1]);
    Optional<Amount> after = names.amount(found, groups[2]);
    if (before.isEmpty() || after.isEmpty() || isTrue(word, before.get(), after.get())) {
      return;
    }
    text.report(
        found.start(groups[0]),
        "The text says '"
            + word
            + "', but "
            + before.get().id()
            + " is "
            + before.get().value().toPlainString()
            + " and "
            + after.get().id()
            + " is "
            + after.get().value().toPlainString(),
        "Change the word, or the expressions around it.");
  }

  private static boolean isTrue(String word, Amount before, Amount after) {
    BigDecimal least = before.range().low().orElse(before.value());
    BigDecimal most = before.range().high().orElse(before.value());
    BigDecimal low = after.range().low().orElse(after.value());
    BigDecimal high = after.range().high().orElse(after.value());
    return switch (word) {
      case "doubled" -> isMultiple(2, before, after);
      case "tripled" -> isMultiple(3, before, after);
      case "quadrupled" -> isMultiple(4, before, after);
      case "halved" -> isMultiple(2, after, before);
      case "fell", "declined", "dropped", "shrank", "decreased", "down" -> low.compareTo(most) < 0;
      default -> high.compareTo(least) > 0;
    };
  }

  /** Whether the second may be about so many times the first: 1.75 to 2.5 times is twice. */
  private static boolean isMultiple(int times, Amount first, Amount second) {
    BigDecimal least = first.range().low().orElse(first.value());
    BigDecimal most = first.range().high().orElse(first.value());
    BigDecimal low = second.range().low().orElse(second.value());
    BigDecimal high = second.range().high().orElse(second.value());
    BigDecimal multiple = BigDecimal.valueOf(times);
    return high.compareTo(least.multiply(multiple.subtract(SHORT_OF))) >= 0
        && low.compareTo(most.multiply(multiple.add(BEYOND))) <= 0;
  }
}

package org.attache.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Party;
import org.attache.trade.Indicator;
import org.attache.trade.TradePeriod;
import org.jspecify.annotations.Nullable;

/** Who sold, who bought, and whom trade favours, as an English sentence says beside an amount. */
final class SideWords {

  private static final Pattern AMOUNT = Pattern.compile(AmountNames.AMOUNT);

  /** What was done, and for how much. */
  private static final String DONE =
      "(sold|bought)\\s+(?:goods\\s+worth\\s+)?" + AmountNames.AMOUNT;

  private static final Pattern SALE = Pattern.compile(DONE);

  private static final String[] FAVOURS = {"favour", "favor"};

  private static final String[] SALES = {"sold", "bought"};

  private final AmountNames names;
  private final List<Party> parties;

  /** What the parties are called, once a text has words of this sort. */
  private @Nullable List<String> called;

  SideWords(AmountNames names, List<Party> parties) {
    this.names = names;
    this.parties = parties;
  }

  private List<String> called() {
    List<String> known = called;
    if (known == null) {
      known = parties.stream().map(AmountNames::name).toList();
      called = known;
    }
    return known;
  }

  void check(Text text) {
    favoured(text);
    sold(text);
  }

  private void favoured(Text text) {
    if (!text.mentions(FAVOURS)) {
      return;
    }
    for (String sentence : sentences(text.markdown())) {
      Matcher amount = AMOUNT.matcher(sentence);
      Optional<TradePeriod> period = amount.find() ? names.period(amount, 1) : Optional.empty();
      if (period.isEmpty() || period.get().favours().isEmpty()) {
        continue;
      }
      for (int i = 0; i < parties.size(); i++) {
        Matcher word =
            Pattern.compile(
                    "(?i)\\b(?:trade|balance) (?:favours|favors|is in favou?r of|in favou?r of) "
                        + Pattern.quote(called().get(i))
                        + "\\b")
                .matcher(sentence);
        if (word.find() && !parties.get(i).code().equals(period.get().favours())) {
          text.report(
              text.markdown().indexOf(sentence) + word.start(),
              "The text says '"
                  + word.group().replaceAll("\\s+", " ")
                  + "', but by the flows of "
                  + period.get().date()
                  + " the balance favours "
                  + period.get().favours(),
              "Change the words, or check the direction of the flows.");
        }
      }
    }
  }

  private void sold(Text text) {
    // To learn what a party is called takes longer than to see that no sale is told of.
    if (!text.mentions(SALES) || !text.mayHold(SALE) || !SALE.matcher(text.markdown()).find()) {
      return;
    }
    for (int i = 0; i < Math.min(parties.size(), 2); i++) {
      String name = called().get(i);
      Matcher word =
          Pattern.compile("\\b" + Pattern.quote(name) + ",?\\s+(?:which\\s+)?" + DONE)
              .matcher(text.markdown());
      while (word.find()) {
        boolean isSale = word.group(1).equals("sold");
        boolean isExport = word.group(4).equals(Indicator.EXPORTS.word());
        boolean isFlow = isExport || word.group(4).equals(Indicator.IMPORTS.word());
        boolean isTrue = (i == 0) == (isSale == isExport);
        if (isFlow && !isTrue) {
          text.report(
              word.start(1),
              "The text says that "
                  + name
                  + " "
                  + word.group(1)
                  + " them, but '"
                  + word.group(4)
                  + "' is what "
                  + called().get(isExport ? 0 : 1)
                  + " sold",
              "Print '" + (isExport ? "imports" : "exports") + "', or change the word.");
        }
      }
    }
  }

  private static String[] sentences(String text) {
    return text.split("(?<=[.!?])\\s+(?=\\p{Lu})");
  }
}

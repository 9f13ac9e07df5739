package org.attache.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.ExchangeRate;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.TableUnit;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Observation.Amount;

/** Reads what a row says is the value, and brings it into the unit and currency wanted. */
final class AmountReading {

  private final TableRequest request;
  private final Columns columns;
  private final FewProblems problems;
  private final Conversion conversion;
  private final Numbers numbers;

  AmountReading(TableRequest request, Columns columns, FewProblems problems) {
    this.request = request;
    this.columns = columns;
    this.problems = problems;
    conversion = new Conversion(request);
    numbers = new Numbers(request.table());
  }

  /** Tells of a value that is none, in a row that is of no concern otherwise. */
  void sample(Rows rows) {
    if (!numbers.isMissing(rows.text(columns.of(Role.VALUE)))) {
      value(rows, 0);
    }
  }

  /**
   * The value of a row; empty where there is none, or after reporting.
   *
   * @param what what it is the value of, for a row that has none
   */
  Optional<Amount> read(Rows rows, Indicators indicator, EdtfDate date, RowDetails.What what) {
    String text = rows.text(columns.of(Role.VALUE));
    if (numbers.isMissing(text)) {
      reportMissing(rows, text, date, what);
      return Optional.empty();
    }
    Optional<BigDecimal> value = value(rows, exponent(rows, indicator));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String currency = currency(rows, indicator);
    Optional<ExchangeRate> rate = conversion.rate(currency, date);
    if (!conversion.isWanted(currency) && rate.isEmpty()) {
      reportRate(rows, currency, date);
      return Optional.empty();
    }
    return Optional.of(amount(value.get(), rate));
  }

  /** The value of a row that only adds to a sum; empty where there is none that can be used. */
  Optional<Amount> quiet(Rows rows, Indicators indicator, EdtfDate date) {
    String text = rows.text(columns.of(Role.VALUE));
    String currency = currency(rows, indicator);
    if (numbers.isMissing(text)) {
      return Optional.empty();
    }
    Optional<ExchangeRate> rate = conversion.rate(currency, date);
    return numbers
        .read(text)
        .filter(value -> value.signum() >= 0)
        .filter(value -> rate.isPresent() || conversion.isWanted(currency))
        .map(value -> amount(conversion.scaled(value, exponent(rows, indicator)), rate));
  }

  private static Amount amount(BigDecimal value, Optional<ExchangeRate> rate) {
    SaidNumber said =
        rate.isEmpty()
            ? new SaidNumber(value, Qualifier.EXACT)
            : Conversion.converted(value, rate.get());
    return new Amount(said.value(), said.qualifier(), Conversion.sources(rate));
  }

  /** The number, scaled; empty after reporting. */
  private Optional<BigDecimal> value(Rows rows, int exponent) {
    int column = columns.of(Role.VALUE);
    String text = rows.text(column);
    Optional<BigDecimal> value = numbers.read(text);
    if (value.isEmpty()) {
      problems.add(
          "value",
          ProblemCode.BAD_NUMBER,
          rows.at(column),
          "The value must be a number, not '" + RowDetails.shortened(text) + "'",
          numbers.hint(text));
      return Optional.empty();
    }
    if (value.get().signum() < 0 && request.table().kind().isTrade()) {
      problems.add(
          "negative",
          ProblemCode.BAD_NUMBER,
          rows.at(column),
          "A flow of "
              + (request.table().kind() == FlowKind.GOODS ? "goods" : "services")
              + " cannot be negative: "
              + text,
          "A balance is no flow: name the columns of exports and imports.");
      return Optional.empty();
    }
    return Optional.of(conversion.scaled(value.get(), exponent));
  }

  private void reportMissing(Rows rows, String text, EdtfDate date, RowDetails.What what) {
    boolean isSecret = what.flag().contains("c");
    boolean isOfGoods = request.table().kind() == FlowKind.GOODS;
    String goods =
        what.product().equals(Flow.TOTAL)
            ? isOfGoods ? "all goods" : "all items"
            : (isOfGoods ? "product " : "item ") + what.product();
    problems.add(
        isSecret ? "secret" : "empty",
        ProblemCode.ROWS_LEFT_OUT,
        rows.at(columns.of(Role.VALUE)),
        isSecret
            ? "The value of " + goods + " in " + date + " is confidential"
            : text.isEmpty() ? "A row has no value" : "A row has '" + text + "' for its value",
        "The row is left out; totals that the office gives hold it all the same.");
  }

  private int exponent(Rows rows, Indicators indicator) {
    int base =
        switch (request.table().unit()) {
          case AS_KNOWN -> columns.layout().exponent();
          case ONE -> 0;
          case THOUSAND -> 3;
          case MILLION -> 6;
          case BILLION -> 9;
        };
    int power = columns.has(Role.CURRENCY) ? Money.of(currencyCell(rows)).power() : 0;
    if (power > 0 && request.table().unit() == TableUnit.AS_KNOWN) {
      base = power;
    } else if (base < 0) {
      base = Conversion.powerOf(request.unit());
    }
    if (columns.has(Role.MULTIPLIER)) {
      String said = rows.text(columns.of(Role.MULTIPLIER));
      int label = said.indexOf(':');
      String digits = label > 0 ? said.substring(0, label) : said;
      if (digits.matches("\\d{1,2}")) {
        return Integer.parseInt(digits);
      }
    }
    return base;
  }

  private String currency(Rows rows, Indicators indicator) {
    if (!request.table().currency().isEmpty()) {
      return request.table().currency();
    }
    Money said = columns.has(Role.CURRENCY) ? Money.of(currencyCell(rows)) : Money.UNSAID;
    if (!said.currency().isEmpty()) {
      return said.currency();
    }
    if (!indicator.currency().isEmpty()) {
      return indicator.currency();
    }
    String usual = columns.layout().currency();
    return usual.isEmpty() ? request.currency() : usual;
  }

  private String currencyCell(Rows rows) {
    return rows.text(columns.of(Role.CURRENCY));
  }

  /** Whether the row tells of money, and not of shares, indices or weights. */
  boolean isMoney(Rows rows) {
    return !columns.has(Role.CURRENCY) || Money.of(currencyCell(rows)).isMoney();
  }

  private void reportRate(Rows rows, String currency, EdtfDate date) {
    problems.addOnce(
        "rate " + currency + date,
        ProblemCode.NO_EXCHANGE_RATE,
        rows.at(columns.of(Role.VALUE)),
        "Values of "
            + date
            + " are in "
            + currency
            + ", and no rate to "
            + request.currency()
            + " is given",
        "Add to 'exchangeRates': {from: "
            + currency
            + ", to: "
            + request.currency()
            + ", year: "
            + date.latest().getYear()
            + ", rate: …, source: …}.");
  }
}

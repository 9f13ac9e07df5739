package org.attache.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.dossier.Agreement;
import org.attache.dossier.Citation;
import org.attache.dossier.Event;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Good;
import org.attache.dossier.Initiative;
import org.attache.dossier.Interval;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Scale;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Statement;
import org.attache.dossier.Trade;

/** How messages speak of facts, flows and numbers. */
final class Naming {

  private static final int LONGEST = 48;
  private static final int MOST_NAMED = 3;

  private Naming() {}

  /** Such as {@code The event 'relations-established'}. */
  static String name(Fact fact) {
    return "The " + noun(fact) + " '" + fact.id() + "'";
  }

  /** Such as {@code The flow of all goods from PAK to BLR in 2019}. */
  static String name(Flow flow, Facts facts) {
    return "The flow of "
        + goods(flow, facts)
        + " from "
        + flow.from()
        + " to "
        + flow.to()
        + " in "
        + flow.year();
  }

  /** Such as {@code all goods}, {@code 6309 (Used clothing)}. */
  static String goods(Flow flow, Facts facts) {
    FlowKind kind = facts.kind(flow);
    if (kind != FlowKind.GOODS) {
      return item(flow, kind);
    }
    if (flow.isTotal()) {
      return "all goods";
    }
    String name = facts.productNames().name(flow.product());
    return name.equals(flow.product()) ? name : flow.product() + " (" + name + ")";
  }

  /** Such as {@code all services}, {@code services (SD)}. */
  private static String item(Flow flow, FlowKind kind) {
    String what =
        switch (kind) {
          case SERVICES -> "services";
          case INVESTMENT -> "direct investment";
          default -> "direct investment held";
        };
    if (flow.isTotal()) {
      return kind == FlowKind.SERVICES ? "all services" : what;
    }
    return what + " (" + flow.product() + ")";
  }

  /** Such as {@code a, b, c and 4 more}. */
  static String few(List<String> names) {
    int more = names.size() - MOST_NAMED;
    return String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** The value of a claim, cut to fit into a line. */
  static String value(Object value) {
    boolean isWord = value instanceof Enum<?>;
    String written =
        isWord ? value.toString().toLowerCase(Locale.ROOT).replace('_', '-') : value.toString();
    String line = written.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** Citations as written, with commas between. */
  static String list(List<Citation> citations) {
    return citations.stream().map(Citation::toString).collect(Collectors.joining(", "));
  }

  /** Such as {@code 50.1 to 50.3 million USD}. */
  static String money(Interval range, Trade trade) {
    String scale =
        trade.unit() == Scale.ONE ? "" : trade.unit().name().toLowerCase(Locale.ROOT) + " ";
    return range(range) + " " + scale + trade.currency();
  }

  /** Such as {@code 50.1 to 50.3}, {@code 80 or more}. */
  static String range(Interval range) {
    String low = range.low().map(Naming::plain).orElse("");
    String high = range.high().map(Naming::plain).orElse("");
    if (low.isEmpty() || high.isEmpty()) {
      return low.isEmpty() ? (high.isEmpty() ? "anything" : high + " or less") : low + " or more";
    }
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String noun(Fact fact) {
    if (fact instanceof Event) {
      return "event";
    }
    if (fact instanceof Agreement) {
      return "agreement";
    }
    if (fact instanceof Mechanism) {
      return "mechanism";
    }
    if (fact instanceof StatedTotal) {
      return "stated total";
    }
    if (fact instanceof Good) {
      return "good";
    }
    if (fact instanceof Figure) {
      return "figure";
    }
    if (fact instanceof Initiative) {
      return "initiative";
    }
    return fact instanceof Statement ? "statement" : "recommendation";
  }
}

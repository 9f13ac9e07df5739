package org.attache.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.dossier.FlowKind;
import org.attache.trade.Courses;
import org.attache.trade.Indicator;
import org.attache.trade.Outcome;

/**
 * An indicator that a template asks for by names: {@code averageGrowth('exports', '2015', '2023')},
 * and {@code averageGrowth('exports', '2015', '2023', 'services')} of what is not goods. An empty
 * string where it cannot be computed.
 */
final class TradeFunction implements Function {

  /** The name under which expressions keep the indicators. */
  static final String CONTEXT = "_indicators";

  /** What there is. */
  static final List<String> NAMES =
      List.of("averageGrowth", "index", "movingAverage", "volatility", "advantage", "share");

  private final String name;

  TradeFunction(String name) {
    this.name = name;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("what", "a", "b", "kind");
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    if (!(context.getVariable(CONTEXT) instanceof IndicatorViews views)) {
      return "";
    }
    try {
      Optional<IndicatorViews> of = views.of(kind(word(given, "kind")));
      return of.isEmpty()
          ? ""
          : of.get()
              .measures()
              .value(outcome(of.get(), word(given, "what"), word(given, "a"), word(given, "b")));
    } catch (IllegalArgumentException e) {
      throw new PebbleException(
          e, "Function '" + name + "': " + e.getMessage(), line, self.getName());
    }
  }

  private Outcome outcome(IndicatorViews views, String what, String a, String b) {
    Courses courses = views.courses();
    return switch (name) {
      case "averageGrowth" -> courses.averageGrowth(indicator(what), a, b);
      case "index" -> courses.index(indicator(what), a, b);
      case "movingAverage" -> courses.average(indicator(what), a, number(b));
      case "volatility" -> courses.volatility(indicator(what), a, b);
      case "advantage" -> views.indicators().comparisons(b).advantage(what, a);
      case "share" -> views.indicators().composition(indicator(what), b).share(a);
      default -> throw new IllegalArgumentException("not known");
    };
  }

  private static FlowKind kind(String word) {
    return Stream.of(FlowKind.values())
        .filter(kind -> kind.word().equals(word) || word.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + word + "' is not services, investment or investment-stock"));
  }

  private static Indicator indicator(String word) {
    return IndicatorViews.indicator(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + word + "' is not exports, imports, turnover or balance"));
  }

  private static int number(String word) {
    if (word.matches("[2-9]|[1-9]\\d")) {
      return Integer.parseInt(word);
    }
    throw new IllegalArgumentException("'" + word + "' is not a number of periods, 2 or more");
  }

  private static String word(Map<String, Object> given, String key) {
    Object value = given.get(key);
    return value == null ? "" : Marks.words(value.toString());
  }
}

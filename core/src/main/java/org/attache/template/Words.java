package org.attache.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.wording.Wording;

/** The filters and functions of templates. */
final class Words extends AbstractExtension {

  private final Map<String, Filter> filters = new LinkedHashMap<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();

  Words(Wording wording) {
    ValueFilters values = new ValueFilters(wording);
    filter("on", (value, argument) -> values.on(value));
    filter("short", (value, argument) -> values.brief(value));
    filter("year", (value, argument) -> values.year(value));
    filter("withoutYear", (value, argument) -> values.withoutYear(value));
    filter("withinYear", (value, argument) -> values.withinYear(value));
    filter("bare", (value, argument) -> values.bare(value));
    filter("plain", (value, argument) -> values.plain(value));
    filter("size", (value, argument) -> values.size(value));
    filter("words", (value, argument) -> values.words(value));
    filter("ordinal", (value, argument) -> values.ordinal(value));
    filter("capital", (value, argument) -> values.capital(value));
    filter("uncapital", (value, argument) -> values.uncapital(value));
    filter("possessive", (value, argument) -> values.possessive(value));
    ListFilters lists = new ListFilters(wording);
    filter("list", (value, argument) -> lists.and(value));
    filter("either", (value, argument) -> lists.or(value));
    filter("line", (value, argument) -> ListFilters.line(value));
    filter("noun", lists::noun, "singular");
    filter("of", (value, argument) -> ListFilters.where(value, "kind", argument), "kind");
    filter("with", (value, argument) -> ListFilters.with(value, String.valueOf(argument)), "key");
    filter(
        "without",
        (value, argument) -> ListFilters.without(value, String.valueOf(argument)),
        "key");
    filter("each", (value, argument) -> ListFilters.each(value, String.valueOf(argument)), "key");
    filter("byYear", (value, argument) -> ListFilters.byYear(value));
    filter("groupBy", (value, argument) -> ListFilters.groupBy(value, argument.toString()), "key");
    filter("top", ProductViews::top, "count");
    filters.put("where", new Where());
    filters.put("length", new Length());
    for (String name : TradeFunction.NAMES) {
      functions.put(name, new TradeFunction(name));
    }
    functions.put("cite", new Cite());
    functions.put("introduce", new Introduce());
    functions.put("figure", new Lookup("value"));
    for (String name : List.of("fact", "event", "agreement", "mechanism", "initiative")) {
      functions.put(name, new Lookup(""));
    }
  }

  @Override
  public Map<String, Filter> getFilters() {
    return filters;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  private void filter(String name, SimpleFilter.Change change, String... arguments) {
    filters.put(name, new SimpleFilter(name, List.of(arguments), change));
  }
}

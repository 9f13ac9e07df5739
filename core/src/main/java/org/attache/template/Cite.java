package org.attache.template;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Citation;

/** {@code cite(fact, other)}: one note with the sources of facts and values, each place once. */
final class Cite implements Function {

  /** The name under which a fact's view holds its citations. */
  static final String SOURCES = "sources";

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  @Override
  public List<String> getArgumentNames() {
    return NAMES;
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    List<Citation> found = new ArrayList<>();
    NAMES.forEach(name -> collect(given.get(name), found));
    Object clusters = context.getVariable(Clusters.NAME);
    if (found.isEmpty() || !(clusters instanceof Clusters all)) {
      return "";
    }
    Map<String, Citation> distinct = new LinkedHashMap<>();
    found.forEach(citation -> distinct.putIfAbsent(citation.toString(), citation));
    int index = all.add(List.copyOf(distinct.values()));
    return new SafeString(Marks.CITE + Integer.toString(index) + Marks.END);
  }

  private static void collect(Object cited, List<Citation> found) {
    if (cited instanceof Printed printed) {
      found.addAll(printed.citations());
    } else if (cited instanceof Map<?, ?> fact) {
      collect(fact.get(SOURCES), found);
    } else if (cited instanceof Sources sources) {
      found.addAll(sources.citations());
    } else if (cited instanceof Iterable<?> several) {
      several.forEach(one -> collect(one, found));
    }
  }
}

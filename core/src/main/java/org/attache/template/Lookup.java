package org.attache.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code mechanism('joint-commission')}: a fact by its id; {@code figure('x')} gives its value. */
final class Lookup implements Function {

  private final String key;

  /** Gives what the fact holds under a key, or the whole fact for an empty one. */
  Lookup(String key) {
    this.key = key;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("id");
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    String id = Marks.words(String.valueOf(given.get("id")));
    Object facts = context.getVariable("_facts");
    Object fact = facts instanceof Map<?, ?> known ? known.get(id) : null;
    Object found = !key.isEmpty() && fact instanceof Map<?, ?> view ? view.get(key) : fact;
    if (found == null) {
      throw new AttributeNotFoundException(null, "no fact " + id, id, line, self.getName());
    }
    return found;
  }
}

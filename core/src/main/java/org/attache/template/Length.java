package org.attache.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.core.LengthFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@code history | of('visit') | length}: how many; of facts a figure, of anything else a number.
 */
final class Length implements Filter {

  private final LengthFilter plain = new LengthFilter();

  @Override
  public List<String> getArgumentNames() {
    return List.of();
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> given,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    if (input instanceof Collection<?> list
        && context.getVariable(Counts.NAME) instanceof Counts counts) {
      var facts = Counts.facts(list);
      if (facts.isPresent()) {
        return new Count(facts.get(), counts);
      }
    }
    return plain.apply(input, given, self, context, line);
  }
}

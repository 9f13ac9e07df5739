package org.attache.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code list | where('topic', 'history')}: the items whose key holds that value. */
final class Where implements Filter {

  @Override
  public List<String> getArgumentNames() {
    return List.of("key", "value");
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> given,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    return ListFilters.where(input, String.valueOf(given.get("key")), given.get("value"));
  }
}

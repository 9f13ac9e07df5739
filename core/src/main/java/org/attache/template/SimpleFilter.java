package org.attache.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** A filter of at most one argument. */
final class SimpleFilter implements Filter {

  /** What a filter does; the argument is an empty string where none is given. */
  interface Change {
    Object apply(Object value, Object argument);
  }

  private final String name;
  private final List<String> arguments;
  private final Change change;

  SimpleFilter(String name, List<String> arguments, Change change) {
    this.name = name;
    this.arguments = List.copyOf(arguments);
    this.change = change;
  }

  @Override
  public List<String> getArgumentNames() {
    return arguments;
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> given,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    Object argument = arguments.isEmpty() ? "" : given.getOrDefault(arguments.get(0), "");
    try {
      return change.apply(input == null ? "" : input, argument == null ? "" : argument);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new PebbleException(
          e, "Filter '" + name + "': " + e.getMessage(), line, self.getName());
    }
  }
}

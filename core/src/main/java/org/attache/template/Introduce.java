package org.attache.template;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code introduce(event)}: who met or travelled; people in full at first, later by office and
 * family name. {@code introduce(event, 'hosts')}: who received the travellers; nothing where nobody
 * is named.
 */
final class Introduce implements Function {

  /**
   * The name under which an event's view holds those who took part, as they are next to be told.
   */
  static final String NEXT = "_introduced";

  /** The same for those who received them. */
  static final String HOSTS = "_hosts";

  @Override
  public List<String> getArgumentNames() {
    return List.of("event", "side");
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    String side = "hosts".equals(given.get("side")) ? HOSTS : NEXT;
    Object next = given.get("event") instanceof Map<?, ?> event ? event.get(side) : "";
    return next instanceof Supplier<?> words ? words.get() : "";
  }
}

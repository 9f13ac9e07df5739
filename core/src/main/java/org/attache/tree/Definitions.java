package org.attache.tree;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects the named parts of one schema. */
public final class Definitions {

  private final Map<String, Node> byName = new TreeMap<>();

  Definitions() {}

  /** A reference to a named part, which is made when it is asked for first. */
  public Node refer(String name, Supplier<Node> part) {
    if (!byName.containsKey(name)) {
      byName.put(name, new Node.Null(org.attache.problem.Location.NOWHERE));
      byName.put(name, part.get());
    }
    return new MappingBuilder().put("$ref", "#/$defs/" + name).build();
  }

  Node toNode() {
    MappingBuilder all = new MappingBuilder();
    byName.forEach(all::put);
    return all.build();
  }
}

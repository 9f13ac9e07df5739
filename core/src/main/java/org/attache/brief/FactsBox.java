package org.attache.brief;

import java.util.List;

/**
 * A short table of facts, a term and its description a row.
 *
 * @param title its heading
 * @param facts in order
 */
public record FactsBox(List<Inline> title, List<Item> facts) implements Block {

  /**
   * A fact.
   *
   * @param term what it is
   * @param description what is so
   */
  public record Item(List<Inline> term, List<Inline> description) {

    public Item {
      term = List.copyOf(term);
      description = List.copyOf(description);
    }
  }

  public FactsBox {
    title = List.copyOf(title);
    facts = List.copyOf(facts);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}

package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The largest products of what goes one way, and all else.
 *
 * @param products the largest first
 * @param others all goods − these, with what no product is given for; missing where that is nothing
 * @param othersShare of all goods, in per cent
 */
public record TopProducts(List<ProductLine> products, Outcome others, Outcome othersShare) {

  public TopProducts {
    products = List.copyOf(products);
    requireNonNull(others, "others must not be null");
    requireNonNull(othersShare, "othersShare must not be null");
  }
}

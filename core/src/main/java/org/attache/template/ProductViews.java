package org.attache.template;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.trade.Composition;
import org.attache.trade.Measurement;
import org.attache.trade.Outcome;
import org.attache.trade.ProductLine;
import org.attache.trade.TopProducts;

/** The products of what goes one way, the largest first, each worded when it is looked at. */
final class ProductViews extends AbstractList<Object> {

  /** What statistical offices put in the place of a code where they give none. */
  private static final String UNSPECIFIED = "9999";

  private final MeasureViews measures;
  private final Composition composition;
  private final int digits;
  private final List<ProductLine> lines;

  /** Whether several products of the list share a name; filled when a name is first asked for. */
  private final List<Map<String, Boolean>> shared = new ArrayList<>(1);

  ProductViews(MeasureViews measures, Composition composition, int digits) {
    this.measures = measures;
    this.composition = composition;
    this.digits = digits;
    this.lines = composition.products(digits);
  }

  @Override
  public Object get(int index) {
    return view(lines.get(index));
  }

  @Override
  public int size() {
    return lines.size();
  }

  /** {@code products | top(5)}: the largest and, as the last, all others together. */
  static Object top(Object list, Object count) {
    if (list instanceof ProductViews products && count instanceof Number number) {
      return products.top(Math.max(1, number.intValue()));
    }
    throw new IllegalArgumentException("not a list of products and a number");
  }

  List<Object> top(int count) {
    TopProducts top = composition.top(count, digits);
    List<Object> views = new ArrayList<>();
    top.products().forEach(line -> views.add(view(line)));
    if (top.others() instanceof Outcome.Found others) {
      LazyView view = new LazyView();
      view.put("code", "");
      view.put("name", measures.others());
      view.put("isOthers", true);
      view.defer("value", () -> measures.value(others.value()));
      view.defer("share", () -> measures.value(top.othersShare()));
      view.put("growth", "");
      view.put("contribution", "");
      views.add(view);
    }
    return List.copyOf(views);
  }

  /** The plain name, with the code where another product of the list is called the same. */
  private String name(String code) {
    String printed = measures.printedProduct(code);
    String name = measures.product(code);
    if (shared.isEmpty()) {
      Map<String, Boolean> found = new HashMap<>();
      lines.forEach(line -> found.merge(measures.product(line.code()), false, (a, b) -> true));
      shared.add(found);
    }
    return shared.get(0).getOrDefault(name, false)
        ? measures.marked(code, measures.product(code, name))
        : printed;
  }

  /** up, down or level; empty where nothing can be compared. */
  private static String trend(Outcome growth) {
    Optional<Measurement> known = growth.measurement();
    if (known.isEmpty()) {
      return "";
    }
    int sign = known.get().value().signum();
    return sign > 0 ? "up" : sign < 0 ? "down" : "level";
  }

  private Object view(ProductLine line) {
    LazyView view = new LazyView();
    view.put("code", line.code());
    view.defer("name", () -> name(line.code()));
    view.put("isOthers", false);
    view.put("isSpecified", !line.code().startsWith(UNSPECIFIED));
    view.defer("trend", () -> trend(line.growth()));
    view.defer("value", () -> measures.value(line.amount()));
    view.defer("share", () -> measures.value(line.share()));
    view.defer("growth", () -> measures.value(line.growth()));
    view.defer("contribution", () -> measures.value(line.contribution()));
    view.defer(Cite.SOURCES, () -> MeasureViews.sources(measures.value(line.amount())));
    return view;
  }
}

package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.FactsBox;
import org.attache.brief.Inline;
import org.attache.tree.Node;

/** Reads {@code facts} blocks. */
final class FactsBlocks {

  private final Captions captions;

  FactsBlocks(Captions captions) {
    this.captions = captions;
  }

  void add(FenceHead head, List<Block> blocks) {
    List<Inline> title = captions.line(head.required("title"));
    List<FactsBox.Item> items = new ArrayList<>();
    for (Node node : head.list("facts")) {
      if (node instanceof Node.Sequence pair && pair.items().size() == 2) {
        items.add(
            new FactsBox.Item(
                captions.fact(head.scalar("facts", pair.items().get(0))),
                captions.fact(head.scalar("facts", pair.items().get(1)))));
      } else {
        head.report("Each of 'facts' must be a pair: [term, description]");
      }
    }
    FactsBox box = new FactsBox(title, items);
    if (!items.isEmpty()) {
      blocks.add(box);
    }
  }
}

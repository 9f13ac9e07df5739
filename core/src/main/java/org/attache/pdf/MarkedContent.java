package org.attache.pdf;

import java.util.ArrayList;
import java.util.List;
import org.attache.layout.Group;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Part;

/**
 * The numbers of a page's marked content.
 *
 * @param numberOfGroup for each group its number, or -1 where it is no content or paints nothing
 * @param nodes for each number the element it belongs to
 */
record MarkedContent(int[] numberOfGroup, List<Node> nodes) {

  static MarkedContent of(Page page) {
    List<Group> groups = page.groups();
    int[] numbers = new int[groups.size()];
    List<Node> nodes = new ArrayList<>(groups.size());
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = -1;
      if (groups.get(i).part() instanceof Part.Content content
          && !groups.get(i).items().isEmpty()) {
        numbers[i] = nodes.size();
        nodes.add(content.node());
      }
    }
    return new MarkedContent(numbers, nodes);
  }
}

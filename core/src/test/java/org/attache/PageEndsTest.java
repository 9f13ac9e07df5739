package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attache.brief.Brief;
import org.attache.layout.Group;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Part;
import org.attache.layout.Placed;
import org.attache.layout.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typographer looks at first: where the pages and the lines of every sample end. */
@ParameterizedClass
@ValueSource(
    strings = {"pakistan-belarus", "mozambique-china", "gallery", "gallery-ur", "gallery/letter"})
class PageEndsTest {

  private static final double MOST_WHITE = 0.19;
  private static final double LEAST_ON_THE_LAST_PAGE = 0.15;
  private static final int FEW_ITEMS = 3;
  private static final int FEW_LINES = 8;

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b";

  /** Two lines with a bar between them. */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?:(?:^|[^\\d.,])\\d{1,2} *\\|"
              + MONTH
              + "|\\d *\\|(?:million|billion|per cent)"
              + "|\\b(?:Table|Figure|pp?\\.|paras?\\.?) *\\|\\d"
              + "|\\b(?:Janu|Febru|Septem|Octo|Novem|Decem)[-\u2010\u00AD]\\|)");

  private static Pages pages;
  private static PageFill fill;

  private final String sample;

  PageEndsTest(String sample) {
    this.sample = sample;
  }

  @BeforeParameterizedClassInvocation
  static void layOutTheSample(String sample) throws IOException {
    Brief brief = Attache.create().inspect(Path.of("../samples").resolve(sample)).brief();
    pages = new Studio(brief.theme()).pages(brief);
    fill = new PageFill(pages, brief.theme().paper());
  }

  @Test
  void noPageButTheLastEndsInMuchWhite() {
    for (int i = 0; i + 1 < pages.pages().size(); i++) {
      assertTrue(fill.white(i) < MOST_WHITE, sample + " " + (i + 1) + ": " + fill.white(i));
    }
  }

  @Test
  void theLastPageHoldsMoreThanAFewLines() {
    assertTrue(fill.white(pages.pages().size() - 1) < 1 - LEAST_ON_THE_LAST_PAGE);
  }

  @Test
  void noLineEndsWithinADateOrAnAmount() {
    for (int i = 0; i < pages.pages().size(); i++) {
      String lines = String.join("|", fill.lines(i));
      assertFalse(PARTED.matcher(lines).find(), sample + " " + (i + 1) + ": " + lines);
    }
  }

  @Test
  void noShortListIsParted() {
    Map<Node, Set<Integer>> lines = new IdentityHashMap<>();
    Map<Node, Set<Integer>> on = new IdentityHashMap<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      for (Group group : page.groups()) {
        if (group.part() instanceof Part.Content content) {
          on.computeIfAbsent(content.node(), same -> new TreeSet<>()).add(i);
          for (Placed item : group.items()) {
            if (item instanceof Placed.Glyphs glyphs) {
              int line = 10_000 * i + (int) Math.round(glyphs.y());
              lines.computeIfAbsent(content.node(), same -> new TreeSet<>()).add(line);
            }
          }
        }
      }
    }
    List<Node> lists = new ArrayList<>();
    collect(pages.document(), lists);
    for (Node list : lists) {
      if (within(list, lines).size() <= FEW_LINES) {
        assertEquals(1, within(list, on).size(), sample + " parts a list over " + within(list, on));
      }
    }
  }

  private static void collect(Node node, List<Node> lists) {
    int items = 0;
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        items += child.node().role() == Role.LIST_ITEM ? 1 : 0;
        collect(child.node(), lists);
      }
    }
    boolean isOfWorks = holds(node, Role.BIBLIOGRAPHY_ENTRY);
    if (node.role() == Role.LIST && items <= FEW_ITEMS && !isOfWorks) {
      lists.add(node);
    }
  }

  private static boolean holds(Node node, Role role) {
    return node.role() == role
        || node.kids().stream()
            .anyMatch(kid -> kid instanceof Node.Child child && holds(child.node(), role));
  }

  private static Set<Integer> within(Node node, Map<Node, Set<Integer>> of) {
    Set<Integer> all = new TreeSet<>(of.getOrDefault(node, Set.of()));
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        all.addAll(within(child.node(), of));
      }
    }
    return all;
  }
}

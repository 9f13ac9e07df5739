package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.office.OoxmlValidity;
import org.junit.jupiter.api.Test;

/** Holds every part against the schemas of ECMA-376. */
class PartValidityTest {

  @Test
  void everyPartOfAnOrdinaryWorkbookIsValid() throws Exception {
    assertEquals(List.of(), errors(Briefs.ordinary()));
  }

  @Test
  void everyPartOfAWorkbookFromRightToLeftIsValid() throws Exception {
    assertEquals(
        List.of(),
        errors(Briefs.of(Direction.RIGHT_TO_LEFT, "ur", Briefs.flows(), Briefs.byYear())));
  }

  @Test
  void everyPartOfASmallWorkbookIsValid() throws Exception {
    assertEquals(List.of(), errors(Briefs.of()));
    assertEquals(List.of(), errors(Briefs.of(Briefs.texts("Empty", "Empty"))));
    assertEquals(
        List.of(), errors(Briefs.of(Briefs.texts("Odd", "Odd", "=1", "\u0000", "_x0041_"))));
  }

  private static List<String> errors(Brief brief) throws IOException {
    return OoxmlValidity.errors(Opened.bytes(brief));
  }
}

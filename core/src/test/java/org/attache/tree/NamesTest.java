package org.attache.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

  private enum Sample {
    PLAIN,
    HEADING_1,
    KEY_MESSAGE,
    PAGE_OF_PAGES
  }

  @Test
  void constantsAreKeysInCamelCase() {
    assertEquals("plain", Names.ofConstant(Sample.PLAIN));
    assertEquals("heading1", Names.ofConstant(Sample.HEADING_1));
    assertEquals("keyMessage", Names.ofConstant(Sample.KEY_MESSAGE));
    assertEquals("pageOfPages", Names.ofConstant(Sample.PAGE_OF_PAGES));
  }

  @Test
  void typesBeginWithASmallLetter() {
    assertEquals("namesTest", Names.ofType(NamesTest.class));
  }
}

package org.attache.layout;

import java.util.List;
import org.attache.text.Passage;

/**
 * A shaped paragraph and what each of its stretches is part of.
 *
 * @param passage the shaped text
 * @param inks one for every stretch
 */
record InkedText(Passage passage, List<Ink> inks) {

  InkedText {
    inks = List.copyOf(inks);
  }
}

package org.attache.template;

import java.util.List;
import org.attache.dossier.Citation;

/**
 * Who says a fact: templates can only hand it to {@code cite}.
 *
 * @param citations in the order written
 */
record Sources(List<Citation> citations) {

  Sources {
    citations = List.copyOf(citations);
  }

  @Override
  public String toString() {
    return "";
  }
}

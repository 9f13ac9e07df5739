package org.attache.ledger;

import static java.util.Objects.requireNonNull;

/**
 * A place where a brief prints a figure.
 *
 * @param figure its ledger id
 * @param text as printed; may be empty for a value that is drawn without one
 * @param section the heading above it; empty before the first
 * @param place the table, figure or note it is part of, as printed, such as "Table 2"; empty in
 *     running text
 * @param page the number of its page as printed; empty where pages are not known
 */
public record Occurrence(String figure, String text, String section, String place, String page) {

  public Occurrence {
    requireNonNull(figure, "figure must not be null");
    requireNonNull(text, "text must not be null");
    requireNonNull(section, "section must not be null");
    requireNonNull(place, "place must not be null");
    requireNonNull(page, "page must not be null");
  }
}

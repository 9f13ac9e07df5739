package org.attache.brief;

import java.util.List;

/**
 * A work that figures rest on.
 *
 * @param id the id of the source in the dossier
 * @param type its CSL type, such as webpage
 * @param title its title
 * @param authors who wrote it; may be empty
 * @param issued when it appeared, in EDTF; may be empty
 * @param url where to read it; may be empty
 * @param doi its Digital Object Identifier; may be empty
 * @param copyOf the id of the work that it is a copy of; empty where it is one of its own
 * @param retrieved when it was read, in EDTF; may be empty
 */
public record LedgerWork(
    String id,
    String type,
    String title,
    List<String> authors,
    String issued,
    String url,
    String doi,
    String copyOf,
    String retrieved) {

  public LedgerWork {
    authors = List.copyOf(authors);
  }
}

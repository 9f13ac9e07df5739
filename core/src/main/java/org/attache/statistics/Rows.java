package org.attache.statistics;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.attache.problem.Location;

/** The rows of a table, one at a time; not for sharing between threads. */
interface Rows extends Closeable {

  /** What the columns are called, as written; empty if the table holds nothing. */
  List<String> heading();

  /**
   * Goes to the next row.
   *
   * @return whether there is one
   */
  boolean next() throws IOException;

  /** How many cells the row has. */
  int size();

  /** A cell's text without space around it; the same text is the same object where it is short. */
  String text(int column);

  /** Where a cell stands, columns from 0; -1 for the row itself. */
  Location at(int column);

  /** What is wrong with the row as a whole, as a sentence; empty if nothing is. */
  String fault();

  /** What one may do about it; may be empty. */
  String advice();
}

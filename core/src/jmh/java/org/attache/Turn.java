package org.attache;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which variant a thread takes next; threads begin apart from one another. */
@State(Scope.Thread)
public class Turn {

  private int last = (int) (Thread.currentThread().getId() * 31);

  /** An index from 0 to before {@link Stock#VARIANTS}. */
  public int next() {
    last = (last + 1) & Stock.VARIANTS - 1;
    return last;
  }
}

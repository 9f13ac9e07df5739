package org.attache.prose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.attache.dossier.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A section of a template and what it says whatever the dossier, found out when first asked. Safe
 * for threads.
 */
final class KnownSection {

  private final Passage passage;
  private final Map<Object, Boolean> answers = new ConcurrentHashMap<>();

  /** What is read of it; made when first needed, as dossiers in few languages are read so. */
  private volatile @Nullable String read;

  KnownSection(Prose file) {
    this.passage = new Passage(file, Passage.Kind.SECTION);
  }

  Passage passage() {
    return passage;
  }

  String markdown() {
    return passage.prose().markdown();
  }

  /** The words that no condition chooses, each where it stands in the file. */
  String read() {
    String known = read;
    if (known == null) {
      known = Guarded.blanked(markdown());
      read = known;
    }
    return known;
  }

  boolean mayLeaveDigits() {
    return is(Blanks.class, () -> Blanks.mayLeaveDigits(markdown()));
  }

  /**
   * The answer to a question about its words alone.
   *
   * @param question one of few constants, the same for the same question
   */
  boolean is(Object question, BooleanSupplier answer) {
    Boolean known = answers.get(question);
    if (known == null) {
      known = answer.getAsBoolean();
      answers.put(question, known);
    }
    return known;
  }
}

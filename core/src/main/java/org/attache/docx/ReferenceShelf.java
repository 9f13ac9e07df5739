package org.attache.docx;

import org.attache.theme.WordReference;
import org.jspecify.annotations.Nullable;

/** Keeps the reference document read last, since most briefs take the same. */
final class ReferenceShelf {

  private WordReference kept = WordReference.NONE;
  private @Nullable ReferencePackage read;

  /**
   * A document's parts.
   *
   * @throws org.attache.problem.ProblemsException if it is none that can be used
   */
  synchronized ReferencePackage read(WordReference reference) {
    ReferencePackage known = read;
    if (known != null && kept == reference) {
      return known;
    }
    ReferencePackage made = ReferencePackage.read(reference);
    read = made;
    kept = reference;
    return made;
  }
}

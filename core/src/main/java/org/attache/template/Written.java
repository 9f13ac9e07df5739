package org.attache.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.function.Supplier;

/** Markdown that a user wrote in the dossier: printed as it stands, its expressions evaluated. */
final class Written extends SafeString {

  private final Supplier<String> markdown;

  Written(Supplier<String> markdown) {
    super("");
    this.markdown = markdown;
  }

  /** As it stands, its expressions evaluated. */
  String markdown() {
    return markdown.get();
  }

  /** Shielded, so that it is still Markdown after any filter. */
  @Override
  public String toString() {
    return Marks.shielded(markdown.get());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

package org.attache;

import java.util.concurrent.atomic.AtomicReference;
import org.attache.theme.Theme;

/** Keeps the studio of the theme used last: most programs have one, and its fonts are dear. */
final class Studios {

  private final AtomicReference<Studio> last;

  Studios() {
    last = new AtomicReference<>();
  }

  Studio of(Theme theme) {
    Studio known = last.get();
    if (known != null && known.isFor(theme)) {
      return known;
    }
    Studio made = new Studio(theme);
    last.set(made);
    return made;
  }
}

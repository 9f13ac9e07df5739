package org.attache.docx;

import org.attache.theme.Logo;
import org.attache.theme.Theme;

/** Draws logos that are no PNG files. */
@FunctionalInterface
public interface LogoPictures {

  /** The picture of a theme's {@link Logo logo} at its height. */
  Picture draw(Theme theme);
}

package org.attache.opentype;

/** Says that a text needs a layout rule that is not known here. */
final class UnknownLayoutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownLayoutException() {
    super("needs a shaper", null, false, false);
  }
}

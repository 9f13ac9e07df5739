package org.attache.theme;

/** How lines fill the measure; start and end follow the writing direction. */
public enum Align {
  START,
  END,
  CENTRE,
  JUSTIFY
}

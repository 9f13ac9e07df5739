package org.attache.theme;

/** Where the notes of a brief stand. */
public enum NotePlace {
  /** At the foot of the page that points to them. */
  FOOT,
  /** Behind the text, in one list. */
  END
}

package org.attache.dossier;

/** How far a recommendation has come. */
public enum Status {
  PROPOSED,
  AGREED,
  UNDER_WAY,
  DONE,
  DROPPED
}

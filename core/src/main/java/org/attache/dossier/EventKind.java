package org.attache.dossier;

/** What happened. */
public enum EventKind {
  RELATIONS,
  EMBASSY,
  VISIT,
  MEETING,
  AGREEMENT,
  ANNIVERSARY,
  PARLIAMENT,
  OTHER
}

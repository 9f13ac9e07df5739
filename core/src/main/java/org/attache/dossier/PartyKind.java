package org.attache.dossier;

/** What a party is. */
public enum PartyKind {
  STATE,
  ORGANISATION
}

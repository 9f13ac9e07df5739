package org.attache.dossier;

/** What sort of document was agreed. */
public enum AgreementKind {
  DECLARATION,
  TREATY,
  AGREEMENT,
  MEMORANDUM,
  ROADMAP,
  PROTOCOL
}

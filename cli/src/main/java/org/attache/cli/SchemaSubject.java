package org.attache.cli;

/** What a JSON Schema is of. */
enum SchemaSubject {
  DOSSIER,
  LEDGER
}

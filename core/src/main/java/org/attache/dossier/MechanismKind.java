package org.attache.dossier;

/** What sort of standing channel a mechanism is. */
public enum MechanismKind {
  COMMISSION,
  WORKING_GROUP,
  CONSULTATIONS,
  COUNCIL,
  FORUM,
  PARLIAMENTARY,
  REGIONAL
}

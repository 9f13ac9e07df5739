package org.attache.dossier;

/** How pressing a recommendation is; {@link #NONE} where nobody said. */
public enum Priority {
  NONE,
  HIGH,
  MEDIUM,
  LOW
}

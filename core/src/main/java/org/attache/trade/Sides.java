package org.attache.trade;

import org.attache.dossier.FlowKind;

/**
 * Between whom something goes, and what.
 *
 * @param kind what goes between them
 * @param first the code of the party whose sales are the exports
 * @param second the code of the other
 */
record Sides(FlowKind kind, String first, String second) {}

package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A meeting of a mechanism.
 *
 * @param number which session it was, from 1; 0 where unknown
 * @param date when, in EDTF
 * @param place where
 * @param at where the session stands
 */
public record Session(
    @Key(describe = "Which session it was, from 1.") int number,
    @Key(describe = "When it was held, in EDTF.") Claimed<EdtfDate> date,
    @Key(describe = "Where it was held.") Claimed<String> place,
    Location at) {}

package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A short form and what it stands for.
 *
 * @param shortForm as it appears in text
 * @param longForm what it stands for
 * @param at where the entry stands
 */
public record Abbreviation(
    @Key(value = "short", required = true, describe = "As it appears in text.") String shortForm,
    @Key(value = "long", required = true, describe = "What it stands for.") String longForm,
    Location at) {}

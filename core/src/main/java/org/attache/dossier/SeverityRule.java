package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.attache.tree.Key;

/**
 * How much problems of a code matter in a dossier.
 *
 * @param code which problems
 * @param severity what they are, not less than {@link ProblemCode#lowest()}
 * @param at where the rule stands
 */
public record SeverityRule(
    @Key(required = true, describe = "The problems' code; attache explain lists them.")
        ProblemCode code,
    @Key(required = true, describe = "What such a problem is: error, warning or note.")
        Severity severity,
    Location at) {}

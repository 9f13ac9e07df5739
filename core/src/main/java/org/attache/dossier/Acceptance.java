package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.tree.Key;

/**
 * Problems that a dossier lives with, and why.
 *
 * @param code which problems
 * @param about the id of the fact, source or party they are about; with {@code .key} one value of
 *     it; {@code trade} for the rows of the trade table, {@code trade.2019} for those of a period;
 *     empty for all problems of the code
 * @param because the reason, for readers of the brief
 * @param at where the acceptance stands
 */
public record Acceptance(
    @Key(required = true, describe = "The problems' code; attache explain lists them.")
        ProblemCode code,
    @Key(
            describe =
                "Which of them: the id of a fact or source, id.key for one value, trade.2019 for"
                    + " rows of a year; all of the code if left out.")
        String about,
    @Key(required = true, describe = "The reason, for readers of the brief.") String because,
    Location at) {}

package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
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
 * @param place the file they stand in, or {@code file:line}; empty for any place
 * @param text words of their message, or of the line they stand on; empty for any
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
    @Key(
            value = "at",
            describe =
                "Where they stand: a file such as sections/trade.md, or file:line; anywhere if left"
                    + " out.")
        String place,
    @Key(describe = "Words of the message, or of the line they stand on; any if left out.")
        String text,
    @Key(required = true, describe = "The reason, for readers of the brief.") String because,
    Location at) {

  /** Of problems about something, wherever they stand and whatever they say. */
  public Acceptance(ProblemCode code, String about, String because, Location at) {
    this(code, about, "", "", because, at);
  }

  /** What tells these problems from others of the code, in the words of the dossier. */
  public String scope() {
    List<String> parts = new ArrayList<>();
    if (!about.isEmpty()) {
      parts.add("about '" + about + "'");
    }
    if (!place.isEmpty()) {
      parts.add("at '" + place + "'");
    }
    if (!text.isEmpty()) {
      parts.add("with '" + text + "'");
    }
    return String.join(" ", parts);
  }
}

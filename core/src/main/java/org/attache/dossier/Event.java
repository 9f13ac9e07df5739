package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * Something that happened between the parties.
 *
 * @param id unique within the dossier
 * @param date when, in EDTF
 * @param kind what sort of event
 * @param title what happened, as a short heading
 * @param by the code of the party that acted: that opened the embassy or paid the visit
 * @param host the code of the party on whose soil it happened
 * @param place city or venue
 * @param occasion the larger gathering on whose margins it took place
 * @param summary one or two sentences more, in Markdown
 * @param participants who took part
 * @param sources the sources of all fields that name none of their own
 * @param at where the event stands
 */
public record Event(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "When it happened, in EDTF.") Claimed<EdtfDate> date,
    @Key(required = true, describe = "What sort of event it is.") EventKind kind,
    @Key(required = true, describe = "What happened, as a short heading.") Claimed<String> title,
    @Key(describe = "The code of the party that acted.") Claimed<String> by,
    @Key(describe = "The code of the party on whose soil it happened.") Claimed<String> host,
    @Key(describe = "City or venue.") Claimed<String> place,
    @Key(describe = "The gathering on whose margins it took place.") Claimed<String> occasion,
    @Key(describe = "One or two sentences more, in Markdown.") Claimed<String> summary,
    @Key(describe = "Who took part.") List<Person> participants,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Event {
    participants = List.copyOf(participants);
    sources = List.copyOf(sources);
  }

  /** Starts an event with its id. */
  public static EventBuilder builder(String id) {
    return new EventBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of(
        "date",
        date,
        "title",
        title,
        "by",
        by,
        "host",
        host,
        "place",
        place,
        "occasion",
        occasion,
        "summary",
        summary);
  }
}

package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Person;
import org.attache.dossier.SaidNumber;

/** Makes what templates see of history. */
final class EventViews {

  private final FactViews views;
  private final PersonViews people;

  EventViews(FactViews views) {
    this.views = views;
    this.people = new PersonViews(views);
  }

  /** All events in order of time; each is also put under its id. */
  List<Object> all(List<Event> events, Map<String, Object> byId) {
    Optional<Event> relations =
        events.stream().filter(event -> event.kind() == EventKind.RELATIONS).findFirst();
    List<Object> all = new ArrayList<>();
    events.stream()
        .sorted((one, other) -> one.date().value().compareTo(other.date().value()))
        .forEach(
            event -> {
              Map<String, Object> view = view(event);
              view.put("years", relations.map(since -> years(event, since)).orElse(""));
              byId.put(event.id(), view);
              all.add(view);
            });
    return all;
  }

  private Map<String, Object> view(Event event) {
    Map<String, Object> view = views.fact(event, FactViews.title(event));
    view.put("date", views.date(event, "date", event.date()));
    view.put("isOpen", event.date().value().end().isEmpty());
    view.put("kind", Context.key(event.kind()));
    view.put("title", views.name(event, "title", event.title()));
    view.put("by", views.party(event.by()));
    view.put("host", views.party(event.host()));
    view.put("place", views.name(event, "place", event.place()));
    view.put("occasion", FactViews.text(event.occasion()));
    view.put("summary", views.markdown(event.summary()));
    view.put("participants", people.all(event, PersonViews.PARTICIPANTS, event.participants()));
    view.put("who", who(event));
    List<Person> guests = ofSide(event, false);
    Supplier<Object> next =
        () -> guests.isEmpty() ? who(event) : people.introduction(event, guests);
    view.put(Introduce.NEXT, next);
    List<Person> hosts = ofSide(event, true);
    Supplier<Object> received = () -> hosts.isEmpty() ? "" : people.introduction(event, hosts);
    view.put(Introduce.HOSTS, received);
    return view;
  }

  /** Of a visit, those of the host's side or the others; of another event all are on one side. */
  private static List<Person> ofSide(Event event, boolean isHost) {
    if (event.kind() != EventKind.VISIT || event.host().claims().isEmpty()) {
      return isHost ? List.of() : event.participants();
    }
    String host = event.host().value();
    return event.participants().stream()
        .filter(person -> person.party().equals(host) == isHost)
        .toList();
  }

  /**
   * Who met or travelled, as the subject of a sentence; whoever they were where nobody is named.
   */
  private Object who(Event event) {
    List<Person> guests = ofSide(event, false);
    if (!guests.isEmpty()) {
      return people.subject(event, guests);
    }
    if (event.kind() != EventKind.VISIT) {
      return views.wording().phrase("person.sides");
    }
    return views.party(event.by()) instanceof Map<?, ?> party
        ? views.wording().phrase("person.delegation", party.get("inText"))
        : views.wording().phrase("person.someDelegation");
  }

  /** Whole years from the beginning of relations to an anniversary; nothing for other events. */
  private Object years(Event event, Event relations) {
    int years = event.date().value().year() - relations.date().value().year();
    if (event.kind() != EventKind.ANNIVERSARY || years <= 0) {
      return "";
    }
    views.date(relations, "date", relations.date());
    BigDecimal number = BigDecimal.valueOf(years);
    String now = event.id() + ".date";
    String then = relations.id() + ".date";
    LedgerEntry entry =
        new LedgerEntry(
            event.id() + ".years",
            FactViews.title(event),
            LedgerEntry.Kind.NUMBER,
            number.toPlainString(),
            "",
            "year",
            new Origin.Derived(now + " \u2212 " + then, List.of(now, then)));
    return views.derived(
        entry, SaidNumber.of(number), FactViews.citations(event, event.date().chosen()));
  }
}

package org.attache.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.dossier.Event;
import org.attache.dossier.Fact;
import org.attache.dossier.Person;

/** Makes what templates see of people. */
final class PersonViews {

  private static final int LONGEST_TITLE = 3;

  /** The key of those who took part in an event. */
  static final String PARTICIPANTS = "participants";

  private final FactViews views;
  private final Set<String> introduced = new HashSet<>();

  PersonViews(FactViews views) {
    this.views = views;
  }

  /**
   * A person where a fact names them: name and office as they are printed, tied to the ledger.
   *
   * @param name the whole of it
   * @param again the words that stay when the name is said again
   * @param office an empty string for none
   */
  private record Named(Person person, Object name, Object again, Object office) {}

  /** The people of a fact, each name with the way to its source. */
  private List<Named> named(Fact fact, String path, List<Person> people) {
    List<Named> named = new ArrayList<>(people.size());
    for (Person person : people) {
      String at = path + "." + (named.size() + 1) + ".";
      Object name = views.part(fact, at + "name", person.name(), person.at());
      Object office = views.part(fact, at + "office", person.office(), person.at());
      Object again =
          !person.family().isEmpty() && name instanceof Printed whole
              ? whole.withText(Marks.line(person.family()))
              : name;
      named.add(new Named(person, name, again, office));
    }
    return named;
  }

  private List<Named> named(Event event, List<Person> chosen) {
    return named(event, PARTICIPANTS, event.participants()).stream()
        .filter(one -> chosen.contains(one.person()))
        .toList();
  }

  /**
   * Views of people.
   *
   * @param path the key of the fact that holds them
   */
  List<Object> all(Fact fact, String path, List<Person> people) {
    List<Object> all = new ArrayList<>();
    named(fact, path, people).forEach(person -> all.add(view(person)));
    return all;
  }

  /**
   * Of those who took part in an event some, as the subject of a sentence: "President A of X and B,
   * then President of Y,". Who is called a former holder held the office at the time; the comma
   * closes the apposition.
   */
  Object subject(Event event, List<Person> chosen) {
    List<Named> people = named(event, chosen);
    return new SafeString(subject(people, person -> false));
  }

  /** The same, but whoever was introduced before is told by office and family name. */
  Object introduction(Event event, List<Person> chosen) {
    Set<String> before = Set.copyOf(introduced);
    List<Named> people = named(event, chosen);
    people.forEach(one -> introduced.add(key(one.person())));
    return new SafeString(subject(people, one -> before.contains(key(one.person()))));
  }

  private static String key(Person person) {
    return person.name() + '\n' + person.office() + '\n' + person.party();
  }

  /** People as the subject of a sentence; those met before by office and family name alone. */
  private String subject(List<Named> people, Predicate<Named> isKnown) {
    StringBuilder words = new StringBuilder();
    int last = people.size() - 1;
    for (int i = 0; i <= last; i++) {
      Named person = people.get(i);
      boolean isAgain = isKnown.test(person);
      words.append(Marks.inert(isAgain ? again(person) : inText(person)));
      boolean needsComma = !isAgain && isApposition(person.person()) || last > 1 && i < last;
      words.append(needsComma ? "," : "");
      if (i < last) {
        words.append(i == last - 1 ? " and " : " ");
      }
    }
    return words.toString();
  }

  /** "President B" for A B of X; the bare name for who no longer holds the office. */
  private static String again(Named named) {
    Person person = named.person();
    boolean isTitled = !person.office().isEmpty() && !person.former() && !isLong(person);
    return isTitled ? named.office() + " " + named.again() : named.again().toString();
  }

  private Map<String, Object> view(Named named) {
    Person person = named.person();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", named.name());
    view.put("office", named.office());
    view.put("party", views.party(person.party()));
    view.put("former", person.former());
    view.put("inText", new SafeString(Marks.inert(inText(named))));
    return view;
  }

  private static boolean isApposition(Person person) {
    return !person.office().isEmpty() && (person.former() || isLong(person));
  }

  private static boolean isLong(Person person) {
    return person.office().strip().split(" ").length > LONGEST_TITLE;
  }

  private String inText(Named named) {
    Person person = named.person();
    String name = named.name().toString();
    String office = named.office().toString();
    String party =
        views.party(person.party()) instanceof Map<?, ?> known
            ? String.valueOf(known.get("inText"))
            : "";
    String of = party.isEmpty() ? "" : " " + views.wording().phrase("person.of", party);
    if (office.isEmpty()) {
      return name + of;
    }
    if (person.former()) {
      return views.wording().phrase("person.then", name, office, of);
    }
    return isLong(person)
        ? views.wording().phrase("person.office", name, office, of)
        : office + " " + name + of;
  }
}

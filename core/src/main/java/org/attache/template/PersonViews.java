package org.attache.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.dossier.Person;

/** Makes what templates see of people. */
final class PersonViews {

  private static final int LONGEST_TITLE = 3;

  private final FactViews views;
  private final Set<String> introduced = new HashSet<>();

  PersonViews(FactViews views) {
    this.views = views;
  }

  List<Object> all(List<Person> people) {
    List<Object> all = new ArrayList<>();
    people.forEach(person -> all.add(view(person)));
    return all;
  }

  /**
   * People as the subject of a sentence: "President A of X and B, then President of Y,". Who is
   * called a former holder held the office at the time; the comma closes the apposition.
   */
  Object subject(List<Person> people) {
    return new SafeString(subject(people, person -> false));
  }

  /** The same, but whoever was introduced before is told by office and family name. */
  Object introduction(List<Person> people) {
    Set<String> before = Set.copyOf(introduced);
    people.forEach(person -> introduced.add(key(person)));
    return new SafeString(subject(people, person -> before.contains(key(person))));
  }

  private static String key(Person person) {
    return person.name() + '\n' + person.office() + '\n' + person.party();
  }

  /** People as the subject of a sentence; those met before by office and family name alone. */
  private String subject(List<Person> people, Predicate<Person> isKnown) {
    StringBuilder words = new StringBuilder();
    int last = people.size() - 1;
    for (int i = 0; i <= last; i++) {
      Person person = people.get(i);
      boolean isAgain = isKnown.test(person);
      words.append(Marks.inert(isAgain ? again(person) : inText(person)));
      boolean needsComma = !isAgain && isApposition(person) || last > 1 && i < last;
      words.append(needsComma ? "," : "");
      if (i < last) {
        words.append(i == last - 1 ? " and " : " ");
      }
    }
    return words.toString();
  }

  /** "President B" for A B of X; the bare name for who no longer holds the office. */
  private static String again(Person person) {
    String name = Marks.line(person.family().isEmpty() ? person.name() : person.family());
    boolean isTitled = !person.office().isEmpty() && !person.former() && !isLong(person);
    return isTitled ? Marks.line(person.office()) + " " + name : name;
  }

  private Map<String, Object> view(Person person) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", Marks.line(person.name()));
    view.put("office", Marks.line(person.office()));
    view.put("party", views.party(person.party()));
    view.put("former", person.former());
    view.put("inText", inText(person));
    return view;
  }

  private static boolean isApposition(Person person) {
    return !person.office().isEmpty() && (person.former() || isLong(person));
  }

  private static boolean isLong(Person person) {
    return person.office().strip().split(" ").length > LONGEST_TITLE;
  }

  private String inText(Person person) {
    String name = Marks.line(person.name());
    String office = Marks.line(person.office());
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

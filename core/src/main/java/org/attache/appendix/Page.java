package org.attache.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.attache.brief.DataCell;
import org.attache.brief.Ledger;
import org.attache.dossier.Citation;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.Party;
import org.attache.dossier.Person;
import org.attache.dossier.Reference;
import org.attache.dossier.SaidNumber;
import org.attache.trade.Measurement;
import org.attache.trade.ShownDigits;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;

/** What all tables are made from, and how values become cells. */
record Page(
    Dossier dossier,
    TradeSeries series,
    ShownDigits digits,
    Ledger ledger,
    Wording wording,
    Words words,
    UnaryOperator<String> plain,
    UnaryOperator<String> cited,
    List<Measurement> measured,
    Rows rows) {

  static final DataCell EMPTY = new DataCell.Empty();

  static DataCell text(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? EMPTY : new DataCell.Text(stripped);
  }

  /** The word for a kind, as it stands alone in a cell. */
  DataCell kind(String of, Enum<?> value) {
    return text(wording.capital(wording.kind(of, value)));
  }

  DataCell markdown(Claimed<String> field) {
    return field.optional().map(text -> text(plain.apply(text))).orElse(EMPTY);
  }

  /** A whole day as a date, anything else in words. */
  DataCell date(Claimed<EdtfDate> field) {
    return field.optional().map(this::date).orElse(EMPTY);
  }

  DataCell date(EdtfDate date) {
    return date.isDay() ? new DataCell.Date(date.earliest()) : text(wording.date(date));
  }

  static DataCell edtf(Claimed<EdtfDate> field) {
    return field.optional().map(date -> text(date.text())).orElse(EMPTY);
  }

  /** A number, with its ledger id where the brief prints it. */
  DataCell number(String fact, String field, Claimed<SaidNumber> claimed) {
    String id = fact + "." + field;
    return claimed
        .optional()
        .<DataCell>map(said -> new DataCell.Number(said.value(), known(id)))
        .orElse(EMPTY);
  }

  DataCell said(Claimed<SaidNumber> claimed) {
    return claimed.optional().map(number -> text(wording.said(number))).orElse(EMPTY);
  }

  /** A ledger id, or nothing where the ledger does not hold it. */
  String known(String id) {
    return ledger.entry(id).isPresent() ? id : "";
  }

  /** A party of the dossier or a country by its name, anything else as it stands. */
  String party(String code) {
    for (Party own : dossier.parties()) {
      if (own.code().equals(code)) {
        return wording.name(own);
      }
    }
    return wording.isState(code) ? wording.name(Party.state(code)) : code;
  }

  DataCell party(Claimed<String> field) {
    return field.optional().map(code -> text(party(code))).orElse(EMPTY);
  }

  DataCell people(List<Person> people) {
    StringJoiner all = new StringJoiner("; ");
    for (Person person : people) {
      StringJoiner one = new StringJoiner(", ");
      one.add(person.name());
      if (!person.office().isEmpty()) {
        one.add(person.former() ? words.of("former", person.office()) : person.office());
      }
      if (!person.party().isEmpty()) {
        one.add(party(person.party()));
      }
      all.add(one.toString());
    }
    return text(all.toString());
  }

  static DataCell ids(List<Reference> references) {
    return text(String.join(", ", references.stream().map(Reference::id).toList()));
  }

  /** Everybody who speaks for a fact: its own sources and those of the values followed. */
  DataCell sources(Fact fact) {
    List<Citation> all = new ArrayList<>(fact.sources());
    for (Claimed<?> field : fact.fields().values()) {
      if (field.isPresent()) {
        all.addAll(field.chosen().sources());
      }
    }
    return text(places(all));
  }

  String sources(Claim<?> claim, Fact fact) {
    return places(claim.sources().isEmpty() ? fact.sources() : claim.sources());
  }

  /** What the brief calls a source, with spaces that cells can be searched for. */
  String name(String source) {
    return cited.apply(source).replace('\u00a0', ' ');
  }

  /** Sources with the places in them: {@code Akram 2024, paras 2 and 4; Other n.d.}. */
  String places(List<Citation> citations) {
    if (citations.size() == 1) {
      Citation only = citations.get(0);
      String name = name(only.source());
      return only.locator().isEmpty()
          ? name
          : name + ", " + wording.locators(List.of(only.locator()));
    }
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    for (Citation citation : citations) {
      List<String> places =
          bySource.computeIfAbsent(citation.source(), source -> new ArrayList<>());
      if (!citation.locator().isEmpty() && !places.contains(citation.locator())) {
        places.add(citation.locator());
      }
    }
    StringJoiner all = new StringJoiner("; ");
    bySource.forEach(
        (source, places) ->
            all.add(
                places.isEmpty() ? name(source) : name(source) + ", " + wording.locators(places)));
    return all.toString();
  }
}

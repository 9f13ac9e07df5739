package org.attache.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.LedgerClaim;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Citation;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Contested;
import org.attache.dossier.Dispute;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.dossier.Flow;
import org.attache.dossier.SaidNumber;
import org.attache.problem.Location;
import org.attache.wording.Wording;

/** Makes what templates see of facts: values tied to the ledger, text made inert. */
final class FactViews {

  /** The keys of fields that may name a fact, the best first. */
  private static final List<String> NAMING = List.of("title", "name", "label", "text");

  private final Wording wording;
  private final Figures figures;
  private final DossierProse prose;
  private final NameEntries names;
  private final Map<String, Object> parties = new LinkedHashMap<>();
  private final Map<Class<?>, String> prefixes = new IdentityHashMap<>();
  private final Map<String, Claimed<?>> contested = new HashMap<>();
  private final Map<Fact, String> titles = new IdentityHashMap<>();

  FactViews(Wording wording, Figures figures, DossierProse prose, Dossier dossier) {
    this.wording = wording;
    this.figures = figures;
    this.prose = prose;
    for (Contested one : dossier.contested()) {
      contested.put(one.fact() + "." + one.path(), one.field());
    }
    this.names = new NameEntries(wording, figures);
    dossier.parties().forEach(party -> this.parties.put(party.code(), names.view(party)));
  }

  Wording wording() {
    return wording;
  }

  Figures figures() {
    return figures;
  }

  NameEntries names() {
    return names;
  }

  /** The parties by their codes. */
  Map<String, Object> parties() {
    return parties;
  }

  /** A view with what every fact has. */
  Map<String, Object> fact(Fact fact, String title) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", fact.id());
    view.put("label", Marks.line(title));
    view.put(Cite.SOURCES, new Sources(citations(fact)));
    return view;
  }

  /** A date field; an empty string if absent. */
  Object date(Fact fact, String field, Claimed<EdtfDate> claimed) {
    if (!claimed.isPresent()) {
      return "";
    }
    EdtfDate date = claimed.value();
    LedgerEntry entry =
        new LedgerEntry(
            fact.id() + "." + field,
            label(fact, field),
            LedgerEntry.Kind.DATE,
            date.text(),
            date.text(),
            "",
            stated(fact, field, claimed));
    return printed(entry, date, fact, claimed, wording.date(date));
  }

  /** A number field; an empty string if absent. */
  Object number(Fact fact, String field, Claimed<SaidNumber> claimed, String unit) {
    if (!claimed.isPresent()) {
      return "";
    }
    SaidNumber number = claimed.value();
    LedgerEntry entry =
        new LedgerEntry(
            fact.id() + "." + field,
            label(fact, field),
            LedgerEntry.Kind.NUMBER,
            number.value().toPlainString(),
            number.toString(),
            unit,
            stated(fact, field, claimed));
    return printed(entry, number, fact, claimed, wording.said(number));
  }

  /** A name field; an empty string if absent. */
  Object name(Fact fact, String field, Claimed<String> claimed) {
    if (!claimed.isPresent() || claimed.value().isBlank()) {
      return "";
    }
    String name = Marks.line(claimed.value());
    LedgerEntry entry =
        new LedgerEntry(
            fact.id() + "." + field,
            label(fact, field),
            LedgerEntry.Kind.NAME,
            name,
            name,
            "",
            stated(fact, field, claimed));
    return printed(entry, name, fact, claimed, name);
  }

  /** A name that a fact keeps once, at a path in it; an empty string if absent. */
  Object part(Fact fact, String path, String value, Location at) {
    if (value.isBlank()) {
      return "";
    }
    Claimed<?> claimed = contested.getOrDefault(fact.id() + "." + path, Claimed.of(value, at));
    String name = Marks.line(value);
    LedgerEntry entry =
        new LedgerEntry(
            fact.id() + "." + path,
            label(new Dispute(fact, path, claimed)),
            LedgerEntry.Kind.NAME,
            name,
            name,
            "",
            stated(fact, path, claimed));
    return printed(entry, name, fact, claimed, name);
  }

  /** A field of plain words, in which short forms may stand; an empty string if absent. */
  static Object text(Claimed<String> claimed) {
    return claimed.optional().map(Marks::line).orElse("");
  }

  /** A field of Markdown; an empty string if absent. */
  Object markdown(Claimed<String> claimed) {
    return claimed.isPresent() ? prose.view(claimed.value(), claimed.chosen().at()) : "";
  }

  /** A party by its code; an empty string for none, the code for one that is not listed. */
  Object party(String code) {
    return parties.getOrDefault(code, Marks.line(code));
  }

  /** A party named in a field. */
  Object party(Claimed<String> claimed) {
    return claimed.optional().map(this::party).orElse("");
  }

  /** Who says a claim: its own sources, or else the fact's. */
  static List<Citation> citations(Fact fact, Claim<?> claim) {
    return claim.sources().isEmpty() ? fact.sources() : claim.sources();
  }

  /** Words for a field of a fact: "number of sessions held". */
  String field(Fact fact, String field) {
    String prefix = prefixes.get(fact.getClass());
    if (prefix == null) {
      String kind = fact.getClass().getSimpleName();
      prefix =
          "field." + (kind.equals("StatedTotal") ? "total" : kind.toLowerCase(Locale.ROOT)) + ".";
      prefixes.put(fact.getClass(), prefix);
    }
    return wording.phraseOr(prefix + field, field);
  }

  /** What a fact is called: the first of its fields that names it. */
  static String title(Fact fact) {
    Map<String, Claimed<?>> fields = fact.fields();
    for (String key : NAMING) {
      Claimed<?> field = fields.get(key);
      if (field != null && field.isPresent()) {
        return Marks.line(field.value().toString());
      }
    }
    return fact.id();
  }

  /** One claim of several for a field, with an entry of its own unless it is the one followed. */
  Printed claim(Dispute dispute, String suffix, Claim<?> claim, String words) {
    Fact fact = dispute.fact();
    String path = dispute.path();
    LedgerEntry.Kind kind =
        claim.value() instanceof SaidNumber
            ? LedgerEntry.Kind.NUMBER
            : claim.value() instanceof EdtfDate ? LedgerEntry.Kind.DATE : LedgerEntry.Kind.NAME;
    List<Citation> said = citations(fact, claim);
    String value =
        claim.value() instanceof SaidNumber number
            ? number.value().toPlainString()
            : claim.value().toString();
    LedgerEntry entry =
        new LedgerEntry(
            fact.id() + "." + path + suffix,
            label(dispute),
            kind,
            Marks.line(value),
            Marks.line(claim.value().toString()),
            unit(fact, path),
            stated(fact, path, dispute.field(), claim));
    return new Printed(figures.add(entry), claim.value(), Printed.Measure.NONE, said, words);
  }

  private String label(Dispute dispute) {
    String title = titles.computeIfAbsent(dispute.fact(), FactViews::title);
    boolean saysAll = dispute.fact() instanceof Figure && dispute.path().equals("value");
    return saysAll ? title : title + ": " + Marks.line(wording.field(dispute));
  }

  /** What a field is counted in, by the claim of it that is followed. */
  private String unit(Fact fact, String field) {
    return figures
        .find(fact.id() + "." + field)
        .map(figures::entry)
        .map(LedgerEntry::unit)
        .orElse("");
  }

  /** A number that follows from others of the brief. */
  Printed derived(LedgerEntry entry, SaidNumber number, List<Citation> said) {
    String text = wording.number(number.value());
    return new Printed(figures.add(entry), number, Printed.Measure.NONE, said, text);
  }

  List<SourcePlace> places(List<Citation> citations) {
    List<SourcePlace> places = new ArrayList<>(citations.size());
    for (Citation one : citations) {
      String locator = one.locator();
      places.add(new SourcePlace(one.source(), locator, wording.locators(List.of(locator))));
    }
    return places;
  }

  private Printed printed(
      LedgerEntry entry, Object raw, Fact fact, Claimed<?> claimed, String text) {
    return new Printed(
        figures.add(entry), raw, Printed.Measure.NONE, citations(fact, claimed.chosen()), text);
  }

  private String label(Fact fact, String field) {
    String title = titles.computeIfAbsent(fact, FactViews::title);
    boolean saysAll = fact instanceof Figure && field.equals("value");
    return saysAll ? title : title + ": " + field(fact, field);
  }

  /** The claim that is followed, with those that it stands against. */
  Origin stated(Fact fact, String field, Claimed<?> claimed) {
    return stated(fact, field, claimed, claimed.chosen());
  }

  private Origin stated(Fact fact, String field, Claimed<?> claimed, Claim<?> claim) {
    return stated(
        new Origin.Stated(fact.id(), field, places(citations(fact, claim)), claim.at()),
        fact.sources(),
        claimed);
  }

  /** The value of a row of the trade table, with what it stands against. */
  Origin stated(String amount, Flow row, Claimed<?> claimed) {
    return stated(
        new Origin.Stated(amount, "value", places(row.sources()), row.at()),
        row.sources(),
        claimed);
  }

  private Origin stated(Origin.Stated alone, List<Citation> otherwise, Claimed<?> claimed) {
    if (claimed.claims().size() < 2) {
      return alone;
    }
    Claim<?> chosen = claimed.chosen();
    List<LedgerClaim> claims = new ArrayList<>();
    for (Claim<?> one : claimed.claims()) {
      String value = Marks.line(one.value().toString());
      List<SourcePlace> places = places(one.sources().isEmpty() ? otherwise : one.sources());
      claims.add(new LedgerClaim(value, places, one.at(), one.equals(chosen)));
    }
    String because = Marks.line(claimed.because().strip());
    return new Origin.Stated(
        alone.fact(), alone.field(), alone.sources(), alone.at(), claims, because);
  }

  /** The sources of a fact and of every claim that is followed. */
  private static List<Citation> citations(Fact fact) {
    Map<String, Citation> found = new LinkedHashMap<>();
    fact.sources().forEach(citation -> found.put(citation.toString(), citation));
    for (Claimed<?> field : fact.fields().values()) {
      if (field.isPresent() && fact.sources().isEmpty()) {
        field.chosen().sources().forEach(one -> found.put(one.toString(), one));
      }
    }
    return List.copyOf(found.values());
  }
}

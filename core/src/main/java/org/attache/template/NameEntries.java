package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Author;
import org.attache.dossier.Flow;
import org.attache.dossier.Party;
import org.attache.dossier.Trade;
import org.attache.problem.Location;
import org.attache.wording.Wording;

/**
 * The entries of names that no fact keeps: of parties, of products and of who answers for the
 * brief. Printed names are words like any others, not links: an entry is used when an expression
 * asks for the name.
 */
final class NameEntries {

  /** The work that names states, unless the dossier does. */
  private static final LedgerWork CLDR =
      new LedgerWork(
          "unicode-cldr",
          "dataset",
          "Unicode Common Locale Data Repository",
          List.of("Unicode Consortium"),
          "",
          "https://cldr.unicode.org/",
          "",
          "",
          "");

  /** The work whose codes have the plain names that the dossier does not give. */
  private static final LedgerWork PRODUCTS =
      new LedgerWork(
          "harmonized-system",
          "standard",
          "Harmonized Commodity Description and Coding System",
          List.of("World Customs Organization"),
          "",
          "https://www.wcoomd.org/en/topics/nomenclature.aspx",
          "",
          "",
          "");

  private final Wording wording;
  private final Figures figures;

  NameEntries(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  /** The works behind names that are used and that the dossier does not list itself. */
  static List<LedgerWork> works(Set<String> used, Set<String> listed) {
    List<LedgerWork> works = new ArrayList<>();
    for (LedgerWork work : List.of(CLDR, PRODUCTS)) {
      if (used.contains(work.id()) && !listed.contains(work.id())) {
        works.add(work);
      }
    }
    return works;
  }

  /** What templates see of a party, its names tied to the ledger. */
  Map<String, Object> view(Party party) {
    Map<String, Object> view = new LinkedHashMap<>();
    String name = Marks.line(wording.name(party));
    view.put("code", party.code());
    view.put("name", name);
    view.put("inText", Marks.line(wording.nameInSentence(party)));
    view.put("adjective", Marks.line(wording.adjective(party)));
    view.put("possessive", Marks.line(wording.possessive(wording.nameInSentence(party))));
    String id = "party." + party.code() + ".name";
    List<SourcePlace> sources = party.name().isEmpty() ? by(CLDR) : List.of();
    Origin origin = new Origin.Stated(party.code(), "name", sources, party.at());
    return new NamedView(view, figures, entry(id, party.code(), name, origin));
  }

  /**
   * What templates see of an author, the name tied to the ledger.
   *
   * @param number counted from 1
   */
  Map<String, Object> view(Author author, int number) {
    Map<String, Object> view = new LinkedHashMap<>();
    String name = Marks.line(author.name());
    view.put("name", name);
    view.put("role", Marks.line(author.role()));
    view.put("affiliation", Marks.line(author.affiliation()));
    String field = "authors." + number + ".name";
    Origin origin = new Origin.Stated("dossier", field, List.of(), author.at());
    return new NamedView(view, figures, entry("dossier." + field, field, name, origin));
  }

  /** Notes that the name of a product is printed; it stands where the product does first. */
  void use(String code, String name, Trade trade) {
    String id = "product." + code + ".name";
    if (figures.find(id).isEmpty()) {
      Origin origin =
          trade.products().stream()
              .filter(one -> code.startsWith(one.code()) && Marks.line(one.name()).equals(name))
              .findFirst()
              .map(one -> new Origin.Stated(code, "name", List.of(), one.at()))
              .orElseGet(() -> new Origin.Stated(code, "name", by(PRODUCTS), row(code, trade)));
      figures.add(entry(id, code, name, origin));
    }
    figures.useIfKnown(id);
  }

  private static Location row(String code, Trade trade) {
    return trade.flows().stream()
        .filter(flow -> flow.product().startsWith(code))
        .findFirst()
        .map(Flow::at)
        .orElse(Location.NOWHERE);
  }

  private LedgerEntry entry(String id, String of, String name, Origin origin) {
    String label = wording.phrase("ledger.name", of);
    return new LedgerEntry(id, label, LedgerEntry.Kind.NAME, name, name, "", origin);
  }

  private static List<SourcePlace> by(LedgerWork work) {
    return List.of(new SourcePlace(work.id(), "", ""));
  }
}

package org.attache.appendix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.DataCell;
import org.attache.dossier.Agreement;
import org.attache.dossier.Citation;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.dossier.Good;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Recommendation;
import org.attache.dossier.Statement;

/** Leads from one table to the row of another that has a fact or a source. */
final class Rows {

  private final Map<String, Fact> facts = new HashMap<>();

  Rows(Dossier dossier) {
    dossier.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  private static String table(Fact fact) {
    if (fact instanceof Event) {
      return "history";
    } else if (fact instanceof Agreement) {
      return "agreements";
    } else if (fact instanceof Mechanism) {
      return "mechanisms";
    } else if (fact instanceof Good) {
      return "goods";
    } else if (fact instanceof Figure) {
      return "figures";
    } else if (fact instanceof Initiative) {
      return "initiatives";
    } else if (fact instanceof Statement) {
      return "statements";
    }
    return fact instanceof Recommendation ? "recommendations" : TradeTables.STATED;
  }

  /** Whether that is the id of a fact. */
  boolean isFact(String id) {
    return facts.containsKey(id);
  }

  /** Words that lead to the row of a fact. */
  DataCell fact(String id, String words) {
    return isFact(id) ? new DataCell.Link("#" + place(id), words) : Page.text(words);
  }

  /** The fact's row as links and formulas call it. */
  private String place(String fact) {
    return TableMaker.name(table(facts.get(fact))) + "/" + fact;
  }

  /** The cell of a figure or, where it is a fact's date or name, the first of the fact's row. */
  String cell(String figure) {
    String fact = figure.substring(0, Math.max(0, figure.indexOf('.')));
    return isFact(fact) ? place(fact) : figure;
  }

  /** The cell in a column of the row of a fact, as formulas call it. */
  String cell(String fact, String heading) {
    return place(fact) + "/" + heading;
  }

  /** The words by which an event's date is given in its row. */
  Optional<String> written(String fact) {
    return facts.get(fact) instanceof Event event
        ? event.date().optional().map(EdtfDate::text)
        : Optional.empty();
  }

  /** Words that name sources and lead to the row of the first. */
  static DataCell sources(List<String> ids, String words) {
    return ids.isEmpty() ? Page.text(words) : new DataCell.Link("#Sources/" + ids.get(0), words);
  }

  /** Words that name the sources of citations and lead to the row of the first. */
  static DataCell cited(List<Citation> citations, String words) {
    return sources(citations.stream().map(Citation::source).toList(), words);
  }
}

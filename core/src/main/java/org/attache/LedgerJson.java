package org.attache;

import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.problem.Location;
import org.attache.tree.JsonWriter;

/** Writes a ledger as JSON: an object for every figure, in order of first use. */
final class LedgerJson {

  private LedgerJson() {}

  /** The ledger in UTF-8; the same ledger always gives the same bytes. */
  static byte[] write(Ledger ledger) {
    JsonWriter json = new JsonWriter();
    json.beginList();
    for (LedgerEntry entry : ledger.entries()) {
      json.beginMapping();
      write(entry, json);
      json.endMapping();
    }
    json.endList();
    return json.toBytes();
  }

  private static void write(LedgerEntry entry, JsonWriter json) {
    write("id", entry.id(), json);
    write("label", entry.label(), json);
    json.key("kind").text(kind(entry.kind()));
    write("value", entry.value(), json);
    write("said", entry.said(), json);
    write("unit", entry.unit(), json);
    if (entry.origin() instanceof Origin.Stated stated) {
      write("fact", stated.fact(), json);
      write("field", stated.field(), json);
      json.key("sources").beginList();
      for (SourcePlace place : stated.sources()) {
        json.beginMapping();
        write("source", place.source(), json);
        write("locator", place.locator(), json);
        json.endMapping();
      }
      json.endList();
      write("at", stated.at().equals(Location.NOWHERE) ? "" : stated.at().toString(), json);
    } else if (entry.origin() instanceof Origin.Derived derived) {
      write("formula", derived.formula(), json);
      json.key("inputs").texts(derived.inputs());
    }
  }

  private static String kind(LedgerEntry.Kind kind) {
    return switch (kind) {
      case NUMBER -> "number";
      case DATE -> "date";
      case NAME -> "name";
    };
  }

  /** Writes a key with its text, unless it is empty. */
  private static void write(String key, String text, JsonWriter json) {
    if (!text.isEmpty()) {
      json.key(key).text(text);
    }
  }
}

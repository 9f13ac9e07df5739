package org.attache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.problem.Location;
import org.attache.tree.JsonWriter;
import org.attache.tree.Node;

/** Writes a ledger as JSON: an object for every figure, in order of first use. */
final class LedgerJson {

  private LedgerJson() {}

  /** The ledger in UTF-8; the same ledger always gives the same bytes. */
  static byte[] write(Ledger ledger) {
    List<Node> entries = ledger.entries().stream().map(LedgerJson::entry).toList();
    return JsonWriter.write(Node.list(entries)).getBytes(StandardCharsets.UTF_8);
  }

  private static Node entry(LedgerEntry entry) {
    List<Node.Entry> keys = new ArrayList<>();
    add(keys, "id", entry.id());
    add(keys, "label", entry.label());
    add(keys, "kind", entry.kind().name().toLowerCase(Locale.ROOT));
    add(keys, "value", entry.value());
    add(keys, "said", entry.said());
    add(keys, "unit", entry.unit());
    if (entry.origin() instanceof Origin.Stated stated) {
      add(keys, "fact", stated.fact());
      add(keys, "field", stated.field());
      add(keys, "sources", Node.list(stated.sources().stream().map(LedgerJson::place).toList()));
      add(keys, "at", stated.at().equals(Location.NOWHERE) ? "" : stated.at().toString());
    } else if (entry.origin() instanceof Origin.Derived derived) {
      add(keys, "formula", derived.formula());
      add(keys, "inputs", Node.list(derived.inputs().stream().map(Node::text).toList()));
    }
    return new Node.Mapping(keys, Location.NOWHERE);
  }

  private static Node place(SourcePlace place) {
    List<Node.Entry> keys = new ArrayList<>();
    add(keys, "source", place.source());
    add(keys, "locator", place.locator());
    return new Node.Mapping(keys, Location.NOWHERE);
  }

  private static void add(List<Node.Entry> keys, String key, String value) {
    if (!value.isEmpty()) {
      add(keys, key, Node.text(value));
    }
  }

  private static void add(List<Node.Entry> keys, String key, Node value) {
    keys.add(new Node.Entry(key, Location.NOWHERE, value));
  }
}

package org.attache.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.problem.Location;
import org.attache.tree.JsonWriter;

/** Writes figures and their traces as JSON. What is empty is left out. */
public final class TraceJson {

  private final JsonWriter json = new JsonWriter();

  private TraceJson() {}

  /** A list of the places where figures are printed, in their order. */
  public static String list(List<Occurrence> figures) {
    TraceJson writer = new TraceJson();
    writer.printed(figures, true);
    return writer.text();
  }

  /** A list of traces, each with its inputs inside. */
  public static String traces(List<Trace> traces) {
    TraceJson writer = new TraceJson();
    writer.json.beginList();
    traces.forEach(writer::write);
    writer.json.endList();
    return writer.text();
  }

  private String text() {
    return new String(json.toBytes(), StandardCharsets.UTF_8);
  }

  private void printed(List<Occurrence> places, boolean isNamed) {
    json.beginList();
    for (Occurrence one : places) {
      json.beginMapping();
      write("id", isNamed ? one.figure() : "");
      write("text", one.text());
      write("page", one.page());
      write("section", one.section());
      write("place", one.place());
      json.endMapping();
    }
    json.endList();
  }

  private void write(Trace trace) {
    LedgerEntry entry = trace.entry();
    json.beginMapping();
    write("id", entry.id());
    write("label", entry.label());
    json.key("kind").text(LedgerJson.kind(entry.kind()));
    write("value", entry.value());
    write("said", entry.said());
    write("unit", entry.unit());
    if (!entry.flags().isEmpty()) {
      json.key("flags").texts(entry.flags());
    }
    if (!trace.printed().isEmpty()) {
      json.key("printed");
      printed(trace.printed(), false);
    }
    if (entry.origin() instanceof Origin.Derived derived) {
      write("formula", derived.formula());
      json.key("inputs").beginList();
      trace.inputs().forEach(this::write);
      json.endList();
      if (!trace.sources().isEmpty()) {
        sources(trace.sources());
      }
    } else if (entry.origin() instanceof Origin.Stated stated) {
      write("fact", stated.fact());
      write("field", stated.field());
      json.key("claims").beginList();
      trace.claims().forEach(this::write);
      json.endList();
      write("because", stated.because());
      if (trace.support().isAgreed() || trace.support().isCopiedOnly()) {
        json.key("agreeing").number(trace.support().works().size());
      }
    }
    json.endMapping();
  }

  private void write(TracedClaim claim) {
    json.beginMapping();
    json.key("said").text(claim.said());
    json.key("followed").truth(claim.isFollowed());
    Location at = claim.at().at();
    if (!at.equals(Location.NOWHERE)) {
      write("file", at.file());
      json.key("line").number(at.line());
      json.key("column").number(at.column());
      write("text", claim.at().line());
      write("sha256", claim.sha256());
    }
    sources(claim.sources());
    json.endMapping();
  }

  private void sources(List<CitedPlace> sources) {
    json.key("sources").beginList();
    for (CitedPlace cited : sources) {
      json.beginMapping();
      write("source", cited.place().source());
      write("locator", cited.place().locator());
      write("reference", cited.reference());
      write("url", cited.work().url());
      write("retrieved", cited.work().retrieved());
      json.endMapping();
    }
    json.endList();
  }

  private void write(String key, String text) {
    if (!text.isEmpty()) {
      json.key(key).text(text);
    }
  }
}

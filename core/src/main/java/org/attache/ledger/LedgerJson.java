package org.attache.ledger;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.brief.Brief;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerClaim;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.brief.Support;
import org.attache.problem.Location;
import org.attache.tree.JsonWriter;

/**
 * Writes the ledger of a brief as JSON: its files, its works, and an object for every figure in the
 * order of first use. What is empty is left out.
 */
public final class LedgerJson {

  /** The version of the format. */
  public static final int VERSION = 1;

  private static final String SCHEMA = "/org/attache/templates/schema/ledger.schema.json";

  private final Ledger ledger;
  private final JsonWriter json = new JsonWriter();

  private LedgerJson(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The ledger in UTF-8; the same brief always gives the same bytes. */
  public static byte[] write(Brief brief) {
    return new LedgerJson(brief.ledger()).bytes(brief);
  }

  /**
   * The JSON Schema (2020-12) of what is written.
   *
   * @throws IOException if it cannot be read
   */
  public static String schema() throws IOException {
    try (InputStream in = LedgerJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new FileNotFoundException(SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private byte[] bytes(Brief brief) {
    json.beginMapping();
    json.key("ledger").number(VERSION);
    write("title", brief.front().title());
    write("date", brief.front().date().toString());
    write("language", brief.front().language());
    json.key("files").beginList();
    ledger.files().forEach(this::write);
    json.endList();
    json.key("works").beginList();
    ledger.works().forEach(this::write);
    json.endList();
    json.key("figures").beginList();
    for (LedgerEntry entry : ledger.entries()) {
      json.beginMapping();
      write(entry);
      json.endMapping();
    }
    json.endList();
    json.endMapping();
    return json.toBytes();
  }

  private void write(LedgerFile file) {
    json.beginMapping();
    write("path", file.path());
    write("sha256", file.sha256());
    json.endMapping();
  }

  private void write(LedgerWork work) {
    json.beginMapping();
    write("id", work.id());
    write("type", work.type());
    write("title", work.title());
    if (!work.authors().isEmpty()) {
      json.key("authors").texts(work.authors());
    }
    write("issued", work.issued());
    write("url", work.url());
    write("doi", work.doi());
    write("copyOf", work.copyOf());
    write("retrieved", work.retrieved());
    json.endMapping();
  }

  private void write(LedgerEntry entry) {
    write("id", entry.id());
    write("label", entry.label());
    json.key("kind").text(kind(entry.kind()));
    write("value", entry.value());
    write("said", entry.said());
    write("unit", entry.unit());
    if (!entry.flags().isEmpty()) {
      json.key("flags").texts(entry.flags());
    }
    if (entry.origin() instanceof Origin.Stated stated) {
      write("fact", stated.fact());
      write("field", stated.field());
      sources(stated.sources());
      Support support = ledger.support(entry);
      if (support.isAgreed() || support.isCopiedOnly()) {
        json.key("agreeing").number(support.works().size());
      }
      place(stated.at());
      claims(stated);
    } else if (entry.origin() instanceof Origin.Derived derived) {
      write("formula", derived.formula());
      json.key("inputs").texts(derived.inputs());
      if (!derived.sources().isEmpty()) {
        sources(derived.sources());
      }
    }
  }

  private void claims(Origin.Stated stated) {
    if (stated.claims().isEmpty()) {
      return;
    }
    json.key("claims").beginList();
    for (LedgerClaim claim : stated.claims()) {
      json.beginMapping();
      json.key("said").text(claim.said());
      json.key("followed").truth(claim.isFollowed());
      sources(claim.sources());
      place(claim.at());
      json.endMapping();
    }
    json.endList();
    write("because", stated.because());
  }

  private void sources(List<SourcePlace> sources) {
    json.key("sources").beginList();
    for (SourcePlace place : sources) {
      json.beginMapping();
      write("source", place.source());
      write("locator", place.locator());
      Optional<LedgerWork> work = ledger.work(place.source());
      write("retrieved", work.map(LedgerWork::retrieved).orElse(""));
      json.endMapping();
    }
    json.endList();
  }

  /** Where it stands; the file's digest is in the list of files. */
  private void place(Location at) {
    if (at.equals(Location.NOWHERE)) {
      return;
    }
    write("file", at.file());
    if (at.line() > 0) {
      json.key("line").number(at.line());
    }
    if (at.column() > 0) {
      json.key("column").number(at.column());
    }
  }

  static String kind(LedgerEntry.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Writes a key with its text, unless it is empty. */
  private void write(String key, String text) {
    if (!text.isEmpty()) {
      json.key(key).text(text);
    }
  }
}

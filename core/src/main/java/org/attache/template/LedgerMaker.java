package org.attache.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerClaim;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.InputFile;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.dossier.SourceCopies;

/** Adds to the figures of a brief the works and the files that they rest on. */
final class LedgerMaker {

  private final Set<String> works = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  private LedgerMaker() {}

  static Ledger ledger(Collection<LedgerEntry> entries, Dossier dossier) {
    LedgerMaker maker = new LedgerMaker();
    entries.forEach(entry -> maker.note(entry.origin()));
    return new Ledger(entries, maker.works(dossier), maker.files(dossier));
  }

  private void note(Origin origin) {
    if (origin instanceof Origin.Stated stated) {
      note(stated.sources());
      files.add(stated.at().file());
      for (LedgerClaim claim : stated.claims()) {
        note(claim.sources());
        files.add(claim.at().file());
      }
    } else if (origin instanceof Origin.Derived derived) {
      note(derived.sources());
    }
  }

  private void note(List<SourcePlace> places) {
    for (SourcePlace place : places) {
      works.add(place.source());
    }
  }

  private List<LedgerWork> works(Dossier dossier) {
    List<LedgerWork> found = new ArrayList<>();
    SourceCopies copies = SourceCopies.of(dossier.sources());
    for (Source source : dossier.sources()) {
      if (works.contains(source.id())) {
        found.add(work(source, copies.original(source.id())));
      }
    }
    Set<String> listed = new HashSet<>();
    dossier.sources().forEach(source -> listed.add(source.id()));
    found.addAll(NameEntries.works(works, listed));
    return found;
  }

  private static LedgerWork work(Source source, String original) {
    List<String> authors = new ArrayList<>();
    for (Name name : source.author()) {
      String person = (name.given() + " " + name.family()).strip();
      authors.add(person.isEmpty() ? name.literal() : person);
    }
    return new LedgerWork(
        source.id(),
        source.type(),
        source.title(),
        authors,
        edtf(source.issued()),
        source.url(),
        source.doi(),
        original.equals(source.id()) ? "" : original,
        edtf(source.accessed()));
  }

  private static String edtf(Claimed<EdtfDate> date) {
    return date.isPresent() ? date.value().text() : "";
  }

  private List<LedgerFile> files(Dossier dossier) {
    List<LedgerFile> found = new ArrayList<>();
    for (InputFile file : dossier.files()) {
      if (files.contains(file.path())) {
        found.add(new LedgerFile(file.path(), file.sha256()));
      }
    }
    return found;
  }
}

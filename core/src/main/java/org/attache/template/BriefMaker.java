package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import org.attache.appendix.Appendix;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.DataTable;
import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.brief.LateList;
import org.attache.brief.Ledger;
import org.attache.dossier.Author;
import org.attache.dossier.Dossier;
import org.attache.dossier.FlowKind;
import org.attache.trade.Amount;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Puts a brief together once its blocks are written. */
final class BriefMaker {

  private final Assembly assembly;
  private final Dossier dossier;
  private final Template template;
  private final PlainMarkdown plain;

  BriefMaker(Assembly assembly, Dossier dossier, Template template, PlainMarkdown plain) {
    this.assembly = assembly;
    this.dossier = dossier;
    this.template = template;
    this.plain = plain;
  }

  Brief make(List<Block> blocks, TradeSeries series) {
    printAmounts(series);
    for (FlowKind kind : FlowKind.BESIDE_GOODS) {
      if (!dossier.trade().rows(kind).isEmpty()) {
        printAmounts(TradeSeries.of(dossier, kind));
      }
    }
    Ledger ledger = assembly.figures().ledger(dossier);
    return new Brief(
        front(),
        template.theme(),
        template.labels(),
        blocks,
        assembly.notes().list(),
        assembly.references().list(),
        appendix(series, ledger),
        ledger,
        List.of(),
        List.of());
  }

  /** The workbook prints every amount that the brief knows. */
  private void printAmounts(TradeSeries series) {
    for (TradePeriod period : series.periods()) {
      for (Amount amount : period.amounts()) {
        assembly.figures().useIfKnown(amount.id());
      }
    }
  }

  /** Made when a writer asks for it: some do without, and others ask in another thread. */
  private List<DataTable> appendix(TradeSeries series, Ledger ledger) {
    Appendix appendix =
        Appendix.of(assembly.wording(), template.appendix(), plain)
            .citing(assembly.references()::label)
            .measuring(assembly.figures().measured());
    return new LateList<>(
        () -> {
          synchronized (assembly) {
            return appendix.tables(dossier, series, ledger);
          }
        });
  }

  private Front front() {
    return new Front(
        Typography.of(Marks.line(dossier.title())),
        Typography.of(Marks.line(dossier.subtitle())),
        dossier.date().earliest(),
        assembly.wording().date(dossier.date()),
        Marks.line(dossier.marking()),
        dossier.authors().stream().map(BriefMaker::words).toList(),
        dossier.keywords().stream().map(Marks::line).toList(),
        description(),
        dossier.language(),
        Direction.of(dossier.language()));
  }

  private String description() {
    String subtitle = Typography.of(Marks.line(dossier.subtitle()));
    return subtitle.isEmpty() ? Typography.of(Marks.line(dossier.title())) : subtitle;
  }

  private static String words(Author author) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(author.name(), author.role(), author.affiliation())) {
      if (!part.isBlank()) {
        parts.add(Typography.of(Marks.line(part)));
      }
    }
    return String.join(", ", parts);
  }
}

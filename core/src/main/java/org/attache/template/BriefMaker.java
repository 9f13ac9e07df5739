package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import org.attache.appendix.Appendix;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.DataTable;
import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.dossier.Author;
import org.attache.dossier.Dossier;
import org.attache.trade.TradeSeries;

/** Puts a brief together once its blocks are written. */
final class BriefMaker {

  private final Assembly assembly;
  private final Dossier dossier;
  private final Template template;
  private final MarkdownParser parser;

  BriefMaker(Assembly assembly, Dossier dossier, Template template, MarkdownParser parser) {
    this.assembly = assembly;
    this.dossier = dossier;
    this.template = template;
    this.parser = parser;
  }

  Brief make(List<Block> blocks, TradeSeries series) {
    List<DataTable> appendix = appendix(series);
    return new Brief(
        front(),
        template.theme(),
        template.labels(),
        blocks,
        assembly.notes().list(),
        assembly.references().list(),
        appendix,
        assembly.figures().ledger(),
        List.of());
  }

  private List<DataTable> appendix(TradeSeries series) {
    series.amounts().forEach(amount -> assembly.figures().useIfKnown(amount.id()));
    return Appendix.of(
            assembly.wording(), template.appendix(), new PlainMarkdown(assembly.prose(), parser))
        .citing(assembly.references()::label)
        .tables(dossier, series, assembly.figures().ledger());
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

package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.util.List;
import java.util.StringJoiner;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.dossier.Name;
import org.attache.dossier.Source;

/** The works cited. */
final class SourceTable {

  /** How long the words of a link may be, in characters. */
  private static final int LONGEST_LINK = 40;

  private final Page page;

  SourceTable(Page page) {
    this.page = page;
  }

  List<DataTable> table() {
    return new TableMaker<Source>(page, "sources")
        .text("id", source -> text(source.id()))
        .text("citedAs", this::citedAs)
        .text("authors", SourceTable::authors)
        .text("work", source -> text(source.title()))
        .text("container", source -> text(source.containerTitle()))
        .text("publisher", source -> text(source.publisher()))
        .text("publisherPlace", source -> text(source.publisherPlace()))
        .date("issued", source -> page.date(source.issued()))
        .text("volume", source -> text(source.volume()))
        .text("issue", source -> text(source.issue()))
        .text("pages", source -> text(source.page()))
        .column("doi", ColumnKind.LINK, 0, source -> link(source, "https://doi.org/", source.doi()))
        .column("url", ColumnKind.LINK, 0, source -> link(source, "", source.url()))
        .date("accessed", source -> page.date(source.accessed()))
        .text("note", source -> text(source.note()))
        .build(page.dossier().sources());
  }

  /** What the other sheets call it, unless that is its id. */
  private DataCell citedAs(Source source) {
    String name = page.name(source.id());
    return name.equals(source.id()) ? Page.EMPTY : text(name);
  }

  /** Says where it leads by what the work is cited as: a bare address tells a listener nothing. */
  private DataCell link(Source source, String base, String address) {
    return address.isBlank() ? Page.EMPTY : new DataCell.Link(base + address, shortName(source));
  }

  /** Some programs cut long links off. */
  private String shortName(Source source) {
    String name = page.name(source.id());
    return name.length() > LONGEST_LINK ? source.id() : name;
  }

  private static DataCell authors(Source source) {
    StringJoiner all = new StringJoiner("; ");
    for (Name name : source.author()) {
      if (!name.literal().isEmpty()) {
        all.add(name.literal());
      } else {
        String given = name.forenames();
        all.add(given.isEmpty() ? name.surname() : name.surname() + ", " + given);
      }
    }
    return text(all.toString());
  }
}

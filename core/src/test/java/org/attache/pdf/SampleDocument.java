package org.attache.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.attache.brief.Attachment;
import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.chart.Outline;
import org.attache.layout.Attributes;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Part;
import org.attache.layout.Placed;
import org.attache.layout.Role;
import org.attache.text.GlyphRun;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/** A small document with every role, every script of the built-in fonts, and attachments. */
final class SampleDocument {

  static final Front FRONT =
      new Front(
          "Pakistan & Belarus at thirty",
          "Bilateral relations brief",
          LocalDate.of(2024, 2, 3),
          "3 February 2024",
          "Public",
          List.of("A. Analyst", "Б. Дипломат"),
          List.of("trade", "agriculture"),
          "Where relations stand and what to do next.",
          "en-GB",
          Direction.LEFT_TO_RIGHT);

  static final List<Attachment> ATTACHMENTS =
      List.of(
          new Attachment(
              "dossier.json",
              "application/json",
              "The facts this brief was made from",
              Attachment.Relationship.SOURCE,
              "{\"attache\": 1}".getBytes(StandardCharsets.UTF_8)),
          new Attachment(
              "Торговля.csv",
              "text/csv",
              "Data of figure 1",
              Attachment.Relationship.DATA,
              "year,value\n2019,50.2\n".getBytes(StandardCharsets.UTF_8)));

  static final String URDU = "پاکستان اور بیلاروس کے تعلقات";
  static final String ARABIC = "العلاقات الثنائية بين باكستان وبيلاروس";

  private final Sketch sketch = new Sketch();

  private SampleDocument() {}

  static Pages pages() {
    return new SampleDocument().make();
  }

  private Pages make() {
    opening();
    sketch.artifact(Part.Artifact.FOOTER, "Footer");
    sketch.endPage("i");
    Node section = sketch.document.addChild(new Node(Role.SECTION));
    text(section);
    lists(section);
    table(section);
    sketch.artifact(Part.Artifact.HEADER, "Header");
    sketch.endPage("1");
    pictures(section);
    scripts(section);
    sketch.endPage("2");
    return sketch.pages();
  }

  private void opening() {
    sketch.artifact(
        Part.Artifact.BACKGROUND,
        new Placed.Fill(Outline.rectangle(60, 60, 480, 80), Colour.parse("#F1F5F9")));
    sketch.line(sketch.document, Role.TITLE, "Pakistan and Belarus at thirty");
    Node contents = sketch.document.addChild(new Node(Role.CONTENTS));
    Node item = contents.addChild(new Node(Role.CONTENTS_ITEM));
    Node reference = item.addChild(new Node(Role.REFERENCE));
    sketch.newLine();
    sketch.link(reference, new LinkArea.Within("trade"), "Trade, page 1");
    Node aside = sketch.document.addChild(new Node(Role.ASIDE));
    sketch.line(aside, Role.PARAGRAPH, "Turnover: 50.2 million dollars");
    sketch.artifact(
        Part.Artifact.RULE,
        new Placed.Stroke(
            Outline.line(72, 700, 300, 700), Colour.BLACK, Length.pt(0.5), List.of()));
  }

  private void text(Node section) {
    Node heading = sketch.line(section, Role.HEADING_1, "Trade");
    sketch.destination("trade", heading);
    Node paragraph =
        sketch.line(section, Role.PARAGRAPH, "The first office of Łódź flies; AV Wa To. ");
    span(paragraph, Role.EMPHASIS, Attributes.NONE, "Most");
    span(paragraph, Role.STRONG, Attributes.NONE, " of it ");
    span(paragraph, Role.SPAN, Attributes.NONE.withExpansion("World Trade Organization"), "WTO");
    sketch.newLine();
    sketch.link(paragraph, new LinkArea.Web("https://example.org/торговля?x=1"), "a source");
    sketch.link(paragraph.addChild(new Node(Role.REFERENCE)), new LinkArea.Within("note-1"), "1");
    Node note = section.addChild(new Node(Role.NOTE, Attributes.NONE.withId("note-1")));
    sketch.destination("note-1", note);
    sketch.line(note, Role.PARAGRAPH, "A note.");
    Node heading2 = sketch.line(section, Role.HEADING_2, "Goods");
    sketch.destination("goods", heading2);
    sketch.line(section, Role.HEADING_3, "Machines");
    sketch.line(section, Role.HEADING_4, "Tractors");
    Node quotation = section.addChild(new Node(Role.QUOTE_BLOCK));
    sketch.line(quotation, Role.PARAGRAPH, "As was said.");
    sketch.line(section, Role.CODE, "attache: 1");
    sketch.line(section, Role.BIBLIOGRAPHY_ENTRY, "Raza and Nawaz, 2021");
    sketch.line(section.addChild(new Node(Role.DIVISION)), Role.PARAGRAPH, "In a division");
    sketch.bookmarks.add(
        new Pages.Bookmark(
            "Trade", "trade", List.of(new Pages.Bookmark("Goods", "goods", List.of()))));
  }

  private void span(Node paragraph, Role role, Attributes attributes, String text) {
    Node span = paragraph.addChild(new Node(role, attributes));
    sketch.show(span, Sketch.run(Sketch.BODY, text));
  }

  private void lists(Node section) {
    Node list = section.addChild(new Node(Role.LIST, Attributes.NONE.withOrdered(true)));
    for (int i = 1; i <= 2; i++) {
      Node item = list.addChild(new Node(Role.LIST_ITEM));
      sketch.line(item, Role.LIST_LABEL, i + ".");
      Node body = item.addChild(new Node(Role.LIST_BODY));
      sketch.show(body.addChild(new Node(Role.PARAGRAPH)), Sketch.run(Sketch.BODY, "Item " + i));
    }
  }

  private void table(Node section) {
    Node table = section.addChild(new Node(Role.TABLE, Attributes.NONE.withAlt("Flows by year")));
    sketch.line(table, Role.CAPTION, "Table 1");
    Node head = table.addChild(new Node(Role.TABLE_HEAD)).addChild(new Node(Role.TABLE_ROW));
    header(head, "t1c0", "Year", Attributes.Scope.COLUMN);
    header(head, "t1c1", "Value", Attributes.Scope.COLUMN);
    Node row = table.addChild(new Node(Role.TABLE_BODY)).addChild(new Node(Role.TABLE_ROW));
    header(row, "t1r1", "2019", Attributes.Scope.ROW);
    row.addChild(new Node(Role.TABLE_CELL, Attributes.NONE.withHeaders(List.of("t1c1", "t1r1"))));
    Node total = table.addChild(new Node(Role.TABLE_BODY)).addChild(new Node(Role.TABLE_ROW));
    Node wide =
        new Node(
            Role.TABLE_CELL,
            Attributes.NONE.withColumnSpan(2).withHeaders(List.of("t1c0", "t1c1")));
    sketch.line(total, wide, Sketch.run(Sketch.BODY, "50.2"));
    sketch.artifact(Part.Artifact.REPEATED, "Table 1, continued");
  }

  private void header(Node row, String id, String text, Attributes.Scope scope) {
    Node cell = new Node(Role.TABLE_HEADER, Attributes.NONE.withId(id).withScope(scope));
    sketch.line(row, cell, Sketch.run(Sketch.SANS, text));
  }

  private void pictures(Node section) {
    Node figure = sketch.figure(section, "Turnover was 50.2 million dollars in 2019.");
    sketch.line(figure, Role.CAPTION, "Figure 1");
  }

  private void scripts(Node section) {
    foreign(section, "ru", Sketch.run(Sketch.BODY, "Двусторонние отношения ёЁ Ўў Іі"));
    foreign(section, "ar", Sketch.rightToLeft(Sketch.NASKH, ARABIC));
    foreign(section, "ur", Sketch.rightToLeft(Sketch.NASTALIQ, URDU));
    foreign(section, "ur", Sketch.rightToLeft(Sketch.NASKH, URDU));
    sketch.destination("scripts", section);
  }

  private void foreign(Node section, String language, GlyphRun run) {
    sketch.line(section, new Node(Role.PARAGRAPH, Attributes.NONE.withLanguage(language)), run);
    sketch.newLine();
  }
}

package org.attache.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.dossier.Abbreviation;
import org.attache.dossier.Author;
import org.attache.dossier.Citation;
import org.attache.dossier.CitationRules;
import org.attache.dossier.Claimed;
import org.attache.dossier.Decimals;
import org.attache.dossier.Edition;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowList;
import org.attache.dossier.Follow;
import org.attache.dossier.FreightBand;
import org.attache.dossier.Name;
import org.attache.dossier.Party;
import org.attache.dossier.Person;
import org.attache.dossier.ProductDetail;
import org.attache.dossier.ProductName;
import org.attache.dossier.Prose;
import org.attache.dossier.Reference;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.SeverityRule;
import org.attache.dossier.Source;
import org.attache.dossier.StyleChoice;
import org.attache.dossier.TradeTable;
import org.attache.problem.ProblemCode;
import org.attache.tree.ScalarShape;
import org.attache.tree.Shape;
import org.attache.tree.Shapes;
import org.jspecify.annotations.Nullable;

/** How the types of a dossier stand in its files. Safe for threads. */
final class DossierShapes {

  /** Keys of CSL 1.0.2 that reference managers write and no brief needs. */
  private static final List<String> CSL =
      List.of(
          "abstract",
          "annote",
          "archive",
          "archive_location",
          "archive-place",
          "call-number",
          "categories",
          "citation-key",
          "citation-label",
          "citation-number",
          "collection-number",
          "container-title-short",
          "custom",
          "dimensions",
          "event",
          "event-date",
          "event-place",
          "event-title",
          "ISBN",
          "ISSN",
          "journalAbbreviation",
          "keyword",
          "license",
          "medium",
          "number-of-pages",
          "number-of-volumes",
          "original-date",
          "page-first",
          "PMCID",
          "PMID",
          "references",
          "section",
          "shortTitle",
          "source",
          "status",
          "submitted",
          "title-short",
          "version",
          "year-suffix");

  /** Made when the first dossier is read or written: it takes a while. */
  private @Nullable Shapes made;

  synchronized Shapes get() {
    Shapes known = made;
    if (known == null) {
      known = create();
      made = known;
    }
    return known;
  }

  private static Shapes create() {
    ScalarShape<Citation> citation = citation();
    Shape<List<Citation>> citations = Shapes.listOf(citation);
    return Shapes.builder()
        .shape(EdtfDate.class, new DateShape(date()))
        .scalar(number())
        .scalar(decimal())
        .shape(FreightBand.class, new BandShape(decimal()))
        .scalar(follow())
        .scalar(edition())
        .scalar(prose())
        .scalar(style())
        .shape(TradeTable.class, new TableShape(tables()))
        .scalar(citation)
        .scalar(reference())
        .scalar(decimals())
        .wrapper(Claimed.class, values -> new ClaimedShape<>(values.get(0), citations))
        .single(Party.class, "code")
        .single(Author.class, "name")
        .single(CitationRules.class, "style")
        .single(Person.class, "name")
        .single(Name.class, "literal")
        .pairs(Abbreviation.class, "short", "long")
        .pairs(ProductName.class, "code", "name")
        .pairs(SeverityRule.class, "code", "severity")
        .unread(Source.class, CSL)
        .table(Flow.class, FlowList::new)
        .opening(new BesideClaims(citations))
        .build();
  }

  private static Shape<TradeTable> tables() {
    return Shapes.builder().scalar(detail()).build().of(TradeTable.class);
  }

  private static ScalarShape<ProductDetail> detail() {
    return ScalarShape.builder(ProductDetail.class, (text, at) -> ProductDetail.parse(text))
        .called("a level of products", "Write finest, total, 2, 4 or 6.")
        .schema(
            "productDetail",
            "How finely products are kept: the finest level, total, or 2, 4 or 6 digits.",
            "^ *(finest|total|2|4|6) *$")
        .build();
  }

  private static ScalarShape<Decimals> decimals() {
    return ScalarShape.builder(Decimals.class, (text, at) -> Decimals.parse(text))
        .absent(Decimals.AS_NEEDED)
        .called("a number of decimals", "Write a digit, such as 0 or 1.")
        .schema("decimals", "A number of decimals, from 0 to 9.", "^ *[0-9] *$")
        .build();
  }

  private static ScalarShape<EdtfDate> date() {
    return ScalarShape.builder(EdtfDate.class, (text, at) -> EdtfDate.parse(text))
        .code(ProblemCode.BAD_DATE)
        .called(
            "a date that exists, in EDTF",
            "Write it like 1994, 2015-11, 1994-02-03, 2017/.., 2020? or 2016-04~.")
        .schema(
            "date",
            "A date in EDTF, such as 1994, 2015-11, 1994-02-03, 2017/.. or 2020?.",
            "^ *(\\.\\.|-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?)?"
                + "(/(\\.\\.|-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?)?)? *$")
        .build();
  }

  private static ScalarShape<SaidNumber> number() {
    return ScalarShape.builder(SaidNumber.class, (text, at) -> SaidNumber.parse(text))
        .code(ProblemCode.BAD_NUMBER)
        .called("a number", "Write it like 15.1, 1,250, about 15.1, over 80 or less than 1.")
        .schema(
            "number",
            "A number as it was said, such as 15.1, about 15.1 or over 80.",
            "^ *([A-Za-z ]+|[<>~≥≤])? *[-+−]?[0-9][0-9,]*(\\.[0-9]+)? *$")
        .build();
  }

  private static ScalarShape<BigDecimal> decimal() {
    return ScalarShape.builder(BigDecimal.class, (text, at) -> new BigDecimal(text))
        .write(BigDecimal::toPlainString)
        .code(ProblemCode.BAD_NUMBER)
        .called("a number", "Write it like 15.1.")
        .schema("decimal", "A number, such as 15.1.", "")
        .build();
  }

  private static ScalarShape<Prose> prose() {
    return ScalarShape.builder(Prose.class, Prose::new)
        .write(Prose::markdown)
        .absent(Prose.NONE)
        .prose()
        .called("text", "")
        .schema(
            "prose", "Text in Markdown, or the name of a file that holds it, ending in .md.", "")
        .build();
  }

  private static ScalarShape<StyleChoice> style() {
    return ScalarShape.builder(StyleChoice.class, StyleChoice::new)
        .write(StyleChoice::text)
        .absent(StyleChoice.NONE)
        .prose()
        .called("a style's name", "Write notes, numeric, author-date or a file's name.")
        .schema(
            "citationStyle",
            "notes, numeric or author-date, or the name of a file in the Citation Style"
                + " Language, ending in .csl.",
            "")
        .build();
  }

  private static ScalarShape<Follow> follow() {
    return ScalarShape.builder(Follow.class, (text, at) -> Follow.parse(text))
        .absent(Follow.COVERAGE)
        .called("a party's code, importer or exporter", "")
        .schema(
            "follow", "importer, exporter or the code of a party.", "^ *[A-Za-z][A-Za-z0-9-]* *$")
        .build();
  }

  private static ScalarShape<Edition> edition() {
    return ScalarShape.builder(Edition.class, (text, at) -> Edition.parse(text))
        .separator(Pattern.compile("[\\s,;]+"))
        .called("an edition of the Harmonized System", "Write it like HS2017.")
        .schema(
            "edition",
            "An edition of the Harmonized System: HS1992 to HS2022, or H0 to H6.",
            "^ *([Hh][0-6]|([Hh][Ss])?(1992|1996|2002|2007|2012|2017|2022|92|96|02|07|12|17|22))"
                + " *$")
        .build();
  }

  private static ScalarShape<Citation> citation() {
    return ScalarShape.builder(Citation.class, Citation::parse)
        .separator(Pattern.compile("[\\s;]+"))
        .called("a source's id", "Write it like akram-2024 or akram-2024#p2.")
        .schema("citation", "A source as id or id#locator, such as akram-2024#p2.", "")
        .build();
  }

  private static ScalarShape<Reference> reference() {
    return ScalarShape.builder(Reference.class, Reference::new)
        .write(Reference::id)
        .called("a fact's id", "")
        .schema("reference", "The id of another fact.", "")
        .build();
  }
}

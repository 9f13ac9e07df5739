package org.attache.brief;

/** A part of a brief's body that starts on a line of its own. */
public sealed interface Block
    permits Heading,
        Paragraph,
        ListBlock,
        Quotation,
        CodeBlock,
        Callout,
        FactsBox,
        Table,
        ChartFigure,
        TimelineFigure,
        Contents,
        CaptionList,
        LedgerList,
        NoteList,
        ReferenceList {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** Does something for every kind of block. */
  interface Visitor<R> {
    R visit(Heading heading);

    R visit(Paragraph paragraph);

    R visit(ListBlock list);

    R visit(Quotation quotation);

    R visit(CodeBlock code);

    R visit(Callout callout);

    R visit(FactsBox facts);

    R visit(Table table);

    R visit(ChartFigure chart);

    R visit(TimelineFigure timeline);

    R visit(Contents contents);

    R visit(CaptionList captions);

    R visit(LedgerList ledger);

    R visit(NoteList notes);

    R visit(ReferenceList references);
  }
}

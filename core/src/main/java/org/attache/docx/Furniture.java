package org.attache.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Front;
import org.attache.brief.Label;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes the page: its size and margins, what stands at its head and foot. */
final class Furniture {

  private static final Length FROM_EDGE = Length.mm(12);

  private final Draft draft;

  Furniture(Draft draft) {
    this.draft = draft;
  }

  /** Writes the document's one section, with a first page that has no running title. */
  void write() {
    XWPFDocument document = draft.document();
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    Paper paper = draft.theme().paper();
    CTPageSz size = section.addNewPgSz();
    size.setW(StyleProperties.twips(paper.width()));
    size.setH(StyleProperties.twips(paper.height()));
    if (paper.width().compareTo(paper.height()) > 0) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    margins(paper, section.addNewPgMar());
    if (draft.script().isRightToLeft()) {
      section.addNewBidi();
    }
    Front front = draft.brief().front();
    head(document.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP(), front.title());
    CTP first = document.createHeader(HeaderFooterType.FIRST).createParagraph().getCTP();
    style(first, Style.FOOTER);
    ends(first, "", front.marking());
    foot(document.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP());
    foot(document.createFooter(HeaderFooterType.FIRST).createParagraph().getCTP());
    section.unsetTitlePg();
    section.addNewTitlePg();
  }

  private static void margins(Paper paper, CTPageMar margins) {
    margins.setTop(StyleProperties.twips(paper.top()));
    margins.setBottom(StyleProperties.twips(paper.bottom()));
    margins.setLeft(StyleProperties.twips(paper.left()));
    margins.setRight(StyleProperties.twips(paper.right()));
    margins.setHeader(StyleProperties.twips(FROM_EDGE));
    margins.setFooter(StyleProperties.twips(FROM_EDGE));
    margins.setGutter(BigInteger.ZERO);
  }

  private void head(CTP paragraph, String title) {
    style(paragraph, Style.HEADER);
    ends(paragraph, title, draft.brief().front().marking());
  }

  private void foot(CTP paragraph) {
    style(paragraph, Style.FOOTER);
    Runs runs = Runs.of(paragraph, draft.script());
    runs.text(draft.brief().front().dateInWords());
    runs.tab();
    String pattern = draft.brief().labels().of(Label.PAGE_OF);
    for (String piece : pattern.split("(?=\\{[01]})|(?<=\\{[01]})")) {
      switch (piece) {
        case "{0}" -> runs.field("PAGE", "1");
        case "{1}" -> runs.field("NUMPAGES", Integer.toString(pages()));
        default -> runs.text(piece);
      }
    }
  }

  /** As many as the last heading's page says; Word counts anew when it opens the document. */
  private int pages() {
    return draft.pages().values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private void ends(CTP paragraph, String start, String end) {
    Runs runs = Runs.of(paragraph, draft.script());
    runs.text(start);
    if (!end.isEmpty()) {
      runs.tab();
      runs.text(end);
    }
  }

  private static void style(CTP paragraph, Style style) {
    (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr())
        .addNewPStyle()
        .setVal(style.id());
  }
}

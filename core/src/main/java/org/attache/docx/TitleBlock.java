package org.attache.docx;

import java.math.BigInteger;
import org.attache.brief.Front;
import org.attache.theme.StyleName;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes the title, who wrote it and when. */
final class TitleBlock {

  /** Mean width of a bold character in ems, in the widest faces that may stand in for ours. */
  private static final double CHARACTER = 0.65;

  /** A title that is longer than the line by up to so much is set smaller instead of broken. */
  private static final double NEARLY = 1.2;

  private final Draft draft;
  private final Flow flow;

  private TitleBlock(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  static void write(Draft draft, Flow flow) {
    TitleBlock block = new TitleBlock(draft, flow);
    Front front = draft.brief().front();
    block.title(front.title());
    block.line(front.subtitle(), Style.SUBTITLE);
    front.authors().forEach(author -> block.line(author, Style.AUTHOR));
    block.line(front.dateInWords(), Style.DATE);
  }

  private void line(String words, Style style) {
    if (!words.isEmpty()) {
      Runs.of(flow.paragraph(style), draft.script()).text(words);
    }
  }

  /** One that would leave a single word on a second line is made to fit on the first. */
  private void title(String words) {
    CTP paragraph = flow.paragraph(Style.TITLE);
    Runs.of(paragraph, draft.script()).text(words);
    double size = draft.theme().style(StyleName.TITLE).size().points();
    double excess =
        words.codePointCount(0, words.length()) * CHARACTER * size / flow.width().points();
    if (excess > 1 && excess <= NEARLY) {
      BigInteger halfPoints = BigInteger.valueOf((long) (size * 2 / excess));
      for (CTR run : paragraph.getRList()) {
        // One in another direction already has properties, after which no size may follow.
        if (!run.isSetRPr()) {
          CTRPr look = run.addNewRPr();
          look.addNewSz().setVal(halfPoints);
          look.addNewSzCs().setVal(halfPoints);
        }
      }
    }
  }
}

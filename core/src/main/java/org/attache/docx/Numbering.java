package org.attache.docx;

import static org.attache.docx.StyleProperties.twips;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The document's lists: one definition of bullets, one of numbers, and each list's own count. */
final class Numbering {

  private static final BigInteger BULLETS = BigInteger.ZERO;
  private static final BigInteger NUMBERS = BigInteger.ONE;
  private static final int LEVELS = 9;
  private static final String[] BULLET = {"\u2022", "\u2013", "\u2022"};

  private final XWPFNumbering numbering;
  private final BigInteger bullets;

  Numbering(XWPFDocument document, Theme theme) {
    numbering = document.createNumbering();
    define(BULLETS, theme);
    define(NUMBERS, theme);
    bullets = numbering.addNum(BULLETS);
  }

  /** The number of the list that all bullets belong to. */
  BigInteger bullets() {
    return bullets;
  }

  /**
   * The number of a new list that counts for itself.
   *
   * @param level how deep it is in other lists, from 0
   * @param start its first number
   */
  BigInteger numbers(int level, int start) {
    BigInteger list = numbering.addNum(NUMBERS);
    XWPFNum num = numbering.getNum(list);
    CTNumLvl override = num.getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.valueOf(level));
    override.addNewStartOverride().setVal(BigInteger.valueOf(start));
    return list;
  }

  private void define(BigInteger id, Theme theme) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(id);
    definition.addNewMultiLevelType().setVal(STMultiLevelType.HYBRID_MULTILEVEL);
    for (int i = 0; i < LEVELS; i++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      if (id.equals(BULLETS)) {
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal(BULLET[i % BULLET.length]);
      } else {
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%" + (i + 1) + ".");
      }
      level.addNewLvlJc().setVal(STJc.LEFT);
      CTInd indent = level.addNewPPr().addNewInd();
      indent.setLeft(twips(StyleSheet.LIST_STEP.times(i + 1)));
      indent.setHanging(twips(StyleSheet.LIST_STEP));
      level.addNewRPr().addNewColor().setVal(theme.palette().accent().hex());
    }
    numbering.addAbstractNum(new XWPFAbstractNum(definition, numbering));
  }
}

package org.attache.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Appends runs of text and fields to a paragraph or to a link in it.
 *
 * @param line where to
 * @param script of the document
 * @param look of the runs
 */
record Runs(Line line, Script script, Look look) {

  static Runs of(CTP paragraph, Script script) {
    return new Runs(Line.of(paragraph), script, Look.PLAIN);
  }

  Runs in(CTHyperlink link) {
    return new Runs(Line.of(link), script, look);
  }

  Runs with(Look other) {
    return new Runs(line, script, other);
  }

  /** Appends words. */
  void text(String words) {
    if (!words.isEmpty()) {
      write(XmlText.of(words), run(words));
    }
  }

  /** Appends a line break. */
  void lineBreak() {
    run("").addNewBr();
  }

  /** Appends a tab. */
  void tab() {
    run("").addNewTab();
  }

  /**
   * Appends a field with the result that it would have.
   *
   * @param instruction what Word computes
   * @param result as printed until it does
   */
  void field(String instruction, String result) {
    mark(STFldCharType.BEGIN);
    instruction(instruction);
    mark(STFldCharType.SEPARATE);
    text(result);
    mark(STFldCharType.END);
  }

  /** Appends one of the three marks that make a field. */
  void mark(STFldCharType.Enum kind) {
    run("").addNewFldChar().setFldCharType(kind);
  }

  /** Appends an instruction between the marks of a field. */
  void instruction(String instruction) {
    CTText code = run("").addNewInstrText();
    code.setStringValue(" " + instruction + " ");
    code.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  /** Appends an empty run for something in the direction of the given words. */
  CTR run(String words) {
    CTR run = line.runs().get();
    boolean isRightToLeft = !words.isEmpty() && script.setsRightToLeft(words);
    if (look.isPlain() && !isRightToLeft) {
      return run;
    }
    CTRPr properties = run.addNewRPr();
    look.write(properties);
    if (isRightToLeft) {
      properties.addNewRtl();
    }
    if (!look.language().isEmpty()) {
      CTLanguage language = properties.addNewLang();
      if (isRightToLeft) {
        language.setBidi(look.language());
      } else {
        language.setVal(look.language());
      }
    }
    return run;
  }

  /** Word has elements of its own for hyphens that show only at a line's end or never break. */
  private static void write(String words, CTR run) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\u00AD' -> {
          flush(plain, run);
          run.addNewSoftHyphen();
        }
        case '\u2011' -> {
          flush(plain, run);
          run.addNewNoBreakHyphen();
        }
        default -> plain.append(c);
      }
    }
    flush(plain, run);
  }

  private static void flush(StringBuilder plain, CTR run) {
    if (plain.length() > 0) {
      CTText text = run.addNewT();
      text.setStringValue(plain.toString());
      text.setSpace(SpaceAttribute.Space.PRESERVE);
      plain.setLength(0);
    }
  }
}

package org.attache.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem there is: its stable code, its usual severity, and what it means. */
public enum ProblemCode {
  // Files
  FILE_MISSING(Severity.ERROR, "A file that the dossier names is not there"),
  FILE_UNREADABLE(Severity.ERROR, "A file could not be read"),
  FILE_OUTSIDE(Severity.ERROR, "A path leads out of the dossier's folder"),
  FILE_IS_FOLDER(Severity.ERROR, "A folder stands where a file is expected"),
  FILE_EMPTY(Severity.ERROR, "A file holds nothing"),
  FILE_TOO_LARGE(Severity.ERROR, "A file or value is larger than is read"),
  NOT_UTF8(Severity.ERROR, "A file is not encoded in UTF-8"),
  SYNTAX(Severity.ERROR, "The file is not well-formed YAML, JSON, CSV or BibTeX"),
  ALIAS(Severity.ERROR, "YAML anchors and aliases are not read"),
  TOO_DEEP(Severity.ERROR, "Values are nested too deeply"),
  // Shape
  UNKNOWN_KEY(Severity.ERROR, "A key is not known"),
  DUPLICATE_KEY(Severity.ERROR, "A key stands twice"),
  MISSING_KEY(Severity.ERROR, "A required key is not given"),
  WRONG_TYPE(Severity.ERROR, "A value is not of the kind expected"),
  WRONG_VALUE(Severity.ERROR, "A value is not one of those allowed"),
  BAD_DATE(Severity.ERROR, "A date is not written in EDTF or does not exist"),
  BAD_NUMBER(Severity.ERROR, "A number cannot be read"),
  UNKNOWN_VERSION(Severity.ERROR, "The dossier's format version is not known"),
  BAD_COLUMN(Severity.ERROR, "A table's column is missing, doubled or unknown"),
  // Tables of statistical offices
  UNKNOWN_FORMAT(Severity.ERROR, "It is not known how a table is laid out"),
  NO_FIGURES(Severity.ERROR, Severity.WARNING, "A table tells nothing of the parties"),
  CONTRADICTING_ROWS(Severity.ERROR, "Two rows of a table give one thing two values"),
  DUPLICATE_ROW(Severity.WARNING, "Two rows of a table say the same"),
  NO_EXCHANGE_RATE(Severity.ERROR, "Values are in another currency and no rate is given"),
  MIXED_CLASSIFICATIONS(Severity.WARNING, "A series mixes editions of product codes"),
  UNKNOWN_AREA(Severity.WARNING, "Rows of a table name areas that nobody knows"),
  LEADING_ZEROS(Severity.WARNING, "Product codes lack their leading zeros"),
  SUMMED_ROWS(Severity.WARNING, "Parts were added up because a table lacks the whole"),
  MISSING_YEARS(Severity.NOTE, "A series lacks years"),
  ROWS_LEFT_OUT(Severity.NOTE, "Rows of a table were left out"),
  NOT_UNICODE(Severity.NOTE, "A table is not encoded in UTF-8 and was read as ISO 8859-1"),
  // Facts
  DUPLICATE_ID(Severity.ERROR, "Two facts share one id"),
  UNKNOWN_PARTY(Severity.ERROR, "A party is not one of the dossier's and not a known country code"),
  DANGLING_SOURCE(Severity.ERROR, "A fact names a source that the dossier does not list"),
  DANGLING_REFERENCE(Severity.ERROR, "A fact names another fact that the dossier does not hold"),
  CIRCULAR_REFERENCE(Severity.ERROR, "A mechanism is its own ancestor"),
  UNSETTLED_CLAIMS(Severity.ERROR, "Sources disagree and no claim is preferred"),
  ARITHMETIC(Severity.ERROR, Severity.WARNING, "Numbers do not add up within their rounding"),
  END_BEFORE_START(Severity.ERROR, "A period ends before it starts"),
  FUTURE_DATE(Severity.WARNING, "A fact is dated after the brief"),
  NO_SOURCE(Severity.WARNING, "A fact names no source"),
  UNCITED_SOURCE(Severity.WARNING, "A source is never cited"),
  MIRROR_GAP(Severity.WARNING, "What one side reports differs from the other beyond freight"),
  REPORTER_SWITCH(Severity.WARNING, "The reporter changes within a series"),
  RECOMMENDATION_WITHOUT_EVIDENCE(Severity.WARNING, "A recommendation rests on no fact"),
  RECOMMENDATION_WITHOUT_OWNER(Severity.NOTE, "A recommendation names nobody to act"),
  RECOMMENDATION_WITHOUT_DATE(Severity.NOTE, "A recommendation names no date"),
  SETTLED_CLAIMS(Severity.NOTE, "Sources disagree; a claim is preferred with a reason"),
  ANNIVERSARY_MISCOUNTED(
      Severity.ERROR, "An anniversary counts other years than have passed since what it marks"),
  OFFICE_CONFLICT(Severity.WARNING, "Somebody is called former while in office"),
  EVENT_ORDER(Severity.WARNING, "Something is dated before what it depends on"),
  STALE_DATA(Severity.NOTE, "The latest data are older than their series lets expect"),
  SOURCE_TWINS(Severity.WARNING, "Two sources are the same work: a copy is no confirmation"),
  BAD_LOCATOR(Severity.WARNING, "A citation points to a place that its source does not have"),
  ONE_SOURCE(Severity.NOTE, "Numbers rest on one source only"),
  LOOSE_NUMBER(Severity.WARNING, "A number is typed into prose without a source"),
  PRODUCT_NOT_IN_EDITION(
      Severity.WARNING, "A product's code is not in the edition that its rows are of"),
  CONTRADICTED_WORD(Severity.WARNING, "A word says other than the data beside it"),
  UNSOURCED_RANK(Severity.WARNING, "A text ranks a partner, and neither data nor a source show it"),
  NO_ACCESS_DATE(Severity.NOTE, "A web source has no access date"),
  STALE_ACCEPTANCE(Severity.WARNING, "A problem is accepted that is not there"),
  // Templates
  TEMPLATE_MISSING(Severity.ERROR, "A template or a section of it is not there"),
  TEMPLATE_SYNTAX(Severity.ERROR, "A template's section is not well-formed"),
  TEMPLATE_NAME(Severity.ERROR, "A template's expression names something that does not exist"),
  TEMPLATE_BLOCK(Severity.ERROR, "A drawing block in a template is wrong"),
  BAD_STYLE(Severity.ERROR, "A citation style cannot be used"),
  MISSING_LABEL(Severity.WARNING, "A label is not translated"),
  DANGLING_CROSS_REFERENCE(Severity.ERROR, "A cross-reference leads nowhere"),
  // Pages
  MISSING_GLYPH(Severity.ERROR, "No font has a character"),
  BAD_REFERENCE(Severity.ERROR, "A reference document for Word cannot be used"),
  MARKING_NOT_SHOWN(Severity.WARNING, "A reference document for Word does not show the marking"),
  BAD_PICTURE(Severity.ERROR, "A picture cannot be used"),
  TABLE_TOO_LARGE(Severity.ERROR, "A table is larger than pages can show legibly");

  private final Severity severity;
  private final Severity lowest;
  private final String meaning;

  /** An error that guards what a brief says stays one; all else may be made a note. */
  ProblemCode(Severity severity, String meaning) {
    this(severity, severity == Severity.ERROR ? Severity.ERROR : Severity.NOTE, meaning);
  }

  ProblemCode(Severity severity, Severity lowest, String meaning) {
    this.severity = severity;
    this.lowest = lowest;
    this.meaning = meaning;
  }

  /** The code that is printed so, if there is one. */
  public static Optional<ProblemCode> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** What problems are about, in the order in which a dossier goes through the stages. */
  public enum Subject {
    FILES("Files", "FILE_MISSING"),
    SHAPE("Shape", "UNKNOWN_KEY"),
    TABLES("Tables of statistical offices", "UNKNOWN_FORMAT"),
    FACTS("Facts", "DUPLICATE_ID"),
    TEMPLATES("Templates", "TEMPLATE_MISSING"),
    PAGES("Pages", "MISSING_GLYPH");

    private final String heading;
    private final String first;

    Subject(String heading, String first) {
      this.heading = heading;
      this.first = first;
    }

    /** Such as {@code Files}. */
    public String heading() {
      return heading;
    }

    private static Subject of(ProblemCode code) {
      Subject last = FILES;
      for (Subject each : values()) {
        last = ProblemCode.valueOf(each.first).compareTo(code) <= 0 ? each : last;
      }
      return last;
    }
  }

  /** The stable code as printed, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How severe such a problem is unless a dossier says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The least that a dossier may make of such a problem. */
  public Severity lowest() {
    return lowest;
  }

  /** Whether a dossier may accept such a problem; not if without it the brief would be wrong. */
  public boolean isAcceptable() {
    return lowest != Severity.ERROR;
  }

  /** Whether a dossier may accept such a problem where it is no more than a warning. */
  public boolean isAcceptableWarning() {
    return isAcceptable() || this == TEMPLATE_BLOCK || this == MISSING_GLYPH;
  }

  /** What it is about, as a heading for a list. */
  public Subject subject() {
    return Subject.of(this);
  }

  /** One sentence on what such a problem is, without a full stop. */
  public String meaning() {
    return meaning;
  }
}

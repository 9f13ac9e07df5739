package org.attache.docx;

import java.util.EnumSet;
import java.util.Set;

/** The styles of the document, with the ids and the names by which Word knows its own. */
enum Style {
  NORMAL("Normal", "Normal"),
  BODY_TEXT("BodyText", "Body Text"),
  LEAD("Lead"),
  TITLE("Title", "Title"),
  SUBTITLE("Subtitle", "Subtitle"),
  AUTHOR("Author"),
  DATE("Date", "Date"),
  HEADING_1("Heading1", "heading 1"),
  HEADING_2("Heading2", "heading 2"),
  HEADING_3("Heading3", "heading 3"),
  HEADING_4("Heading4", "heading 4"),
  BULLET_1("ListBullet", "List Bullet"),
  BULLET_2("ListBullet2", "List Bullet 2"),
  BULLET_3("ListBullet3", "List Bullet 3"),
  NUMBER_1("ListNumber", "List Number"),
  NUMBER_2("ListNumber2", "List Number 2"),
  NUMBER_3("ListNumber3", "List Number 3"),
  CONTINUE_1("ListContinue", "List Continue"),
  CONTINUE_2("ListContinue2", "List Continue 2"),
  CONTINUE_3("ListContinue3", "List Continue 3"),
  QUOTE("Quote", "Quote"),
  CODE("Code"),
  CAPTION("Caption", "caption"),
  TOP_CAPTION("Caption at Top"),
  SUBCAPTION("Subcaption"),
  FIGURE("Figure"),
  SOURCE_LINE("Source Line"),
  TABLE_HEAD("Table Head"),
  TABLE_HEAD_NUMBER("Table Head Number"),
  TABLE_TEXT("Table Text"),
  TABLE_NUMBER("Table Number"),
  TABLE_ROW_HEAD("Table Row Head"),
  TABLE_GROUP("Table Group"),
  TABLE_TOTAL("Table Total"),
  TABLE_TOTAL_NUMBER("Table Total Number"),
  TABLE_NUMBER_1("Table Number Inset 1"),
  TABLE_NUMBER_2("Table Number Inset 2"),
  TABLE_NUMBER_3("Table Number Inset 3"),
  TABLE_NUMBER_4("Table Number Inset 4"),
  TABLE_NUMBER_5("Table Number Inset 5"),
  TABLE_TOTAL_NUMBER_1("Table Total Number Inset 1"),
  TABLE_TOTAL_NUMBER_2("Table Total Number Inset 2"),
  TABLE_TOTAL_NUMBER_3("Table Total Number Inset 3"),
  TABLE_TOTAL_NUMBER_4("Table Total Number Inset 4"),
  TABLE_TOTAL_NUMBER_5("Table Total Number Inset 5"),
  TABLE_END("Table End"),
  BOX_TITLE("Box Title"),
  BOX_TEXT("Box Text"),
  BOX_TERM("Box Term"),
  BOX_BULLET("Box Bullet"),
  BOX_NUMBER("Box Number"),
  KEY_MESSAGE("Key Message"),
  KEY_BULLET("Key Message Bullet"),
  KEY_NUMBER("Key Message Number"),
  FOOTNOTE_TEXT("FootnoteText", "footnote text"),
  ENDNOTE_TEXT("EndnoteText", "endnote text"),
  COMMENT_TEXT("CommentText", "annotation text"),
  BIBLIOGRAPHY("Bibliography", "Bibliography"),
  TOC_HEADING("TOCHeading", "TOC Heading"),
  TABLE_OF_FIGURES("TableofFigures", "table of figures"),
  TOC_1("TOC1", "toc 1"),
  TOC_2("TOC2", "toc 2"),
  TOC_3("TOC3", "toc 3"),
  TOC_4("TOC4", "toc 4"),
  HEADER("Header", "header"),
  FOOTER("Footer", "footer"),
  WIDE_HEADER("Wide Header"),
  WIDE_FOOTER("Wide Footer"),
  DEFAULT_FONT("DefaultParagraphFont", "Default Paragraph Font"),
  STRONG("Strong", "Strong"),
  EMPHASIS("Emphasis", "Emphasis"),
  STRONG_AND_EMPHASIS("Strong and Emphasis"),
  CODE_WORDS("Code Words"),
  STRONG_CODE_WORDS("Code Words Strong"),
  EMPHASIS_CODE_WORDS("Code Words Emphasis"),
  STRONG_EMPHASIS_CODE_WORDS("Code Words Strong and Emphasis"),
  HYPERLINK("Hyperlink", "Hyperlink"),
  STRONG_HYPERLINK("Hyperlink Strong"),
  EMPHASIS_HYPERLINK("Hyperlink Emphasis"),
  STRONG_EMPHASIS_HYPERLINK("Hyperlink Strong and Emphasis"),
  CAPTION_NUMBER("Caption Number"),
  SUPERSCRIPT("Superscript"),
  SUBSCRIPT("Subscript"),
  SMALL_CAPITALS("Small Capitals"),
  FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference"),
  ENDNOTE_REFERENCE("EndnoteReference", "endnote reference"),
  COMMENT_REFERENCE("CommentReference", "annotation reference"),
  NO_LIST("NoList", "No List"),
  NORMAL_TABLE("TableNormal", "Normal Table"),
  BRIEF_TABLE("Brief Table"),
  FACTS_BOX("Facts Box"),
  NOTE_BOX("Note Box"),
  WARNING_BOX("Warning Box"),
  KEY_MESSAGE_BOX("Key Message Box");

  private static final Set<Style> OFFERED =
      EnumSet.of(
          NORMAL,
          BODY_TEXT,
          LEAD,
          TITLE,
          SUBTITLE,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          BULLET_1,
          BULLET_2,
          NUMBER_1,
          NUMBER_2,
          QUOTE,
          CAPTION,
          SUBCAPTION,
          SOURCE_LINE,
          TABLE_HEAD,
          TABLE_TEXT,
          TABLE_NUMBER,
          TABLE_TOTAL,
          BOX_TITLE,
          BOX_TEXT,
          KEY_MESSAGE,
          STRONG,
          EMPHASIS,
          HYPERLINK,
          SUPERSCRIPT,
          SUBSCRIPT,
          SMALL_CAPITALS,
          BRIEF_TABLE);

  private final String id;
  private final String wordName;
  private final boolean isOurs;

  /** One of Word's own. */
  Style(String id, String wordName) {
    this.id = id;
    this.wordName = wordName;
    this.isOurs = false;
  }

  /** One that Word does not have. */
  Style(String name) {
    this.id = name.replace(" ", "");
    this.wordName = name;
    this.isOurs = true;
  }

  /** The id by which paragraphs, runs and tables name it. */
  String id() {
    return id;
  }

  /** The name that Word shows, in the user's language if it is one of Word's own. */
  String wordName() {
    return wordName;
  }

  /** Whether Word does not have a style of that name. */
  boolean isOurs() {
    return isOurs;
  }

  /** Whether people who go on writing choose it; the others come with what is written already. */
  boolean isOffered() {
    return OFFERED.contains(this);
  }

  /** What it is a style of, in Word's terms: paragraphs, characters, tables or numbering. */
  String kind() {
    if (this == NO_LIST) {
      return "numbering";
    }
    if (compareTo(NORMAL_TABLE) >= 0) {
      return "table";
    }
    return compareTo(DEFAULT_FONT) >= 0 ? "character" : "paragraph";
  }

  /** The style of a heading of that level, 1 to 4. */
  static Style heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }

  /** The style of an entry of the contents for a heading of that level, 1 to 4. */
  static Style contents(int level) {
    return switch (level) {
      case 1 -> TOC_1;
      case 2 -> TOC_2;
      case 3 -> TOC_3;
      default -> TOC_4;
    };
  }

  /** Of a number at a distance from its cell's edge, from 1; 0 for none. */
  static Style number(boolean isTotal, int inset) {
    Style nearest = isTotal ? TABLE_TOTAL_NUMBER : TABLE_NUMBER;
    return inset == 0 ? nearest : valueOf(nearest.name() + "_" + inset);
  }

  /** Of the first paragraph of an item of a list that many lists deep, from 1. */
  static Style item(boolean isOrdered, int depth) {
    return switch (depth) {
      case 1 -> isOrdered ? NUMBER_1 : BULLET_1;
      case 2 -> isOrdered ? NUMBER_2 : BULLET_2;
      default -> isOrdered ? NUMBER_3 : BULLET_3;
    };
  }

  /** Of the further paragraphs of an item of a list that many lists deep, from 1. */
  static Style continued(int depth) {
    return switch (depth) {
      case 1 -> CONTINUE_1;
      case 2 -> CONTINUE_2;
      default -> CONTINUE_3;
    };
  }
}

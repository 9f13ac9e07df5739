package org.attache.pdf;

import org.attache.layout.Role;

/**
 * How a role is called in the structure.
 *
 * <p>Names without a counterpart among the standard types of PDF 1.7 are mapped to one there; PDF
 * 2.0 has them, and finds those that only 1.7 has in the older namespace (ISO 32000-2 14.8.6).
 *
 * @param name the type
 * @param standard the standard type of PDF 1.7 that stands for it
 * @param pdf2 its name in the namespace of PDF 2.0, empty where that has none
 */
record StructureType(String name, String standard, String pdf2) {

  private static final StructureType[] TYPES = new StructureType[Role.values().length];

  static {
    for (Role role : Role.values()) {
      TYPES[role.ordinal()] = make(role);
    }
  }

  static StructureType of(Role role) {
    return TYPES[role.ordinal()];
  }

  /** Whether readers of PDF 1.7 need to be told what it stands for. */
  boolean isMapped() {
    return !name.equals(standard);
  }

  private static StructureType make(Role role) {
    return switch (role) {
      case DOCUMENT -> both("Document");
      case SECTION -> both("Sect");
      // Sections begin at H1, so the title of the whole is no heading among them.
      case TITLE -> mapped("Title", "P");
      case HEADING_1 -> both("H1");
      case HEADING_2 -> both("H2");
      case HEADING_3 -> both("H3");
      case HEADING_4 -> both("H4");
      case PARAGRAPH -> both("P");
      case LIST -> both("L");
      case LIST_ITEM -> both("LI");
      case LIST_LABEL -> both("Lbl");
      case LIST_BODY -> both("LBody");
      case CONTENTS -> older("TOC");
      case CONTENTS_ITEM -> older("TOCI");
      case TABLE -> both("Table");
      case TABLE_HEAD -> both("THead");
      case TABLE_BODY -> both("TBody");
      case TABLE_ROW -> both("TR");
      case TABLE_HEADER -> both("TH");
      case TABLE_CELL -> both("TD");
      case FIGURE -> both("Figure");
      case CAPTION -> both("Caption");
      case QUOTE_BLOCK -> older("BlockQuote");
      case CODE -> older("Code");
      case NOTE, FOOTNOTE -> new StructureType("Note", "Note", "FENote");
      case REFERENCE -> older("Reference");
      // An entry is part of a line in PDF 1.7 only; in 2.0 it would not go into a section.
      case BIBLIOGRAPHY_ENTRY -> new StructureType("BibEntry", "BibEntry", "P");
      case LINK -> both("Link");
      case SPAN -> both("Span");
      case EMPHASIS -> mapped("Em", "Span");
      case STRONG -> mapped("Strong", "Span");
      case ASIDE -> mapped("Aside", "Div");
      case DIVISION -> both("Div");
    };
  }

  private static StructureType both(String name) {
    return new StructureType(name, name, name);
  }

  private static StructureType older(String name) {
    return new StructureType(name, name, "");
  }

  private static StructureType mapped(String name, String standard) {
    return new StructureType(name, standard, name);
  }
}

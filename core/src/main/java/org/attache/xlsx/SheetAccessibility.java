package org.attache.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Checks a workbook against the rules for accessible spreadsheets that statistical offices publish
 * by, such as the UK Analysis Function's. May be shared between threads.
 */
public final class SheetAccessibility {

  /** What a workbook must keep to. */
  public enum Rule {
    /** The workbook's properties hold a title. */
    TITLE_SET,
    /** The workbook's properties hold a language. */
    LANGUAGE_SET,
    /** It opens at its first sheet. */
    OPENS_AT_FIRST_SHEET,
    /** It has no macros. */
    NO_MACROS,
    /** The first sheet is a cover: words, no table. */
    COVER_FIRST,
    /** Where several sheets hold tables, links lead to each of them. */
    SHEETS_LISTED,
    /** Sheets have names of their own. */
    SHEETS_NAMED,
    /** Every note mark is explained. */
    NOTES_EXPLAINED,
    /** Every sheet holds something. */
    NO_BLANK_SHEET,
    /** Every sheet begins with its title in A1. */
    TITLE_IN_FIRST_CELL,
    /** The title is marked as a heading. */
    TITLE_MARKED,
    /** The cursor is in A1. */
    CURSOR_IN_FIRST_CELL,
    /** No sheet, row or column is hidden. */
    NOTHING_HIDDEN,
    /** No cells are merged. */
    NO_MERGED_CELLS,
    /** No panes are frozen or split. */
    NO_FROZEN_PANES,
    /** No filter is set. */
    NO_FILTERS,
    /** No header or footer, which readers of screens do not see. */
    NO_HEADERS_OR_FOOTERS,
    /** Nothing floats over the cells but charts and pictures. */
    NO_TEXT_BOXES,
    /** Every chart and picture says in words what it shows. */
    ALTERNATIVE_TEXT,
    /** Links say where they lead. */
    LINKS_DESCRIBED,
    /** Whatever is not in column A is in a table marked as such. */
    TABLES_MARKED,
    /** One table a sheet. */
    ONE_TABLE,
    /** Between title and table column A says what the sheet holds. */
    TABLES_INTRODUCED,
    /** Tables have names of their own. */
    TABLES_NAMED,
    /** Tables begin in column A. */
    TABLES_FLUSH,
    /** Nothing stands below a table. */
    NOTHING_BELOW_TABLES,
    /** Tables have one row of headings. */
    ONE_ROW_OF_HEADINGS,
    /** Every column of a table has a heading of its own. */
    HEADINGS_UNIQUE,
    /** No row of a table is blank. */
    NO_BLANK_ROWS,
    /** No column of a table is blank. */
    NO_BLANK_COLUMNS,
    /** Where cells are empty, the sheet says why. */
    EMPTY_CELLS_EXPLAINED,
    /** Words in tables wrap. */
    TEXT_WRAPS,
    /** Notes are marked in words, not by raised figures or symbols. */
    NOTES_IN_WORDS,
    /** Notes are marked in titles and headings, not among the data. */
    NO_NOTES_IN_DATA,
    /** Cells have no coloured ground. */
    NO_FILLS,
    /** Type stands out from its ground by 4.5 to 1. */
    CONTRAST
  }

  /**
   * A place where a rule is not kept.
   *
   * @param rule which
   * @param sheet the sheet's name; empty where the whole workbook is meant
   * @param cell such as {@code B7}; empty where the whole sheet is meant
   * @param message what is wrong
   */
  public record Finding(Rule rule, String sheet, String cell, String message) {}

  private final List<String> explanations;

  /**
   * A checker that takes certain words above a table for the reason why cells are empty.
   *
   * @param explanations any of which will do; capitals do not matter
   */
  public SheetAccessibility(List<String> explanations) {
    this.explanations = explanations.stream().map(SheetAccessibility::folded).toList();
  }

  /** A checker for workbooks in English, where empty cells are called blank or empty. */
  public static SheetAccessibility english() {
    return new SheetAccessibility(List.of("blank", "empty"));
  }

  /**
   * Checks a workbook. Does not close the stream.
   *
   * @param xlsx the file
   * @return what was found, sheet by sheet; nothing where every rule is kept
   * @throws IOException if the stream cannot be read or does not hold a workbook
   */
  public List<Finding> check(InputStream xlsx) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(xlsx)) {
      List<Finding> findings = new ArrayList<>();
      new WorkbookCheck(workbook, findings).run();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        new SheetCheck(sheet, findings).run();
        new CellCheck(sheet, findings).run();
        new TableCheck(sheet, explanations, findings).run();
      }
      return List.copyOf(findings);
    } catch (POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
      throw new IOException("not a workbook that can be read: " + e.getMessage(), e);
    }
  }

  /** The words without regard to capitals. */
  static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}

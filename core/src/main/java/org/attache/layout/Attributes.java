package org.attache.layout;

import java.util.List;

/**
 * What an element of the structure is beside its role. Texts are empty and lists too where they do
 * not apply.
 *
 * @param id unique in the document
 * @param alt what a picture says
 * @param actualText the characters, where glyphs do not tell
 * @param expansion what a short form stands for
 * @param language BCP 47 tag, where it differs from what is around it
 * @param scope which cells a table header speaks for
 * @param columnSpan how many columns a cell covers
 * @param headers ids of the headers that speak for a cell
 * @param isOrdered whether a list is numbered
 * @param box where a figure or table stands
 */
public record Attributes(
    String id,
    String alt,
    String actualText,
    String expansion,
    String language,
    Scope scope,
    int columnSpan,
    List<String> headers,
    boolean isOrdered,
    Box box) {

  /** Nothing beside the role. */
  public static final Attributes NONE =
      new Attributes("", "", "", "", "", Scope.NONE, 1, List.of(), false, Box.NONE);

  /** Which cells a table header speaks for. */
  public enum Scope {
    NONE,
    COLUMN,
    ROW
  }

  /**
   * A rectangle on a page, in points from its upper left corner, y downwards.
   *
   * @param page from 0; -1 for nowhere
   * @param x of the left edge
   * @param y of the upper edge
   * @param width of the rectangle
   * @param height of the rectangle
   */
  public record Box(int page, double x, double y, double width, double height) {
    /** No box. */
    public static final Box NONE = new Box(-1, 0, 0, 0, 0);
  }

  public Attributes {
    headers = List.copyOf(headers);
  }

  /** These with an id. */
  public Attributes withId(String value) {
    return new Attributes(
        value, alt, actualText, expansion, language, scope, columnSpan, headers, isOrdered, box);
  }

  /** These with an alternative text. */
  public Attributes withAlt(String value) {
    return new Attributes(
        id, value, actualText, expansion, language, scope, columnSpan, headers, isOrdered, box);
  }

  /** These with the characters shown. */
  public Attributes withActualText(String value) {
    return new Attributes(
        id, alt, value, expansion, language, scope, columnSpan, headers, isOrdered, box);
  }

  /** These with what a short form stands for. */
  public Attributes withExpansion(String value) {
    return new Attributes(
        id, alt, actualText, value, language, scope, columnSpan, headers, isOrdered, box);
  }

  /** These with a language. */
  public Attributes withLanguage(String value) {
    return new Attributes(
        id, alt, actualText, expansion, value, scope, columnSpan, headers, isOrdered, box);
  }

  /** These for a table header. */
  public Attributes withScope(Scope value) {
    return new Attributes(
        id, alt, actualText, expansion, language, value, columnSpan, headers, isOrdered, box);
  }

  /** These for a cell over several columns. */
  public Attributes withColumnSpan(int value) {
    return new Attributes(
        id, alt, actualText, expansion, language, scope, value, headers, isOrdered, box);
  }

  /** These for a cell with headers. */
  public Attributes withHeaders(List<String> value) {
    return new Attributes(
        id, alt, actualText, expansion, language, scope, columnSpan, value, isOrdered, box);
  }

  /** These for a numbered list. */
  public Attributes withOrdered(boolean value) {
    return new Attributes(
        id, alt, actualText, expansion, language, scope, columnSpan, headers, value, box);
  }

  /** These with a place. */
  public Attributes withBox(Box value) {
    return new Attributes(
        id, alt, actualText, expansion, language, scope, columnSpan, headers, isOrdered, value);
  }
}

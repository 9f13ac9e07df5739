package org.attache.statistics;

import java.util.List;
import java.util.Locale;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.TableFormat;
import org.attache.dossier.Valuation;
import org.attache.problem.ProblemCode;

/** Reads what a row says of its value beside the value. */
final class RowDetails {

  private static final List<Role> BREAKDOWNS =
      List.of(Role.SECOND_PARTNER, Role.CUSTOMS, Role.SUPPLY, Role.TRANSPORT, Role.QUANTITY_UNIT);

  private final FlowKind kind;
  private final Columns columns;
  private final FewProblems problems;

  /**
   * What a row is about, but who and when.
   *
   * @param product {@link Flow#TOTAL} or a code
   * @param classification the product classification; may be empty
   * @param level how finely the product is told, from 1; 0 for all goods
   * @param isLeaf whether the classification has nothing finer
   * @param breakdown which breakdowns it is a part of, as bits; 0 for the whole
   * @param part which part of them it is, as a hash; 0 for the whole
   * @param flag its observation flags; may be empty
   */
  record What(
      String product,
      String classification,
      int level,
      boolean isLeaf,
      int breakdown,
      long part,
      String flag) {

    /** The bit of rows that are apart only because their quantities have another unit. */
    static final int UNITS = 16;

    /** Whether it is a part of what other rows may tell as a whole. */
    boolean isBrokenDown() {
      return (breakdown & ~UNITS) != 0;
    }

    /** Goods of which no more is told. */
    static What of(String product, String flag) {
      int level = product.equals(Flow.TOTAL) ? 0 : product.length();
      return new What(product, "", level, false, 0, 0, flag);
    }
  }

  RowDetails(FlowKind kind, Columns columns, FewProblems problems) {
    this.kind = kind;
    this.columns = columns;
    this.problems = problems;
  }

  /** What a row is about. */
  What read(Rows rows, String classification) {
    String product = product(rows, classification);
    int breakdown = breakdown(rows);
    return new What(
        product,
        classification,
        level(rows, product, classification),
        isLeaf(rows),
        breakdown,
        breakdown == 0 ? 0 : part(rows),
        flag(rows));
  }

  /** Whether an office that has both tells of services where goods are wanted, or the reverse. */
  boolean isOfOtherType(Rows rows) {
    int column = columns.of(Role.TYPE);
    String said = column < 0 ? "" : rows.text(column);
    return !said.isEmpty() && said.equals("S") != (kind == FlowKind.SERVICES);
  }

  /**
   * Whether a row is about what is wanted: a table of the balance of payments has goods and income
   * beside services, and positions beside flows.
   */
  boolean isOf(Rows rows) {
    if (kind == FlowKind.GOODS || columns.layout().format() != TableFormat.SDMX_CSV) {
      return true;
    }
    if (!columns.has(Role.PRODUCT) && columns.has(Role.INDICATOR) && !kind.isTrade()) {
      return !Items.isOfOtherKind(rows.text(columns.of(Role.INDICATOR)), kind);
    }
    return kind != FlowKind.SERVICES
        || !columns.has(Role.PRODUCT)
        || Items.isService(Items.code(rows.text(columns.of(Role.PRODUCT))));
  }

  /** Whether a row is of equity or debt alone, which are told only where a column has items. */
  boolean isOfOneInstrument(Rows rows) {
    if (kind.isTrade() || columns.has(Role.PRODUCT) || !columns.has(Role.INDICATOR)) {
      return false;
    }
    String measure = rows.text(columns.of(Role.INDICATOR));
    return Items.isMeasured(measure, kind) && !Items.item(measure, kind).equals(Flow.TOTAL);
  }

  /** Which way what a row tells of went, as the column of directions says. */
  Direction way(Rows rows) {
    Direction way = Direction.of(rows.text(columns.of(Role.FLOW)), kind);
    boolean isDirectional =
        columns.has(Role.ENTRY) && columns.of(Role.ENTRY) != columns.of(Role.FLOW);
    if (kind.isTrade() || !isDirectional) {
      return way;
    }
    String principle = Items.code(rows.text(columns.of(Role.FLOW)));
    Direction entry = Direction.of(rows.text(columns.of(Role.ENTRY)), kind);
    if (principle.equals("DI") || principle.equals("DO")) {
      return entry == Direction.NET || entry == Direction.UNKNOWN ? way : Direction.NET;
    }
    return entry;
  }

  /** As finely as the office says; codes of the Harmonized System say it by their length. */
  private int level(Rows rows, String product, String classification) {
    if (product.equals(Flow.TOTAL)) {
      return 0;
    }
    int column = columns.of(Role.LEVEL);
    String said = column < 0 || classification.startsWith("H") ? "" : rows.text(column);
    boolean isLevel = said.length() == 1 && said.charAt(0) >= '1' && said.charAt(0) <= '9';
    return isLevel ? said.charAt(0) - '0' : product.length();
  }

  private boolean isLeaf(Rows rows) {
    int column = columns.of(Role.LEAF);
    String said = column < 0 ? "" : rows.text(column);
    return said.equals("1") || said.equalsIgnoreCase("true");
  }

  /** What the value includes: as the row says, or the office's custom. */
  Valuation valuation(Rows rows, Indicators indicator, Direction way) {
    if (columns.has(Role.VALUATION)) {
      String said = rows.text(columns.of(Role.VALUATION)).toUpperCase(Locale.ROOT);
      if (said.startsWith("CIF")) {
        return Valuation.CIF;
      }
      if (said.startsWith("FOB")) {
        return Valuation.FOB;
      }
    }
    if (kind != FlowKind.GOODS) {
      return Valuation.UNSTATED;
    }
    if (indicator.valuation() != Valuation.UNSTATED) {
      return indicator.valuation();
    }
    boolean isCif = isValue(rows, Role.CIF_VALUE);
    boolean isFob = isValue(rows, Role.FOB_VALUE);
    if (isCif != isFob) {
      return isCif ? Valuation.CIF : Valuation.FOB;
    }
    return switch (columns.layout().format()) {
      case COLUMNS, SDMX_CSV -> Valuation.UNSTATED;
      case BACI -> Valuation.FOB;
      default -> way == Direction.IMPORT ? Valuation.CIF : Valuation.FOB;
    };
  }

  /** Whether the value that is read is the one of that column: some report imports FOB. */
  private boolean isValue(Rows rows, Role role) {
    int column = columns.of(role);
    String said = column < 0 ? "" : digits(rows.text(column));
    return !said.isEmpty() && said.equals(digits(rows.text(columns.of(Role.VALUE))));
  }

  /** A number without zeros behind its point; nothing for none. */
  private static String digits(String number) {
    int end = number.length();
    if (number.indexOf('.') >= 0) {
      while (number.charAt(end - 1) == '0') {
        end--;
      }
      end -= number.charAt(end - 1) == '.' ? 1 : 0;
    }
    String bare = number.substring(0, end);
    return bare.equals("0") ? "" : bare;
  }

  private String product(Rows rows, String classification) {
    if (!columns.has(Role.PRODUCT)) {
      String measure = columns.has(Role.INDICATOR) ? rows.text(columns.of(Role.INDICATOR)) : "";
      return kind != FlowKind.GOODS && Items.isMeasured(measure, kind)
          ? Items.item(measure, kind)
          : Flow.TOTAL;
    }
    int column = columns.of(Role.PRODUCT);
    String said = rows.text(column);
    if (kind != FlowKind.GOODS) {
      return Items.item(said, kind);
    }
    String product = Classifications.product(said, classification, columns.layout().format());
    boolean isPadded = product.length() == said.length() + 1 && product.startsWith("0");
    if (isPadded) {
      problems.addOnce(
          "zeros",
          ProblemCode.LEADING_ZEROS,
          rows.at(column),
          "Product codes lack their leading zeros: '" + said + "' is read as " + product,
          "A spreadsheet takes codes for numbers; download the file again to be sure.");
    }
    return product;
  }

  private int breakdown(Rows rows) {
    int bits = 0;
    bits |= isPart(rows, Role.SECOND_PARTNER) ? 1 : 0;
    bits |= isPart(rows, Role.CUSTOMS) ? 2 : 0;
    bits |= isPart(rows, Role.SUPPLY) ? 4 : 0;
    bits |= isPart(rows, Role.TRANSPORT) ? 8 : 0;
    return columns.has(Role.QUANTITY_UNIT) ? bits | What.UNITS : bits;
  }

  private long part(Rows rows) {
    long hash = 1;
    for (Role role : BREAKDOWNS) {
      int column = columns.of(role);
      String said = column < 0 ? "" : rows.text(column);
      hash = Told.mixed(31 * hash + said.hashCode());
    }
    return hash;
  }

  private boolean isPart(Rows rows, Role role) {
    int column = columns.of(role);
    if (column < 0) {
      return false;
    }
    String said = rows.text(column);
    return !said.isEmpty() && !said.equals("0") && !said.equals("C00") && !said.equals("0.0");
  }

  private String flag(Rows rows) {
    String flag = columns.has(Role.FLAG) ? Flags.of(rows.text(columns.of(Role.FLAG))) : "";
    return columns.has(Role.CONFIDENTIALITY)
        ? Flags.joined(flag, Flags.ofConfidentiality(rows.text(columns.of(Role.CONFIDENTIALITY))))
        : flag;
  }

  /** The beginning of a long text, for messages. */
  static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}

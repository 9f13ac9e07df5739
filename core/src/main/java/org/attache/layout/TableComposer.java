package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.Table;
import org.attache.chart.Outline;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.Colour;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes tables: caption, head, rows between hairlines, notes and source. */
final class TableComposer {

  private static final double HEAVY = 0.9;
  private static final double HAIRLINE = 0.4;
  private static final int SPARE_ROW = 300;
  private static final int SHORT_TABLE = 160;
  private static final int BETWEEN_ROWS = 4;
  private static final double SHORT = 0.38;

  /** A table that is no higher than this share of a page may move to the next one whole. */
  private static final double MOVABLE = 0.9;

  /** A table of a few rows is parted only where much would stay empty otherwise. */
  private static final double FEW_ROWS = 0.2;

  private static final int TABLE_OF_FEW = 900;

  private final Composition composition;
  private final Flow flow;

  TableComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  /** Adds a table with its caption. */
  void add(Room room, Table table) {
    add(room, table, new TableSetting(Density.USUAL, List.of(), continued(table.caption())));
  }

  /** Adds a table; its rows may be what links lead to. */
  void add(Room room, Table table, TableSetting setting) {
    boolean isFree = room.frame() == Frame.NONE && room.width() == composition.textWidth();
    Span span = isFree ? TableSpan.of(composition, table, setting) : composition.span();
    if (span == composition.span()) {
      addHere(room, table, setting);
    } else {
      Across.of(composition, flow, span).add(room, wide -> addHere(wide, table, setting));
    }
  }

  private void addHere(Room room, Table table, TableSetting setting) {
    List<Table> parts = TableParts.of(composition, table, room.width());
    if (parts.isEmpty()) {
      return;
    }
    boolean floats = room.frame() == Frame.NONE;
    if (floats) {
      flow.beginFloat();
    }
    int first = flow.size();
    String id = table.caption().id();
    if (!id.isEmpty()) {
      flow.mark(id);
    }
    for (Table part : parts) {
      addPart(room, part, setting, part == parts.get(0));
    }
    CaptionComposer captions = new CaptionComposer(composition, flow);
    captions.addBelow(room, table.caption());
    flow.dropSpace();
    flow.space(composition.style(StyleName.SOURCE_LINE).spaceAfter().points());
    boolean isTurned = composition.span().isTurned();
    if (isTurned && flow.isKept(first)) {
      flow.turnKept(first, composition.form().turnedShift());
    } else if (isTurned || floats && flow.heightFrom(first) < composition.textHeight() * MOVABLE) {
      flow.endFloat();
    }
  }

  /** Adds a table of some or all columns, of which the first has the caption. */
  private void addPart(Room room, Table part, TableSetting setting, boolean isFirst) {
    String given = part.caption().id();
    String id = isFirst && !given.isEmpty() ? given : composition.newId(given);
    Node node = new Node(Role.TABLE, Attributes.NONE.withId(id));
    room.parent().addChild(node);
    int first = flow.size();
    addAbove(room.withParent(node), part.caption(), isFirst);
    TableStructure structure = TableStructure.of(part, id, node);
    TableShape shape =
        new TableShape(composition, part, room.width(), structure, setting.density());
    TableRow head = shape.headRow();
    Paint headPaint = headPaint(room, head);
    TableFrame frame = frame(room, setting, headPaint, head.height());
    head.owe(flow);
    flow.add(head.height(), head.baseline(), frame, headPaint);
    addRows(room.withFrame(frame), part, shape, marks(setting, structure));
    flow.paintWith(first, (sheet, x, y) -> sheet.destination(id, y, node));
  }

  /** What makes rows targets of links, by their indexes. */
  private static List<Paint> marks(TableSetting setting, TableStructure structure) {
    List<Paint> marks = new ArrayList<>();
    for (int i = 0; i < setting.targets().size(); i++) {
      String target = setting.targets().get(i);
      Node node = structure.rowHeader(i);
      marks.add((sheet, x, y) -> sheet.destination(target, y, node));
    }
    return marks;
  }

  private void addAbove(Room room, Caption caption, boolean isFirst) {
    CaptionComposer captions = new CaptionComposer(composition, flow);
    if (caption.id().isEmpty() && caption.title().isEmpty()) {
      flow.space(composition.style(StyleName.CAPTION).spaceBefore().points());
    } else if (isFirst) {
      captions.addAbove(room, caption, Label.TABLE);
    } else {
      captions.addContinued(room, continued(caption));
    }
  }

  private String continued(Caption caption) {
    Labels labels = composition.brief().labels();
    String number = labels.of(Label.TABLE) + "\u00A0" + caption.number() + ", ";
    return (caption.id().isEmpty() ? "" : number) + labels.of(Label.CONTINUED);
  }

  private TableFrame frame(Room room, TableSetting setting, Paint head, double headHeight) {
    String words = setting.continued();
    TextStyle style = composition.style(StyleName.SUBCAPTION);
    InkedText text = composition.ink(words, style, new Node(Role.SPAN));
    List<TextLine> lines = text.passage().lines(room.width(), Align.START);
    LineBox box = LineBox.of(composition.typesetter(), style);
    return new TableFrame(
        composition, room, new TableFrame.Repeated(lines.get(0), text, box, head, headHeight));
  }

  private Paint headPaint(Room room, TableRow head) {
    Colour ink = composition.palette().text();
    double height = head.height();
    Paint rules = rule(room, 0, HEAVY, ink).then(rule(room, height, HEAVY * 0.7, ink));
    return rules.then((sheet, x, y) -> head.put(sheet, x + left(room), y));
  }

  private double left(Room room) {
    return composition.left(room.x(), room.width());
  }

  private Paint rule(Room room, double down, double width, Colour colour) {
    double left = left(room);
    return (sheet, x, y) ->
        sheet.rule(
            Outline.line(x + left, y + down, x + left + room.width(), y + down),
            colour,
            width,
            List.of());
  }

  private void addRows(Room room, Table table, TableShape shape, List<Paint> marks) {
    int count = table.rows().size();
    double[] heights = new double[count];
    TableRow[] rows = new TableRow[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      rows[i] = shape.row(i);
      heights[i] = rows[i].height();
      sum += heights[i];
    }
    double share = sum / composition.textHeight();
    int within = share < FEW_ROWS ? TABLE_OF_FEW : share < SHORT ? SHORT_TABLE : BETWEEN_ROWS;
    for (int i = 0; i < count; i++) {
      Table.RowKind kind = table.rows().get(i).kind();
      flow.cost(cost(table, i, within));
      int first = flow.size();
      addRow(room, rows[i], rules(room, table, i, heights[i]));
      if (i < marks.size()) {
        flow.paintWith(first, marks.get(i));
      }
      if (kind == Table.RowKind.GROUP) {
        flow.keep();
      }
    }
  }

  private static int cost(Table table, int row, int within) {
    if (row == 0 || table.rows().get(row).kind() == Table.RowKind.TOTAL) {
      return PageBreaker.KEEP;
    }
    boolean isAtEdge = row == 1 || row == table.rows().size() - 1;
    return isAtEdge ? Math.max(SPARE_ROW, within) : within;
  }

  /** A hairline below each row, a heavier one above totals and below the last row. */
  private Paint rules(Room room, Table table, int row, double height) {
    boolean isLast = row == table.rows().size() - 1;
    Colour ink = composition.palette().text();
    boolean isAboveTotal = !isLast && table.rows().get(row + 1).kind() == Table.RowKind.TOTAL;
    if (isLast) {
      return rule(room, height, HEAVY * 0.7, ink);
    }
    return rule(room, height, HAIRLINE, isAboveTotal ? ink : composition.palette().rule());
  }

  private void addRow(Room room, TableRow row, Paint rules) {
    double left = left(room);
    double most = composition.textHeight() - room.frame().continuedTop();
    if (row.height() <= most) {
      Paint cells = (sheet, x, y) -> row.put(sheet, x + left, y);
      row.owe(flow);
      flow.add(row.height(), row.baseline(), room.frame(), rules.then(cells));
      return;
    }
    // A row that no page can hold is the only one that parts: line by line.
    flow.add(row.padding(), 0, room.frame(), Paint.NOTHING);
    int lines = row.lines();
    for (int i = 0; i < lines; i++) {
      int line = i;
      double height = row.lineHeight(i);
      Paint cells = (sheet, x, y) -> row.putLine(sheet, line, x + left, y);
      flow.cost(i == 0 ? PageBreaker.KEEP : BETWEEN_ROWS);
      row.owe(flow, line);
      flow.add(height, 0, room.frame(), cells);
    }
    flow.keep();
    Paint end = (sheet, x, y) -> rules.at(sheet, x, y + row.padding() - row.height());
    flow.add(row.padding(), 0, room.frame(), end);
  }
}

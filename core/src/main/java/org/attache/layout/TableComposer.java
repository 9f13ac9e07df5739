package org.attache.layout;

import java.util.List;
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

  private final Composition composition;
  private final Flow flow;

  TableComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, Table table) {
    Node node = new Node(Role.TABLE, Attributes.NONE.withId(table.caption().id()));
    room.parent().addChild(node);
    boolean floats = room.frame() == Frame.NONE;
    if (floats) {
      flow.beginFloat();
    }
    CaptionComposer captions = new CaptionComposer(composition, flow);
    int first = flow.size();
    captions.addAbove(room.withParent(node), table.caption(), Label.TABLE);
    String id = table.caption().id();
    flow.paintWith(first, (sheet, x, y) -> sheet.destination(id, y, node));
    TableStructure structure = TableStructure.of(table, node);
    TableShape shape =
        new TableShape(composition, table, room.width(), structure.head(), structure.rows());
    TableRow head = shape.headRow();
    Paint headPaint = headPaint(room, head);
    TableFrame frame = frame(room, table, headPaint, head.height());
    flow.add(head.height(), head.baseline(), frame, headPaint);
    addRows(room.withFrame(frame), table, shape);
    captions.addBelow(room, table.caption());
    flow.dropSpace();
    flow.space(composition.style(StyleName.SOURCE_LINE).spaceAfter().points());
    if (floats && flow.heightFrom(first) < composition.textHeight() * SHORT) {
      flow.endFloat();
    }
  }

  private TableFrame frame(Room room, Table table, Paint head, double headHeight) {
    Labels labels = composition.brief().labels();
    String words =
        labels.of(Label.TABLE)
            + "\u00A0"
            + table.caption().number()
            + ", "
            + labels.of(Label.CONTINUED);
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

  private void addRows(Room room, Table table, TableShape shape) {
    int count = table.rows().size();
    double[] heights = new double[count];
    TableRow[] rows = new TableRow[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      rows[i] = shape.row(i);
      heights[i] = rows[i].height();
      sum += heights[i];
    }
    boolean isShort = sum < composition.textHeight() * SHORT;
    for (int i = 0; i < count; i++) {
      Table.RowKind kind = table.rows().get(i).kind();
      flow.cost(cost(table, i, isShort));
      addRow(room, rows[i], rules(room, table, i, heights[i]));
      if (kind == Table.RowKind.GROUP) {
        flow.keep();
      }
    }
  }

  private static int cost(Table table, int row, boolean isShort) {
    if (row == 0 || table.rows().get(row).kind() == Table.RowKind.TOTAL) {
      return PageBreaker.KEEP;
    }
    boolean isAtEdge = row == 1 || row == table.rows().size() - 1;
    return isAtEdge ? SPARE_ROW : isShort ? SHORT_TABLE : BETWEEN_ROWS;
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
      flow.add(row.height(), row.baseline(), room.frame(), rules.then(cells));
      return;
    }
    // A row that no page can hold is the only one that parts: line by line.
    flow.add(TableRow.PADDING, 0, room.frame(), Paint.NOTHING);
    int lines = row.lines();
    for (int i = 0; i < lines; i++) {
      int line = i;
      double height = row.lineHeight(i);
      Paint cells = (sheet, x, y) -> row.putLine(sheet, line, x + left, y);
      flow.cost(i == 0 ? PageBreaker.KEEP : BETWEEN_ROWS);
      flow.add(height, 0, room.frame(), cells);
    }
    flow.keep();
    Paint end = (sheet, x, y) -> rules.at(sheet, x, y + TableRow.PADDING - row.height());
    flow.add(TableRow.PADDING, 0, room.frame(), end);
  }
}

package org.attache.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Note;
import org.attache.chart.Outline;
import org.attache.theme.NotePlace;
import org.attache.theme.StyleName;

/** The notes of a brief that stand at the foot of pages; set when the first mark asks for them. */
final class Footnotes {

  private static final double RULE_WIDTH = 0.4;
  private static final double RULE_LENGTH = 72;

  private final Composition composition;
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, List<Footnote>> composed = new HashMap<>();
  private double indent = -1;

  Footnotes(Composition composition) {
    this.composition = composition;
    if (composition.brief().theme().arrangement().notes() == NotePlace.FOOT) {
      composition.brief().notes().forEach(note -> notes.put(note.id(), note));
    }
  }

  /** The destination that stands where a note's first mark is. */
  static String markOf(String id) {
    return "attache-mark-" + id;
  }

  /** Whether notes stand at the foot of pages. */
  boolean areAtFoot() {
    return composition.brief().theme().arrangement().notes() == NotePlace.FOOT;
  }

  /** The note of that id, or none where notes stand elsewhere. */
  List<Footnote> of(String id) {
    List<Footnote> known = composed.get(id);
    if (known != null || !notes.containsKey(id)) {
      return known == null ? List.of() : known;
    }
    // A note that points to itself must not be set for ever.
    composed.put(id, List.of());
    composition.within(Span.PAGE, () -> composed.put(id, List.of(compose(notes.get(id)))));
    return composed.get(id);
  }

  private Footnote compose(Note note) {
    Flow lines = new Flow();
    Node node = new Node(Role.FOOTNOTE, Attributes.NONE.withId(note.id()));
    Room room = new Room(0, composition.textWidth(), node, Frame.NONE, StyleName.FOOTNOTE);
    EndMatterComposer composer = new EndMatterComposer(composition, lines);
    indent = indent < 0 ? composer.footnoteIndent() : indent;
    double width = composer.addFootnote(room, note, node, indent);
    boolean isShort = lines.size() == 1 && width <= composition.form().noteWidth();
    return new Footnote(node, lines.slices(), isShort);
  }

  /** The short rule between the text and the notes. */
  Paint rule() {
    return (sheet, x, y) ->
        composition.within(
            Span.PAGE,
            () -> {
              double left = x + composition.left(0, RULE_LENGTH);
              sheet.rule(
                  Outline.line(left, y, left + RULE_LENGTH, y),
                  composition.palette().text(),
                  RULE_WIDTH,
                  List.of());
            });
  }
}

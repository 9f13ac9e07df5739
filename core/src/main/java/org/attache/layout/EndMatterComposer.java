package org.attache.layout;

import java.util.List;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.attache.brief.ReferenceEntry;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes notes and references: labels hang beside the entries. */
final class EndMatterComposer {

  private static final double BESIDE_LABEL = 0.6;

  /** How far the lines below the first are set in, in sizes of the type. */
  private static final double HANGING = 1.6;

  /** An entry: its label, its words, and the elements they belong to. */
  private record Entry(String id, String label, List<Inline> content, Node node) {}

  private final Composition composition;
  private final Flow flow;

  EndMatterComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void addNotes(Room room) {
    if (composition.footnotes().areAtFoot()) {
      return;
    }
    List<Note> notes = composition.brief().notes();
    TextStyle style = composition.style(StyleName.FOOTNOTE);
    double indent = indent(notes.stream().map(note -> note.number() + ".").toList(), style);
    for (Note note : notes) {
      keepFirstTwo(note == notes.get(Math.min(1, notes.size() - 1)));
      Node node = new Node(Role.NOTE, Attributes.NONE.withId(note.id()));
      room.parent().addChild(node);
      Entry entry = new Entry(note.id(), note.number() + ".", note.content(), node);
      Node label = node.addChild(new Node(Role.LIST_LABEL));
      Node words = node.addChild(new Node(Role.PARAGRAPH));
      addLines(room, entry, composition.ink(entry.label(), style, label), words, style, indent);
    }
  }

  /** A heading and a single entry would look lost at the foot of a page. */
  private void keepFirstTwo(boolean isSecond) {
    if (isSecond) {
      flow.keep();
    }
  }

  /** How far the notes are set in beside their numbers, in points. */
  double footnoteIndent() {
    List<Note> notes = composition.brief().notes();
    int last = notes.get(notes.size() - 1).number();
    return indent(List.of("0".repeat(Integer.toString(last).length())), footnoteStyle());
  }

  private TextStyle footnoteStyle() {
    return composition.style(StyleName.FOOTNOTE);
  }

  /**
   * Adds one note whose number leads back to its mark.
   *
   * @return how wide it would be on one line, in points
   */
  double addFootnote(Room room, Note note, Node node, double indent) {
    TextStyle style = footnoteStyle();
    Entry entry = new Entry(note.id(), Integer.toString(note.number()), note.content(), node);
    Node label = node.addChild(new Node(Role.LIST_LABEL));
    LinkArea.Target back = new LinkArea.Within(Footnotes.markOf(note.id()));
    Strand link = Strand.of(label).link(back, composition.noteWords(note.number()));
    InkedText number = composition.ink(entry.label(), style, composition.palette().link(), link);
    flow.space(Math.max(style.spaceBefore().points(), style.spaceAfter().points()));
    Node words = node.addChild(new Node(Role.PARAGRAPH));
    return indent + addLines(room, entry, number, words, style, indent);
  }

  void addReferences(Room room) {
    List<ReferenceEntry> references = composition.brief().references();
    TextStyle style = composition.style(StyleName.REFERENCE);
    if (references.isEmpty()) {
      return;
    }
    Node list = room.parent().addChild(new Node(Role.LIST, Attributes.NONE.withOrdered(true)));
    double indent = indent(references.stream().map(EndMatterComposer::label).toList(), style);
    for (ReferenceEntry reference : references) {
      keepFirstTwo(reference == references.get(Math.min(1, references.size() - 1)));
      Attributes attributes = Attributes.NONE.withId(reference.id());
      Node item = list.addChild(new Node(Role.LIST_ITEM));
      Node node = new Node(Role.BIBLIOGRAPHY_ENTRY, attributes);
      Entry entry = new Entry(reference.id(), label(reference), reference.content(), node);
      if (!entry.label().isEmpty()) {
        addLabelled(room.withParent(item), entry, style, indent);
      } else {
        item.addChild(new Node(Role.LIST_BODY)).addChild(node);
        addUnlabelled(room, entry, style);
      }
    }
  }

  private static String label(ReferenceEntry reference) {
    String label = reference.label();
    boolean isNumber = !label.isEmpty() && label.chars().allMatch(Character::isDigit);
    return isNumber ? label + "." : label;
  }

  private double indent(List<String> labels, TextStyle style) {
    double widest = 0;
    Node nowhere = new Node(Role.LIST_LABEL);
    for (String label : labels) {
      if (!label.isEmpty()) {
        InkedText text = composition.ink(label, style, nowhere);
        widest = Math.max(widest, text.passage().maxWidth());
      }
    }
    return widest == 0 ? 0 : widest + BESIDE_LABEL * style.size().points();
  }

  private void addLabelled(Room room, Entry entry, TextStyle style, double indent) {
    Node label = room.parent().addChild(new Node(Role.LIST_LABEL));
    room.parent().addChild(new Node(Role.LIST_BODY)).addChild(entry.node());
    InkedText words = composition.ink(entry.label(), style, label);
    addLines(room, entry, words, entry.node(), style, indent);
  }

  /** Adds an entry beside its label and returns how wide its words are on one line, in points. */
  private double addLines(
      Room room, Entry entry, InkedText label, Node words, TextStyle style, double indent) {
    InkedText text = composition.ink(entry.content(), style, words);
    int first = flow.size();
    flow.space(style.spaceBefore().points());
    Room inner = room.inset(indent, 0);
    new ParagraphComposer(composition).addLines(flow, inner, text, style, style.align());
    flow.space(style.spaceAfter().points());
    LineBox box = LineBox.of(composition.typesetter(), style);
    if (flow.size() == first) {
      flow.add(box.height(), box.baseline(), room.frame(), Paint.NOTHING);
    }
    List<TextLine> lines = label.passage().lines(indent + 1, Align.START);
    double baseline = flow.slice(first).baseline();
    double left = composition.left(room.x(), indent + 1);
    flow.paintWith(
        first,
        (sheet, x, y) -> {
          sheet.destination(entry.id(), y, entry.node());
          TextPaint.put(sheet, lines.get(0), label.inks(), x + left, y + baseline);
        });
    return text.passage().maxWidth();
  }

  /** An entry without a label: its first line stands at the edge, the others hang. */
  private void addUnlabelled(Room room, Entry entry, TextStyle style) {
    int first = flow.size();
    InkedText text = composition.ink(entry.content(), style, entry.node());
    flow.space(style.spaceBefore().points());
    double hanging = HANGING * style.size().points();
    new ParagraphComposer(composition).addHanging(flow, room, text, style, hanging);
    flow.space(style.spaceAfter().points());
    if (flow.size() > first) {
      flow.paintWith(first, (sheet, x, y) -> sheet.destination(entry.id(), y, entry.node()));
    }
  }
}

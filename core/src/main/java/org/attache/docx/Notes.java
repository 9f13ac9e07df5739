package org.attache.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.attache.brief.PrintedFigures;
import org.attache.ooxml.Relations;

/**
 * The document's footnotes: each note of the brief at the foot of the page that first points to it,
 * where readers of Word look for it and where it moves along with its mark. Or its endnotes.
 */
final class Notes {

  /** The number of the line above notes. */
  private static final String SEPARATOR = "-1";

  /** The number of the line above notes that go on from the page before. */
  private static final String CONTINUATION = "0";

  private final Draft draft;
  private final NoteForm form;
  private final Story story;
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private int numbered;

  private Notes(Draft draft, NoteForm form) {
    this.draft = draft;
    this.form = form;
    String root = "w:" + form.word() + "s";
    this.story = Story.of(Story.Kind.NOTES, root, draft.script(), draft.styles());
    draft.brief().notes().forEach(note -> this.notes.put(note.id(), note));
    line(SEPARATOR, "separator");
    line(CONTINUATION, "continuationSeparator");
  }

  /** The notes of a draft, none of them written. */
  static Notes of(Draft draft) {
    return new Notes(draft, NoteForm.of(draft.brief()));
  }

  NoteForm form() {
    return form;
  }

  /**
   * Whether nothing is to stand where the brief has the list of its notes, not even a heading:
   * endnotes stand there, footnotes elsewhere.
   */
  boolean leavesListOut() {
    return form == NoteForm.FOOTNOTE && unplaced().isEmpty();
  }

  /**
   * What stands between text and notes, which Word keeps among the notes: a line above footnotes,
   * hardly anything above endnotes, which have their heading in the text.
   */
  private void line(String id, String type) {
    story.start("w:" + form.word(), "w:type", type, "w:id", id);
    if (form == NoteForm.ENDNOTE) {
      new Flow(story, draft.theme().paper().textWidth(), false)
          .empty(ParagraphForm.of(Style.TABLE_END));
    } else {
      story.start("w:p").start("w:r").leaf("w:" + type).end().end();
    }
    story.end();
  }

  /**
   * Writes a mark: with its note if it is the first to point there, else as a reference to it.
   *
   * @param mark what to write
   * @param runs where
   */
  void mark(Inline.NoteMark mark, Runs runs) {
    Runs raised = runs.with(runs.look().withNote(form.reference()));
    if (!notes.containsKey(mark.target())) {
      raised.text(Integer.toString(mark.number()));
    } else if (placed.add(mark.target())) {
      place(notes.get(mark.target()), raised);
    } else {
      String name = draft.bookmarks().name(mark.target());
      raised.field("NOTEREF " + name + " \\f \\h", Integer.toString(mark.number()));
    }
  }

  /** The notes that no mark has pointed to so far, in order. */
  List<Note> unplaced() {
    List<Note> unplaced = new ArrayList<>(notes.values());
    unplaced.removeIf(note -> placed.contains(note.id()));
    return unplaced;
  }

  private void place(Note note, Runs runs) {
    String id = Integer.toString(placed.size());
    boolean isNumberedByWord = note.number() == numbered + 1;
    numbered += isNumberedByWord ? 1 : 0;
    Comments.Open comments =
        draft.comments().open(runs.story(), PrintedFigures.of(List.of(), List.of(note)));
    Bookmarks.Open bookmark = draft.bookmarks().open(runs.story(), note.id());
    if (isNumberedByWord) {
      runs.single("w:" + form.word() + "Reference", "w:id", id);
    } else {
      runs.begin();
      runs.story().leaf("w:" + form.word() + "Reference", "w:customMarkFollows", "1", "w:id", id);
      runs.story().words("w:t", Integer.toString(note.number())).end();
    }
    bookmark.close();
    comments.close();
    write(note, id, isNumberedByWord);
  }

  private void write(Note note, String id, boolean isNumberedByWord) {
    story.start("w:" + form.word(), "w:id", id);
    Flow flow = new Flow(story, draft.theme().paper().textWidth(), false);
    Runs runs = flow.begin(form.text());
    Runs raised = runs.with(Look.PLAIN.withNote(form.reference()));
    if (isNumberedByWord) {
      raised.single("w:" + form.word() + "Ref");
    } else {
      raised.text(Integer.toString(note.number()));
    }
    runs.text(" ");
    InlineWriter.write(note.content(), draft, runs);
    flow.end();
    story.end();
  }

  /** What the notes refer to. */
  Relations relations() {
    return story.relations();
  }

  /** The part that holds them. */
  byte[] finish() {
    return story.finish();
  }
}

package org.attache.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.attache.brief.PlainText;
import org.attache.dossier.Citation;
import org.attache.theme.NotePlace;

/**
 * The notes of a brief, numbered in the order of first use. In a list behind the text there is one
 * for every distinct cluster; at the foot of pages every mark has its own, because a reader wants
 * the words on the page in hand.
 */
final class Notes {

  private final References references;
  private final NotePlace place;
  private final Map<String, Note> notes = new HashMap<>();
  private final List<Note> all = new ArrayList<>();
  private String latest = "";

  Notes(References references, NotePlace place) {
    this.references = references;
    this.place = place;
  }

  /** The mark of the note for these citations. */
  Inline.NoteMark mark(List<Citation> cluster) {
    StringBuilder key = new StringBuilder("cite:");
    cluster.forEach(citation -> key.append(citation).append(';'));
    Note note = notes.get(key.toString());
    if (note == null || !mayRepeat(key.toString())) {
      List<Inline> content = new ArrayList<>(references.cluster(cluster, all.size() + 1));
      if (!PlainText.of(content).endsWith(".")) {
        content.add(new Inline.Text("."));
      }
      note = add(key.toString(), content);
    }
    return new Inline.NoteMark(note.number(), note.id());
  }

  /** The mark of a note that a text wrote itself, by a key that is unique in the brief. */
  Inline.NoteMark mark(String key, List<Inline> content) {
    Note note = notes.get(key);
    if (note == null) {
      note = add(key, content);
    } else if (!mayRepeat(key)) {
      note = add(key, note.content());
    }
    return new Inline.NoteMark(note.number(), note.id());
  }

  /** What is read next is another paragraph or cell: its marks are not those of the last. */
  void begin() {
    latest = "";
  }

  /** Marks that follow one another in a paragraph for the same reason become one. */
  private boolean mayRepeat(String key) {
    return place == NotePlace.END || key.equals(latest);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Note> list() {
    return List.copyOf(all);
  }

  private Note add(String key, List<Inline> content) {
    int number = all.size() + 1;
    Note note = new Note(number, "note-" + number, content);
    notes.put(key, note);
    latest = key;
    all.add(note);
    return note;
  }
}

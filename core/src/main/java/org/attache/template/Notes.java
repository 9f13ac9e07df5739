package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.attache.brief.PlainText;
import org.attache.dossier.Citation;

/** The notes of a brief, numbered in the order of first use; one for every distinct cluster. */
final class Notes {

  private final References references;
  private final Map<String, Note> notes = new LinkedHashMap<>();

  Notes(References references) {
    this.references = references;
  }

  /** The mark of the note for these citations. */
  Inline.NoteMark mark(List<Citation> cluster) {
    StringBuilder key = new StringBuilder("cite:");
    cluster.forEach(citation -> key.append(citation).append(';'));
    Note note = notes.get(key.toString());
    if (note == null) {
      List<Inline> content = new ArrayList<>(references.cluster(cluster));
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
    }
    return new Inline.NoteMark(note.number(), note.id());
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  List<Note> list() {
    return List.copyOf(notes.values());
  }

  private Note add(String key, List<Inline> content) {
    int number = notes.size() + 1;
    Note note = new Note(number, "note-" + number, content);
    notes.put(key, note);
    return note;
  }
}

package org.attache.docx;

import org.attache.brief.Brief;
import org.attache.brief.NoteList;
import org.attache.theme.NotePlace;

/** The two kinds of notes that Word has. */
enum NoteForm {
  FOOTNOTE("footnote", Style.FOOTNOTE_TEXT, Style.FOOTNOTE_REFERENCE),
  ENDNOTE("endnote", Style.ENDNOTE_TEXT, Style.ENDNOTE_REFERENCE);

  private final String word;
  private final Style text;
  private final Style reference;

  NoteForm(String word, Style text, Style reference) {
    this.word = word;
    this.text = text;
    this.reference = reference;
  }

  /** The kind that a brief's notes become: endnotes stand behind all else and nowhere else. */
  static NoteForm of(Brief brief) {
    int last = brief.blocks().size() - 1;
    boolean isAtEnd = last >= 0 && brief.blocks().get(last) instanceof NoteList;
    boolean isWanted = brief.theme().arrangement().notes() == NotePlace.END;
    return isAtEnd && isWanted && !brief.notes().isEmpty() ? ENDNOTE : FOOTNOTE;
  }

  /** The beginning of the names of elements and parts. */
  String word() {
    return word;
  }

  /** The style of a note's paragraph. */
  Style text() {
    return text;
  }

  /** The style of a note's mark. */
  Style reference() {
    return reference;
  }
}

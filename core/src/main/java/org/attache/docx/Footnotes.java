package org.attache.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/**
 * The document's footnotes: each note of the brief at the foot of the page that first points to it,
 * where readers of Word look for it and where it moves along with its mark.
 */
final class Footnotes {

  /** The number of the line above notes. */
  static final BigInteger SEPARATOR = BigInteger.ONE.negate();

  /** The number of the line above notes that go on from the page before. */
  static final BigInteger CONTINUATION = BigInteger.ZERO;

  private final Draft draft;
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private int numbered;

  Footnotes(Draft draft, List<Note> notes) {
    this.draft = draft;
    notes.forEach(note -> this.notes.put(note.id(), note));
    XWPFFootnotes part = draft.document().createFootnotes();
    part.addFootnote(line(SEPARATOR, STFtnEdn.SEPARATOR));
    part.addFootnote(line(CONTINUATION, STFtnEdn.CONTINUATION_SEPARATOR));
  }

  /** The line between text and notes, which Word keeps among the notes. */
  private static CTFtnEdn line(BigInteger id, STFtnEdn.Enum type) {
    CTFtnEdn line = CTFtnEdn.Factory.newInstance();
    line.setId(id);
    line.setType(type);
    CTR run = line.addNewP().addNewR();
    if (type == STFtnEdn.SEPARATOR) {
      run.addNewSeparator();
    } else {
      run.addNewContinuationSeparator();
    }
    return line;
  }

  /**
   * Writes a mark: with its footnote if it is the first to point there, else as a reference to it.
   *
   * @param mark what to write
   * @param runs where
   */
  void mark(Inline.NoteMark mark, Runs runs) {
    Runs raised = runs.with(runs.look().withNote());
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
    XWPFDocument document = draft.document();
    XWPFFootnote footnote = document.createFootnote();
    BigInteger id = footnote.getId();
    boolean isNumberedByWord = note.number() == numbered + 1;
    numbered += isNumberedByWord ? 1 : 0;
    Bookmarks.Open bookmark = draft.bookmarks().open(runs.line(), note.id());
    CTR run = runs.run("");
    CTFtnEdnRef reference = run.addNewFootnoteReference();
    if (!isNumberedByWord) {
      reference.setCustomMarkFollows(true);
    }
    reference.setId(id);
    if (!isNumberedByWord) {
      run.addNewT().setStringValue(Integer.toString(note.number()));
    }
    bookmark.close();
    write(note, footnote, isNumberedByWord);
  }

  private void write(Note note, XWPFFootnote footnote, boolean isNumberedByWord) {
    CTP paragraph = footnote.getCTFtnEdn().addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(Style.FOOTNOTE_TEXT.id());
    Runs runs = Runs.of(paragraph, draft.script());
    Runs raised = runs.with(Look.PLAIN.withNote());
    if (isNumberedByWord) {
      raised.run("").addNewFootnoteRef();
    } else {
      raised.text(Integer.toString(note.number()));
    }
    runs.text(" ");
    POIXMLDocumentPart part = footnote.getOwner();
    InlineWriter.write(note.content(), draft, part, paragraph);
  }
}

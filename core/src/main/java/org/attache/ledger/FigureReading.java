package org.attache.ledger;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Caption;
import org.attache.brief.Heading;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.Note;
import org.attache.brief.PlainText;
import org.attache.brief.PrintedFigures;

/** Lists the figures of a brief as somebody who reads it meets them. */
final class FigureReading implements PrintedFigures.Reader {

  private final Labels labels;
  private final FigurePages pages;
  private final List<Occurrence> found = new ArrayList<>();
  private String section = "";
  private String sectionId = "";
  private String place = "";
  private String placeId = "";
  private boolean isInNotes;

  private FigureReading(Labels labels, FigurePages pages) {
    this.labels = labels;
    this.pages = pages;
  }

  static List<Occurrence> of(Brief brief, FigurePages pages) {
    FigureReading reading = new FigureReading(brief.labels(), pages);
    PrintedFigures.read(brief.blocks(), brief.notes(), reading);
    return List.copyOf(reading.found);
  }

  @Override
  public void heading(Heading heading) {
    section = PlainText.of(heading.content());
    sectionId = heading.id();
  }

  @Override
  public void enter(Label kind, Caption caption) {
    place = labels.of(kind) + " " + caption.number();
    placeId = caption.id();
  }

  @Override
  public void leave() {
    place = "";
    placeId = "";
  }

  @Override
  public void note(Note note) {
    isInNotes = true;
    section = "";
    place = labels.of(Label.NOTE) + " " + note.number();
    placeId = note.id();
    sectionId = note.id();
  }

  @Override
  public void figure(String figure, String text, boolean isDrawn) {
    String around = placeId.isEmpty() ? sectionId : placeId;
    String page = isDrawn ? pages.of(around) : pages.next(figure, isInNotes, around);
    found.add(new Occurrence(figure, text, section, place, page));
  }
}

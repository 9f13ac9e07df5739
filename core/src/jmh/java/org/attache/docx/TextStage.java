package org.attache.docx;

import java.time.Instant;
import java.util.Map;
import org.attache.brief.Brief;

/** The text of a Word document alone, without the parts beside it and the archive. */
public final class TextStage {

  /** How hard the archive tries. */
  public static final int EFFORT = DocumentFile.EFFORT;

  private final DocxWriter writer;

  /** The text as a writer composes it. */
  public TextStage(DocxWriter writer) {
    this.writer = writer;
  }

  /** How many bytes of XML there are. */
  public int compose(Brief brief, Map<String, Integer> pages) {
    Draft draft = writer.compose(brief, pages, Instant.EPOCH);
    return draft.body().finish().length + draft.notes().finish().length;
  }
}

package org.attache.docx;

import org.attache.theme.Length;

/**
 * Where blocks go, one after the other: the body, a cell, a content control.
 *
 * @param story the text they belong to
 * @param width of the lines
 * @param isBody whether they stand in no cell, so that a section may end between them
 */
record Flow(Story story, Length width, boolean isBody) {

  static Flow body(Story story, Length width) {
    return new Flow(story, width, true);
  }

  /** Inside something that stands here. */
  Flow inside(Length narrower) {
    return new Flow(story, narrower, false);
  }

  /** This on pages of another width. */
  Flow across(Length other) {
    return new Flow(story, other, isBody);
  }

  /** Begins a paragraph of that style; its runs come next. */
  Runs begin(Style style) {
    return begin(ParagraphForm.of(style));
  }

  /** Begins a paragraph; its runs come next. */
  Runs begin(ParagraphForm form) {
    story.start("w:p");
    form.write(story);
    return new Runs(story, Look.PLAIN);
  }

  /** Ends the paragraph. */
  void end() {
    story.endParagraph();
  }

  /** Writes a paragraph without words. */
  void empty(ParagraphForm form) {
    begin(form);
    end();
  }
}

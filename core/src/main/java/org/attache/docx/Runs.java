package org.attache.docx;

import org.attache.brief.Direction;

/**
 * Appends runs of text and fields to a paragraph or to a link in it.
 *
 * @param story where the paragraph stands
 * @param look of the runs
 */
record Runs(Story story, Look look) {

  Runs with(Look other) {
    return new Runs(story, other);
  }

  /** Appends words. */
  void text(String words) {
    if (words.isEmpty()) {
      return;
    }
    boolean isInRightToLeft =
        look.language().isEmpty()
            ? story.script().isRightToLeft()
            : Direction.of(look.language()) == Direction.RIGHT_TO_LEFT;
    for (Stretch stretch : Stretch.of(XmlText.of(words), isInRightToLeft)) {
      begin(stretch.isRightToLeft());
      write(stretch.words());
      story.end();
    }
  }

  /** Appends a line break. */
  void lineBreak() {
    single("w:br");
  }

  /** Appends a tab. */
  void tab() {
    single("w:tab");
  }

  /** Appends a run of one thing. */
  void single(String name, String... attributes) {
    begin();
    story.leaf(name, attributes).end();
  }

  /**
   * Appends a field with the result that it would have.
   *
   * @param instruction what Word computes
   * @param result as printed until it does
   */
  void field(String instruction, String result) {
    beginField(instruction);
    text(result);
    endField();
  }

  /** Begins a field whose result comes next. */
  void beginField(String instruction) {
    single("w:fldChar", "w:fldCharType", "begin");
    begin();
    story.words("w:instrText", " " + instruction + " ").end();
    single("w:fldChar", "w:fldCharType", "separate");
  }

  /** Ends a field after its result. */
  void endField() {
    single("w:fldChar", "w:fldCharType", "end");
  }

  /** Begins a link into the document; its runs come next. */
  void beginLink(String bookmark) {
    story.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
  }

  /** Begins a link to the web; its runs come next. */
  void beginWebLink(String address) {
    story.start("w:hyperlink", "r:id", story.relations().web(address), "w:history", "1");
  }

  void endLink() {
    story.end();
  }

  /** Begins a run for something that is no words. */
  void begin() {
    begin(false);
  }

  private void begin(boolean isRightToLeft) {
    story.start("w:r");
    if (look.isPlain() && !isRightToLeft) {
      return;
    }
    story.start("w:rPr");
    look.write(story);
    if (isRightToLeft) {
      story.leaf("w:rtl");
    }
    if (!look.language().isEmpty()) {
      story.leaf("w:lang", isRightToLeft ? "w:bidi" : "w:val", look.language());
    }
    story.end();
  }

  /** Word has elements of its own for hyphens that show only at a line's end or never break. */
  private void write(String words) {
    int written = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00AD' || c == '\u2011') {
        plain(words, written, i);
        story.leaf(c == '\u00AD' ? "w:softHyphen" : "w:noBreakHyphen");
        written = i + 1;
      }
    }
    plain(words, written, words.length());
  }

  private void plain(String words, int from, int to) {
    if (from < to) {
      story.words("w:t", words.substring(from, to));
    }
  }
}

package org.attache.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Remark;

/** The document's comments: each remark of the brief at the first place that it is about. */
final class Comments {

  /** Who speaks: not the authors, since nobody of them said it. */
  private static final String AUTHOR = "Attach\u00E9";

  private static final String INITIALS = "A";

  private final Map<String, List<Remark>> waiting = new LinkedHashMap<>();
  private final Story story;
  private final String moment;
  private int next;

  Comments(List<Remark> remarks, Instant moment, Script script, StyleIds styles) {
    remarks.forEach(
        remark -> waiting.computeIfAbsent(remark.target(), id -> new ArrayList<>()).add(remark));
    this.story = Story.of(Story.Kind.COMMENTS, "w:comments", script, styles);
    this.moment = moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  boolean isEmpty() {
    return next == 0;
  }

  /** Begins the words that comments on any of these targets are about, if there are such still. */
  Open open(Story where, Collection<String> targets) {
    List<String> numbers = new ArrayList<>();
    // Notes cannot be commented on; their marks are.
    if (!waiting.isEmpty() && where.kind() == Story.Kind.BODY) {
      for (String target : targets) {
        List<Remark> remarks = waiting.remove(target);
        if (remarks != null) {
          remarks.forEach(remark -> numbers.add(write(remark)));
        }
      }
    }
    numbers.forEach(number -> where.leaf("w:commentRangeStart", "w:id", number));
    return new Open(where, numbers);
  }

  /** Begins the words that all other comments are about. */
  Open openRest(Story where) {
    return open(where, List.copyOf(waiting.keySet()));
  }

  private String write(Remark remark) {
    String number = Integer.toString(next++);
    story.start(
        "w:comment", "w:id", number, "w:author", AUTHOR, "w:date", moment, "w:initials", INITIALS);
    for (int i = 0; i < remark.paragraphs().size(); i++) {
      story.start("w:p");
      ParagraphForm.of(Style.COMMENT_TEXT).write(story);
      Runs runs = new Runs(story, Look.PLAIN);
      if (i == 0) {
        reference(story, "w:annotationRef");
      }
      runs.text(remark.paragraphs().get(i));
      story.endParagraph();
    }
    story.end();
    return number;
  }

  private static void reference(Story where, String element, String... attributes) {
    where.start("w:r").start("w:rPr");
    where.val("w:rStyle", where.styles().of(Style.COMMENT_REFERENCE)).end();
    where.leaf(element, attributes).end();
  }

  /** The part that holds them. */
  byte[] finish() {
    return story.finish();
  }

  /**
   * Words under comment that have begun.
   *
   * @param where they stand
   * @param numbers of the comments
   */
  record Open(Story where, List<String> numbers) {

    /** Ends them after what has been written by now. */
    void close() {
      for (String number : numbers) {
        where.leaf("w:commentRangeEnd", "w:id", number);
        reference(where, "w:commentReference", "w:id", number);
      }
    }
  }
}

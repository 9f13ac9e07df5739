package org.attache.brief;

import java.util.List;

/** A part of a line of text. */
public sealed interface Inline {

  /** Calls the visitor's method for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** Words. */
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Stressed words, set in italics. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Important words, set in bold. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An identifier or a piece of code. */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A link to somewhere on the web.
   *
   * @param url absolute, http, https or mailto
   * @param content the words to click
   */
  record Link(String url, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A figure: a number, date or name that the ledger accounts for.
   *
   * @param figure its ledger id
   * @param text as printed
   */
  record Value(String figure, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A pointer to a note.
   *
   * @param number as printed, from 1
   * @param target the note's id
   */
  record NoteMark(int number, String target) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A pointer to a work cited.
   *
   * @param target the reference entry's id
   * @param text as printed
   */
  record ReferenceMark(String target, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A pointer to a heading, table, chart or timeline.
   *
   * @param target the id of a heading or caption
   * @param text as printed, such as Figure 1
   */
  record CrossReference(String target, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The number of the page that a heading, table, chart or timeline begins on, as the format counts
   * pages.
   *
   * @param target the id of a heading or caption
   */
  record PageReference(String target) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A short form.
   *
   * @param text as printed
   * @param expansion what it stands for
   */
  record Short(String text, String expansion) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words in another language than the brief's.
   *
   * @param language BCP 47 tag
   * @param content the words
   */
  record Foreign(String language, List<Inline> content) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words that are set otherwise than those around them.
   *
   * @param lettering how
   * @param content the words, in the letters that they are written in
   */
  record Lettered(Lettering lettering, List<Inline> content) implements Inline {
    public Lettered {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A new line within the same block. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Does something for every kind of inline. */
  interface Visitor<R> {
    R visit(Text text);

    R visit(Emphasis emphasis);

    R visit(Strong strong);

    R visit(Code code);

    R visit(Link link);

    R visit(Value value);

    R visit(NoteMark mark);

    R visit(ReferenceMark mark);

    R visit(CrossReference reference);

    R visit(PageReference reference);

    R visit(Short shortForm);

    R visit(Foreign foreign);

    R visit(Lettered lettered);

    R visit(LineBreak lineBreak);
  }
}

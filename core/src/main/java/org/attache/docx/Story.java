package org.attache.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.PartBuffer;
import org.attache.ooxml.Relations;

/** One of the document's texts while it is written: the body, notes, comments, heads, feet. */
final class Story {

  /** The namespaces that texts use, as attributes of their root. */
  private static final String[] NAMESPACES = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"
  };

  private final Kind kind;
  private final Script script;
  private final StyleIds styles;
  private final Relations relations;
  private final PartBuffer buffer;
  private final Markup xml;
  private final List<Gap> gaps = new ArrayList<>();
  private boolean endsInParagraph;

  /** What a text is for. */
  enum Kind {
    BODY,
    NOTES,
    COMMENTS,
    FURNITURE
  }

  /** A place that is filled in when all else is written. */
  private record Gap(int at, Consumer<Story> filling) {}

  private Story(Kind kind, Script script, StyleIds styles, Relations relations, boolean isWhole) {
    this.kind = kind;
    this.script = script;
    this.styles = styles;
    this.relations = relations;
    this.buffer = new PartBuffer();
    try {
      this.xml = isWhole ? Markup.document(buffer) : Markup.piece(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a text that refers to nothing so far. */
  static Story of(Kind kind, String root, Script script, StyleIds styles) {
    return of(kind, root, script, styles, new Relations());
  }

  /** Begins a text. */
  static Story of(Kind kind, String root, Script script, StyleIds styles, Relations relations) {
    return new Story(kind, script, styles, relations, true).start(root, NAMESPACES);
  }

  Kind kind() {
    return kind;
  }

  Script script() {
    return script;
  }

  StyleIds styles() {
    return styles;
  }

  /** What the text refers to. */
  Relations relations() {
    return relations;
  }

  /** Whether the last thing written is a paragraph, which must come last in a cell. */
  boolean endsInParagraph() {
    return endsInParagraph;
  }

  /** Opens an element; attributes are names and values in turn. */
  Story start(String name, String... attributes) {
    endsInParagraph = false;
    try {
      xml.start(name, attributes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Closes the element opened last. */
  Story end() {
    endsInParagraph = false;
    try {
      xml.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Closes the paragraph opened last. */
  void endParagraph() {
    end();
    endsInParagraph = true;
  }

  /** An element without content. */
  Story leaf(String name, String... attributes) {
    try {
      xml.leaf(name, attributes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** An element with the attribute {@code w:val}. */
  Story val(String name, String value) {
    return leaf(name, "w:val", value);
  }

  /** An element that holds a text, the spaces at its ends too. */
  Story words(String name, String words) {
    boolean hasSpace = words.startsWith(" ") || words.endsWith(" ");
    try {
      if (hasSpace) {
        xml.element(name, words, "xml:space", "preserve");
      } else {
        xml.element(name, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** What somebody else writes. */
  Story write(PartArchive.Part part) {
    endsInParagraph = false;
    try {
      part.write(xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Leaves something to be written here when all else is. */
  void later(Consumer<Story> filling) {
    flush();
    gaps.add(new Gap(buffer.size(), filling));
  }

  /** Fills in what was left; the text is as long as it will be. */
  byte[] finish() {
    end();
    flush();
    // From the end on, so that the places before stay where they are.
    for (int i = gaps.size() - 1; i >= 0; i--) {
      Story piece = new Story(kind, script, styles, relations, false);
      gaps.get(i).filling().accept(piece);
      piece.flush();
      buffer.insert(gaps.get(i).at(), piece.buffer);
    }
    return buffer.toByteArray();
  }

  private void flush() {
    try {
      xml.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

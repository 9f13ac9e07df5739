package org.attache.docx;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;
import org.attache.theme.Theme;
import org.attache.theme.WordReference;

/** What a document is written on: its styles, lists, pages, and the parts that hold them. */
sealed interface Stationery permits OwnStationery, ReferenceStationery {

  /**
   * The stationery of a brief.
   *
   * @param pages how many there will be, until Word counts them
   * @param document gets relations to the parts
   * @param references keeps reference documents
   * @throws org.attache.problem.ProblemsException if the theme's reference cannot be used
   */
  static Stationery of(Brief brief, int pages, Relations document, ReferenceShelf references) {
    WordReference reference = brief.theme().reference();
    return reference.exists()
        ? ReferenceStationery.of(brief, Reference.read(reference, references), pages, document)
        : new OwnStationery(brief, pages, document);
  }

  /** The look to write the text in, on the paper at hand. */
  Theme theme();

  StyleIds styles();

  PageSetup setup();

  Numbering numbering();

  /**
   * Writes {@code w:sectPr}, which ends a section: among the properties of its last paragraph, or
   * at the end of the body.
   */
  void section(Section section, Markup xml) throws IOException;

  /**
   * The parts that the document refers to, to be written behind the text.
   *
   * @param notes the kind that the document has a part of
   */
  List<SidePart> parts(NoteForm notes);

  /**
   * The parts that tell what the file is.
   *
   * @param moment the file's date
   * @param file gets relations to them
   */
  List<SidePart> properties(Instant moment, Relations file);
}

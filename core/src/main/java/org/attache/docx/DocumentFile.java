package org.attache.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.Relations;

/** Writes the file that holds a document's parts. */
final class DocumentFile {

  private static final String BODY = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Half the time of 6 for files larger by an eighth. */
  static final int EFFORT = 3;

  private DocumentFile() {}

  /**
   * Writes a draft whose text is complete.
   *
   * @param moment the file's date
   * @param out where to; not closed
   */
  static void write(Draft draft, Instant moment, OutputStream out) throws IOException {
    Relations file = new Relations();
    file.part("officeDocument", BODY);
    List<SidePart> parts = new ArrayList<>();
    addText(draft, parts);
    parts.addAll(draft.stationery().parts(draft.notes().form()));
    parts.addAll(draft.enclosures().parts());
    parts.addAll(draft.stationery().properties(moment, file));
    PartArchive archive = new PartArchive(out);
    archive.compress(EFFORT);
    archive.add("[Content_Types].xml", xml -> types(draft, parts, xml));
    archive.add("_rels/.rels", file::write);
    for (SidePart part : parts) {
      part.addTo(archive);
    }
    archive.finish();
  }

  private static void addText(Draft draft, List<SidePart> parts) {
    // The title, written last, may still be commented on.
    byte[] body = draft.body().finish();
    Relations relations = draft.body().relations();
    Notes notes = draft.notes();
    String kind = notes.form().word() + "s";
    relations.part(kind, kind + ".xml");
    if (!draft.comments().isEmpty()) {
      relations.part("comments", "comments.xml");
    }
    parts.add(SidePart.of(BODY, WORD + "document.main+xml", body));
    parts.add(SidePart.of(Relations.of(BODY), "", relations::write));
    String part = "word/" + kind + ".xml";
    parts.add(SidePart.of(part, WORD + kind + "+xml", notes.finish()));
    if (!notes.relations().isEmpty()) {
      parts.add(SidePart.of(Relations.of(part), "", notes.relations()::write));
    }
    if (!draft.comments().isEmpty()) {
      parts.add(SidePart.of(COMMENTS, WORD + "comments+xml", draft.comments().finish()));
    }
  }

  private static void types(Draft draft, List<SidePart> parts, Markup xml) throws IOException {
    xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    defaults.put("xml", "application/xml");
    defaults.putAll(draft.enclosures().types());
    for (Map.Entry<String, String> one : defaults.entrySet()) {
      xml.leaf("Default", "Extension", one.getKey(), "ContentType", one.getValue());
    }
    for (SidePart part : parts) {
      if (!part.type().isEmpty()) {
        xml.leaf("Override", "PartName", "/" + part.name(), "ContentType", part.type());
      }
    }
    xml.end();
  }
}

package org.attache.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.Relations;

/** Parts of a reference document that go into another, with all that they refer to. */
final class ReferenceParts {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** Apart from the document's own, so that no name is taken twice. */
  private static final String FOLDER = "word/reference/";

  private final ReferencePackage source;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<SidePart> parts = new ArrayList<>();

  ReferenceParts(ReferencePackage source) {
    this.source = source;
  }

  /** All parts that go along. */
  List<SidePart> parts() {
    return parts;
  }

  /** Takes a part with words of its own along; its name in the document. */
  String take(String part, PartArchive.Part content) {
    String name = name(part);
    parts.add(SidePart.of(name, source.type(part), content));
    follow(part, name);
    return name;
  }

  private String take(String part) {
    if (names.containsKey(part)) {
      return names.get(part);
    }
    String name = name(part);
    parts.add(SidePart.of(name, source.type(part), source.bytes(part)));
    follow(part, name);
    return name;
  }

  private String name(String part) {
    String name = FOLDER + (part.startsWith("word/") ? part.substring("word/".length()) : part);
    while (names.containsValue(name)) {
      name = name.replaceFirst("(?=[^/]*$)", "other-");
    }
    names.put(part, name);
    return name;
  }

  /** Takes along what a part refers to that has another name in the document. */
  void follow(String part, String name) {
    Map<ReferencePackage.Link, String> targets = new LinkedHashMap<>();
    for (ReferencePackage.Link link : source.links(part)) {
      if (link.isExternal()) {
        targets.put(link, link.target());
      } else if (source.has(link.target())) {
        targets.put(link, "/" + take(link.target()));
      }
    }
    if (!targets.isEmpty()) {
      parts.add(SidePart.of(Relations.of(name), "", xml -> write(targets, xml)));
    }
  }

  private static void write(Map<ReferencePackage.Link, String> targets, Markup xml)
      throws IOException {
    xml.start("Relationships", "xmlns", RELATIONSHIPS);
    for (Map.Entry<ReferencePackage.Link, String> entry : targets.entrySet()) {
      ReferencePackage.Link link = entry.getKey();
      String mode = link.isExternal() ? "External" : "Internal";
      xml.leaf(
          "Relationship",
          "Id",
          link.id(),
          "Type",
          link.type(),
          "Target",
          entry.getValue(),
          "TargetMode",
          mode);
    }
    xml.end();
  }
}

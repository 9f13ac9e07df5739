package org.attache.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part of the file refers to; each target gets an id. */
public final class Relations {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> idsOfTargets = new LinkedHashMap<>();
  private final List<String[]> relations = new ArrayList<>();

  /**
   * The id of a part.
   *
   * @param kind the last word of the relation's type, such as {@code worksheet}
   * @param target where the part is, seen from the referring part
   */
  public String part(String kind, String target) {
    return id(OFFICE + kind, target, false);
  }

  /** The id of a part whose kind is not of the office's own. */
  public String part(String namespace, String kind, String target) {
    return id(namespace + kind, target, false);
  }

  /** The id of an address on the web; the same address always has the same id. */
  public String web(String url) {
    return id(OFFICE + "hyperlink", url, true);
  }

  public boolean isEmpty() {
    return relations.isEmpty();
  }

  /** The name of the part that lists what the named part refers to. */
  public static String of(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private String id(String type, String target, boolean isExternal) {
    return idsOfTargets.computeIfAbsent(
        type + " " + target,
        key -> {
          String id = "rId" + (relations.size() + 1);
          relations.add(new String[] {id, type, target, isExternal ? "External" : "Internal"});
          return id;
        });
  }

  /** Writes the part that lists them. */
  public void write(Markup xml) throws IOException {
    xml.start(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (String[] one : relations) {
      if (one[3].equals("External")) {
        xml.leaf(
            "Relationship", "Id", one[0], "Type", one[1], "Target", one[2], "TargetMode", one[3]);
      } else {
        xml.leaf("Relationship", "Id", one[0], "Type", one[1], "Target", one[2]);
      }
    }
    xml.end();
  }
}

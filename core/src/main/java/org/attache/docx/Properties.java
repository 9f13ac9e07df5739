package org.attache.docx;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Front;
import org.attache.ooxml.FileProperties;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;
import org.w3c.dom.Element;

/** Writes what the document says about itself. */
final class Properties {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** The set that users' own properties belong to; Office knows it by this alone. */
  private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private Properties() {}

  /**
   * The parts that tell what the file is.
   *
   * @param moment the file's date
   * @param given further ones, which fields may name
   * @param file gets relations to them
   */
  static List<SidePart> parts(Front front, Instant moment, List<Element> given, Relations file) {
    file.part(PACKAGE, "core-properties", "docProps/core.xml");
    file.part("extended-properties", "docProps/app.xml");
    file.part("custom-properties", "docProps/custom.xml");
    return List.of(
        SidePart.of(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            xml -> of(front).writeCore(moment, xml)),
        SidePart.of(
            "docProps/app.xml", OFFICE + "extended-properties+xml", FileProperties::writeProgram),
        SidePart.of(
            "docProps/custom.xml",
            OFFICE + "custom-properties+xml",
            xml -> writeCustom(front, given, xml)));
  }

  private static FileProperties of(Front front) {
    return new FileProperties(
            front.title(),
            front.subtitle(),
            front.authors(),
            front.keywords(),
            front.description(),
            front.language(),
            front.marking())
        .map(XmlText::of);
  }

  /** What fields of the document can name besides its core: marking, day, program. */
  static void writeCustom(Front front, List<Element> given, Markup xml) throws IOException {
    xml.start(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt",
        TYPES);
    int id = 2;
    for (Map.Entry<String, String> property : custom(front).entrySet()) {
      if (!property.getValue().isEmpty()) {
        xml.start(
            "property", "fmtid", CUSTOM, "pid", Integer.toString(id++), "name", property.getKey());
        xml.element("vt:lpwstr", XmlText.of(property.getValue()));
        xml.end();
      }
    }
    for (Element property : given) {
      if (!custom(front).containsKey(property.getAttribute("name"))) {
        property.setAttribute("pid", Integer.toString(id++));
        SafeXml.copy(property, xml);
      }
    }
    xml.end();
  }

  /** The properties of the document that are no core ones, by the names fields give them. */
  static Map<String, String> custom(Front front) {
    Map<String, String> custom = new LinkedHashMap<>();
    custom.put("Marking", front.marking());
    custom.put("Date", front.dateInWords());
    custom.put("Generator", FileProperties.PROGRAM);
    return custom;
  }
}

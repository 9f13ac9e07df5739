package org.attache.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attache.statistics.Packing.Part;
import org.attache.xml.StrictXml;

/**
 * Which part of a workbook is which sheet, and the texts that its cells share.
 *
 * @param sheets the sheets' parts by their names, in the order of the workbook
 * @param shared the shared texts
 */
record WorkbookParts(Map<String, String> sheets, List<String> shared) {

  /** More characters are no table that anybody reads. */
  private static final long MOST_CHARACTERS = 64L << 20;

  /** Reads the parts of a workbook but its sheets. */
  static WorkbookParts read(Part workbook) throws IOException {
    try {
      Map<String, String> targets = new LinkedHashMap<>();
      each(
          workbook,
          "xl/_rels/workbook.xml.rels",
          "Relationship",
          xml -> targets.put(value(xml, "Id"), path(value(xml, "Target"))));
      Map<String, String> sheets = new LinkedHashMap<>();
      each(
          workbook,
          "xl/workbook.xml",
          "sheet",
          xml -> sheets.put(value(xml, "name"), targets.getOrDefault(relation(xml), "")));
      return new WorkbookParts(sheets, texts(workbook));
    } catch (XMLStreamException e) {
      throw new Damaged(e);
    }
  }

  /** The part of a sheet; of the first if no name is given. */
  String sheet(String name) throws IOException {
    if (name.isEmpty() && !sheets.isEmpty()) {
      return sheets.values().iterator().next();
    }
    String part = sheets.get(name);
    if (part == null) {
      throw new NoSheet(name, List.copyOf(sheets.keySet()));
    }
    return part;
  }

  /** Thrown where a workbook lacks a sheet. */
  static final class NoSheet extends IOException {

    private static final long serialVersionUID = 1L;

    NoSheet(String name, List<String> known) {
      super("There is no sheet '" + name + "': its sheets are " + String.join(", ", known));
    }
  }

  /** Thrown where a part of a workbook cannot be read. */
  static final class Damaged extends IOException {

    private static final long serialVersionUID = 1L;

    Damaged(Exception cause) {
      super("a damaged workbook", cause);
    }
  }

  /** Reads XML without document types and without opening anything else. */
  static XMLStreamReader xml(InputStream in) throws IOException {
    XMLInputFactory factory = StrictXml.pieces();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new Damaged(e);
    }
  }

  private interface Visit {
    void at(XMLStreamReader xml);
  }

  private static void each(Part workbook, String part, String element, Visit visit)
      throws IOException, XMLStreamException {
    try (InputStream in = Packing.entry(workbook.opener(), part)) {
      XMLStreamReader xml = xml(in);
      while (xml.hasNext()) {
        boolean isElement =
            xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
        if (isElement) {
          visit.at(xml);
        }
      }
    }
  }

  private static List<String> texts(Part workbook) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    try (InputStream in = Packing.entry(workbook.opener(), "xl/sharedStrings.xml")) {
      if (Packing.head(() -> Packing.entry(workbook.opener(), "xl/sharedStrings.xml"), 1).length
          == 0) {
        return texts;
      }
      XMLStreamReader xml = xml(in);
      StringBuilder text = new StringBuilder();
      long characters = 0;
      boolean isText = false;
      boolean isSpoken = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          isText = xml.getLocalName().equals("t");
          isSpoken |= xml.getLocalName().equals("rPh");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          isText = false;
          isSpoken &= !xml.getLocalName().equals("rPh");
          if (xml.getLocalName().equals("si")) {
            texts.add(text.toString().strip());
            text.setLength(0);
          }
        } else if (isText && !isSpoken && xml.isCharacters()) {
          text.append(xml.getText());
          characters += xml.getTextLength();
          if (characters > MOST_CHARACTERS) {
            throw new Unpacking.TooLarge(MOST_CHARACTERS);
          }
        }
      }
    }
    return texts;
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static String value(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean isPrefixed = !"".equals(xml.getAttributePrefix(i));
      if (isPrefixed && xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}

package org.attache.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Holds every XML part of an Office file, and of workbooks inside it, to the schema. */
public final class OoxmlValidity {

  private static final SchemaTypeLoader SCHEMA =
      XmlBeans.typeLoaderUnion(
          new SchemaTypeLoader[] {
            org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder.typeSystem,
            XmlBeans.getBuiltinTypeSystem()
          });

  private OoxmlValidity() {}

  /**
   * What the schema objects to, a line each with the part's name; empty if nothing.
   *
   * @param archive a DOCX or XLSX file
   */
  public static List<String> errors(byte[] archive) throws IOException {
    List<String> errors = new ArrayList<>();
    check("", archive, errors);
    return errors;
  }

  private static void check(String place, byte[] archive, List<String> errors) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = place + entry.getName();
        if (name.endsWith(".xlsx")) {
          check(name + "!", zip.readAllBytes(), errors);
        } else if (isInSchema(name)) {
          validate(name, zip.readAllBytes(), errors);
        }
      }
    }
  }

  /** The package's own parts and its core properties are defined outside the Office schema. */
  private static boolean isInSchema(String name) {
    return name.endsWith(".xml")
        && !name.endsWith("[Content_Types].xml")
        && !name.endsWith("docProps/core.xml");
  }

  private static void validate(String name, byte[] xml, List<String> errors) throws IOException {
    List<XmlError> found = new ArrayList<>();
    try {
      XmlObject part = SCHEMA.parse(new ByteArrayInputStream(xml), null, new XmlOptions());
      part.validate(new XmlOptions().setErrorListener(found));
    } catch (XmlException e) {
      errors.add(name + ": " + e.getMessage());
    }
    found.forEach(error -> errors.add(name + ": " + error.getMessage()));
  }
}

package org.attache.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.theme.WordReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a reference document and what they refer to, read with bounds. */
final class ReferencePackage {

  private static final int MOST_PARTS = 4000;
  private static final int LARGEST = 96 << 20;

  private static final String SAVE_AGAIN = "Save it in Word as a Word Document (.docx).";

  private final String file;
  private final Map<String, byte[]> parts;
  private final Map<String, Element> roots = new HashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> typesOfExtensions = new LinkedHashMap<>();

  /**
   * What a part refers to.
   *
   * @param id in the part
   * @param type of the relation
   * @param target the name of a part, or an address
   * @param isExternal whether it is an address
   */
  record Link(String id, String type, String target, boolean isExternal) {

    boolean isOf(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private ReferencePackage(String file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = parts;
  }

  private void readTypes() {
    Element list = xml("[Content_Types].xml");
    for (Element entry : SafeXml.children(list)) {
      String type = entry.getAttribute("ContentType");
      if (entry.getLocalName().equals("Override")) {
        types.put(entry.getAttribute("PartName").replaceFirst("^/", ""), type);
      } else {
        typesOfExtensions.put(entry.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
      }
    }
  }

  /**
   * Reads a document.
   *
   * @throws ProblemsException if it is none that can be used
   */
  static ReferencePackage read(WordReference reference) {
    ReferencePackage read =
        new ReferencePackage(reference.name(), parts(reference.name(), reference.bytes()));
    read.readTypes();
    return read;
  }

  /** The part that holds the text. */
  String main() {
    Link main =
        links("").stream()
            .filter(link -> link.isOf("officeDocument"))
            .findFirst()
            .orElseThrow(() -> problem("it has no document in it", SAVE_AGAIN));
    if (main.type().contains("purl.oclc.org")) {
      throw problem("it is saved as Strict Open XML", SAVE_AGAIN);
    }
    String type = type(main.target());
    if (type.contains("macroEnabled")) {
      throw problem("it holds macros", SAVE_AGAIN);
    }
    if (!type.contains("wordprocessingml")) {
      throw problem("it is no Word document", SAVE_AGAIN);
    }
    return main.target();
  }

  /** What a part refers to; the file itself is the part without a name. */
  List<Link> links(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Link> links = new ArrayList<>();
    if (parts.containsKey(list)) {
      for (Element entry : SafeXml.children(xml(list))) {
        boolean isExternal = entry.getAttribute("TargetMode").equals("External");
        String target = entry.getAttribute("Target");
        links.add(
            new Link(
                entry.getAttribute("Id"),
                entry.getAttribute("Type"),
                isExternal ? target : resolve(part.substring(0, slash), target),
                isExternal));
      }
    }
    return links;
  }

  /** The part of a kind that another refers to, if it is there. */
  Optional<String> linked(String part, String kind) {
    return links(part).stream()
        .filter(link -> link.isOf(kind) && !link.isExternal() && has(link.target()))
        .map(Link::target)
        .findFirst();
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  byte[] bytes(String part) {
    return parts.get(part);
  }

  String type(String part) {
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return types.getOrDefault(part, typesOfExtensions.getOrDefault(extension, ""));
  }

  /** The root of a part, for the caller to change: documents share what has been read. */
  synchronized Element xml(String part) {
    Element root = roots.get(part);
    if (root == null) {
      root = parse(part);
      roots.put(part, root);
    }
    return ((Document) root.getOwnerDocument().cloneNode(true)).getDocumentElement();
  }

  private Element parse(String part) {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw problem("it has no part " + part, SAVE_AGAIN);
    }
    try {
      return SafeXml.parse(bytes);
    } catch (SAXException e) {
      throw problem("its part " + part + " is not well-formed", SAVE_AGAIN);
    }
  }

  /** What to throw when the document cannot be used. */
  ProblemsException problem(String why, String hint) {
    return problem(file, why, hint);
  }

  private static ProblemsException problem(String file, String why, String hint) {
    return new ProblemsException(
        List.of(
            Problem.of(
                ProblemCode.BAD_REFERENCE,
                Location.of(file),
                "The reference document '" + file + "' cannot be used: " + why,
                hint)));
  }

  private static Map<String, byte[]> parts(String file, byte[] bytes) {
    if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw problem(
          file,
          "it has a password or is of a Word before 2007",
          "Take the password off, or save it as a Word Document (.docx).");
    }
    Map<String, byte[]> read = new LinkedHashMap<>();
    long left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes((int) left + 1);
        left -= content.length;
        if (left < 0 || read.size() >= MOST_PARTS) {
          throw problem(file, "it is too large", "Take out large pictures and texts.");
        }
        read.put(entry.getName(), content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw problem(file, "it is damaged", SAVE_AGAIN);
    }
    if (!read.containsKey("[Content_Types].xml")) {
      throw problem(file, "it is no Word document", SAVE_AGAIN);
    }
    return read;
  }

  /** The name of the part that a relative or absolute path leads to. */
  private static String resolve(String folder, String target) {
    List<String> steps = new ArrayList<>();
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    for (String step : path.split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}

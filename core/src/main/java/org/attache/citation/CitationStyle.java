package org.attache.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Location;
import org.w3c.dom.Element;

/** A style of citing, known to be usable. Immutable; for sharing between threads. */
public final class CitationStyle {

  /** The styles that need no file. The first is the usual one. */
  public static final List<String> BUILT_IN = List.of("notes", "numeric", "author-date");

  /** The distance of notes that are near, where a style gives none: CSL 1.0.2. */
  private static final int USUAL_DISTANCE = 5;

  private final Element root;
  private final Location at;
  private final boolean hasPositions;

  private CitationStyle(Element root, Location at, boolean hasPositions) {
    this.root = root;
    this.at = at;
    this.hasPositions = hasPositions;
  }

  /**
   * The style that somebody chose.
   *
   * @throws StyleException if there is none of that name, or it is not a usable style
   */
  public static CitationStyle of(StyleChoice choice) throws StyleException {
    if (choice.text().startsWith("<") || choice.text().startsWith("\uFEFF<")) {
      return read(choice.text(), choice.at());
    }
    if (!BUILT_IN.contains(choice.text())) {
      boolean isFile = choice.text().toLowerCase(Locale.ROOT).endsWith(".csl");
      throw new StyleException(
          choice.at(),
          isFile
              ? "There is no citation style file '" + shortened(choice.text()) + "'"
              : "'" + shortened(choice.text()) + "' is not a citation style",
          "Write " + String.join(", ", BUILT_IN) + ", or the name of a CSL file ending in .csl.");
    }
    try (InputStream in = CitationStyle.class.getResourceAsStream(choice.text() + ".csl")) {
      if (in == null) {
        throw new IllegalStateException("a built-in style is missing: " + choice.text());
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), choice.at());
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in style " + choice.text(), e);
    }
  }

  private static CitationStyle read(String xml, Location at) throws StyleException {
    Element root = StyleXml.parse(xml, at);
    new StyleCheck(root, at).check();
    boolean hasPositions = StyleXml.hasPositions(root);
    StyleXml.settleConditions(root);
    StyleXml.settleOrder(root);
    return new CitationStyle(root, at, hasPositions);
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  /** Where it begins. */
  public Location at() {
    return at;
  }

  /** Whether its citations stand in the text; those of the others stand in notes. */
  public boolean isInText() {
    return !root.getAttribute("class").equals("note");
  }

  /** Whether it lists the works cited. */
  public boolean hasBibliography() {
    return !StyleXml.children(root, "bibliography").isEmpty();
  }

  /** Whether works of one author and year are told apart by letters. */
  boolean hasYearLetters() {
    return StyleXml.children(root, "citation").stream()
        .anyMatch(one -> one.getAttribute("disambiguate-add-year-suffix").equals("true"));
  }

  /** Whether what it says of a work hangs on what was cited before. */
  boolean hasPositions() {
    return hasPositions;
  }

  /** How many notes back are near. */
  int nearNoteDistance() {
    return StyleXml.children(root, "citation").stream()
        .map(citation -> citation.getAttribute("near-note-distance"))
        .filter(distance -> distance.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .findFirst()
        .orElse(USUAL_DISTANCE);
  }

  /** Its language, if it is made for one; empty otherwise. */
  String locale() {
    return root.getAttribute("default-locale");
  }

  /** Its XML with the punctuation of a language. */
  String xml(Punctuation punctuation) {
    Element copy = (Element) root.cloneNode(true);
    punctuation.applyTo(copy);
    return StyleXml.write(copy);
  }
}

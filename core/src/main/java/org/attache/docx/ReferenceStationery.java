package org.attache.docx;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Brief;
import org.attache.brief.Front;
import org.attache.docx.ReferencePages.Place;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;
import org.attache.theme.Theme;
import org.w3c.dom.Element;

/** Styles, lists and pages of a reference document, and of ours those that it lacks. */
final class ReferenceStationery implements Stationery {

  private final Reference reference;
  private final Front front;
  private final Script script;
  private final PageSetup setup;
  private final Theme theme;
  private final Numbering numbering;
  private final ReferenceParts taken;
  private final Map<Place, String> furniture = new LinkedHashMap<>();

  /** What stands on pages where the reference document has nothing at all; at most one. */
  private final List<Furniture> own = new ArrayList<>();

  private ReferenceStationery(Reference reference, Brief brief) {
    this.reference = reference;
    this.front = brief.front();
    this.script = Script.of(front);
    this.setup = reference.setup(brief.theme());
    this.theme = reference.dress(brief.theme(), setup);
    ReferenceStyles styles = reference.styles();
    styles.speak(script);
    this.numbering =
        new Numbering(theme, ReferenceNumbering.of(reference.linked("numbering"), styles));
    this.taken = new ReferenceParts(reference.source());
  }

  /**
   * The stationery of a brief whose theme has a reference document.
   *
   * @param reference the document
   * @param pages how many there will be, until Word counts them
   * @param document gets relations to the parts
   */
  static Stationery of(Brief brief, Reference reference, int pages, Relations document) {
    ReferenceStationery stationery = new ReferenceStationery(reference, brief);
    document.part("styles", "styles.xml");
    document.part("settings", "settings.xml");
    document.part("theme", "theme/theme1.xml");
    document.part("fontTable", "fontTable.xml");
    document.part("numbering", "numbering.xml");
    stationery.furnish(document);
    if (stationery.furniture.isEmpty()) {
      stationery.own.add(
          new Furniture(brief, stationery.setup, stationery.styles(), pages, document));
    }
    return stationery;
  }

  private void furnish(Relations document) {
    Map<String, String> ids = new LinkedHashMap<>();
    reference
        .furniture()
        .forEach(
            (place, part) -> {
              if (!ids.containsKey(part)) {
                Element root = reference.filled(part, front);
                String name = taken.take(part, xml -> SafeXml.copy(root, xml));
                ids.put(part, document.part(place.kind(), name.substring("word/".length())));
              }
              furniture.put(place, ids.get(part));
            });
    for (String kind : List.of("numbering", "fontTable", "theme")) {
      String name = kind.equals("theme") ? "theme/theme1" : kind;
      reference.part(kind).ifPresent(part -> taken.follow(part, "word/" + name + ".xml"));
    }
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public StyleIds styles() {
    return reference.styles().ids();
  }

  @Override
  public PageSetup setup() {
    return setup;
  }

  @Override
  public Numbering numbering() {
    return numbering;
  }

  @Override
  public void section(Section section, Markup xml) throws IOException {
    for (Furniture ours : own) {
      ours.section(section, xml);
      return;
    }
    xml.start("w:sectPr");
    for (Map.Entry<Place, String> entry : furniture.entrySet()) {
      Place place = entry.getKey();
      if (section.isFirst() || !place.pages().equals("first")) {
        String element = "w:" + place.kind() + "Reference";
        xml.leaf(element, "w:type", place.pages(), "r:id", entry.getValue());
      }
    }
    reference.pages().write(section, setup, script.isRightToLeft(), xml);
    xml.end();
  }

  @Override
  public List<SidePart> parts(NoteForm notes) {
    List<SidePart> parts = new ArrayList<>();
    parts.add(SidePart.word("styles", this::writeStyles));
    Manner manner = reference.manner();
    parts.add(SidePart.word("settings", xml -> DocumentSettings.write(script, manner, notes, xml)));
    parts.add(SidePart.word("fontTable", this::writeFonts));
    parts.add(SidePart.word("numbering", numbering::write));
    parts.add(
        SidePart.theme(
            xml -> {
              for (Element root : reference.linked("theme")) {
                SafeXml.copy(root, xml);
                return;
              }
              DocumentTheme.write(theme, script, xml);
            }));
    parts.addAll(taken.parts());
    own.forEach(ours -> parts.addAll(ours.parts()));
    return parts;
  }

  private void writeStyles(Markup xml) throws IOException {
    Element root = reference.styles().root();
    SafeXml.open(root, xml);
    for (Element child : SafeXml.children(root)) {
      SafeXml.copy(child, xml);
    }
    StyleSheet.writeMissing(new StyleWriter(theme, script, styles(), xml));
    xml.end();
  }

  private void writeFonts(Markup xml) throws IOException {
    List<Element> roots = reference.linked("fontTable");
    if (roots.isEmpty()) {
      FontTable.write(theme.fonts(), xml);
      return;
    }
    List<String> known = new ArrayList<>();
    SafeXml.open(roots.get(0), xml);
    for (Element font : SafeXml.children(roots.get(0))) {
      known.add(SafeXml.word(font, "name"));
      SafeXml.copy(font, xml);
    }
    FontTable.writeMissing(theme.fonts(), known, xml);
    xml.end();
  }

  @Override
  public List<SidePart> properties(Instant moment, Relations file) {
    return Properties.parts(front, moment, reference.properties(), file);
  }
}

package org.attache.docx;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Front;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;
import org.attache.theme.Theme;

/** Styles, lists and pages as the theme says. */
final class OwnStationery implements Stationery {

  private final Front front;
  private final Theme theme;
  private final Script script;
  private final StyleIds styles;
  private final PageSetup setup;
  private final Numbering numbering;
  private final Furniture furniture;

  OwnStationery(Brief brief, int pages, Relations document) {
    this.front = brief.front();
    this.theme = brief.theme();
    this.script = Script.of(front);
    this.styles = StyleIds.own();
    this.setup = PageSetup.of(theme);
    this.numbering = new Numbering(theme, ReferenceNumbering.NONE);
    document.part("styles", "styles.xml");
    document.part("settings", "settings.xml");
    document.part("theme", "theme/theme1.xml");
    document.part("fontTable", "fontTable.xml");
    document.part("numbering", "numbering.xml");
    this.furniture = new Furniture(brief, setup, styles, pages, document);
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public StyleIds styles() {
    return styles;
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
    furniture.section(section, xml);
  }

  @Override
  public List<SidePart> parts(NoteForm notes) {
    List<SidePart> parts = new ArrayList<>();
    parts.add(
        SidePart.word(
            "styles", xml -> StyleSheet.write(new StyleWriter(theme, script, styles, xml))));
    parts.add(
        SidePart.word("settings", xml -> DocumentSettings.write(script, Manner.OWN, notes, xml)));
    parts.add(SidePart.word("fontTable", xml -> FontTable.write(theme.fonts(), xml)));
    parts.add(SidePart.word("numbering", numbering::write));
    parts.add(SidePart.theme(xml -> DocumentTheme.write(theme, script, xml)));
    parts.addAll(furniture.parts());
    return parts;
  }

  @Override
  public List<SidePart> properties(Instant moment, Relations file) {
    return Properties.parts(front, moment, List.of(), file);
  }
}

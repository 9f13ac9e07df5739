package org.attache.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A theme for tests of stages that need one: the built-in fonts, sober sizes and colours. */
public final class TestThemes {

  private static final Colour TEXT = Colour.parse("#1B1F24");
  private static final Colour MUTED = Colour.parse("#565F6B");
  private static final Colour ACCENT = Colour.parse("#12355B");
  private static final Theme PLAIN = make();

  private TestThemes() {}

  /** A4, Source Serif 4 and IBM Plex Sans; always the same object. */
  public static Theme plain() {
    return PLAIN;
  }

  private static Theme make() {
    Map<StyleName, TextStyle> styles = new EnumMap<>(StyleName.class);
    for (StyleName name : StyleName.values()) {
      styles.put(name, style(name));
    }
    Paper a4 =
        new Paper(
            Length.mm(210),
            Length.mm(297),
            Length.mm(26),
            Length.mm(25),
            Length.mm(28),
            Length.mm(28));
    Palette palette =
        new Palette(
            TEXT,
            MUTED,
            ACCENT,
            Colour.parse("#0B5CAD"),
            Colour.parse("#C9D1DA"),
            Colour.parse("#F1F5F9"),
            Colour.WHITE,
            List.of(
                Colour.parse("#12355B"),
                Colour.parse("#C8701A"),
                Colour.parse("#3A8F8A"),
                Colour.parse("#8A5A9E"),
                Colour.parse("#7A8794")));
    return new Theme("plain", a4, Arrangement.PLAIN, Logo.NONE, fonts(), palette, styles);
  }

  private static Fonts fonts() {
    return new Fonts(
        family("Source Serif 4", "source-serif-4/SourceSerif4"),
        family("IBM Plex Sans", "ibm-plex-sans/IBMPlexSans"),
        family("IBM Plex Mono", "ibm-plex-mono/IBMPlexMono"),
        List.of(
            upright("Noto Naskh Arabic", "noto-naskh-arabic/NotoNaskhArabic"),
            upright("Noto Nastaliq Urdu", "noto-nastaliq-urdu/NotoNastaliqUrdu")));
  }

  private static FontFamily family(String name, String path) {
    return new FontFamily(
        name,
        file(path + "-Regular.ttf"),
        file(path + "-Italic.ttf"),
        file(path + "-SemiBold.ttf"),
        file(path + "-SemiBoldItalic.ttf"));
  }

  private static FontFamily upright(String name, String path) {
    FontFile regular = file(path + "-Regular.ttf");
    FontFile bold = file(path + "-Bold.ttf");
    return new FontFamily(name, regular, regular, bold, bold);
  }

  private static FontFile file(String path) {
    try (InputStream in =
        TestThemes.class.getResourceAsStream("/org/attache/templates/fonts/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no font " + path);
      }
      return new FontFile(path.substring(path.indexOf('/') + 1), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextStyle style(StyleName name) {
    return switch (name) {
      case TITLE -> sans(true, 27, 32, ACCENT, 0, 6, true);
      case SUBTITLE -> sans(false, 14, 19, MUTED, 0, 10, true);
      case HEADING_1 -> sans(true, 17, 22, ACCENT, 26, 8, true);
      case HEADING_2 -> sans(true, 12.5, 17, TEXT, 16, 4, true);
      case HEADING_3 -> sans(true, 10.5, 15, TEXT, 12, 2, true);
      case HEADING_4 -> sans(false, 10.5, 15, MUTED, 10, 2, true);
      case BODY -> serif(10.5, 15, 0, 7.5, Align.JUSTIFY);
      case LEAD -> serif(12, 17, 0, 9, Align.START);
      case KEY_MESSAGE -> serif(10.5, 15, 0, 5, Align.START);
      case QUOTE -> serif(10.5, 15, 4, 8, Align.START);
      case CODE ->
          new TextStyle(
              FontRole.MONO,
              false,
              false,
              Length.pt(9),
              Length.pt(13),
              TEXT,
              Length.pt(4),
              Length.pt(8),
              Align.START,
              false);
      case CAPTION -> sans(true, 10.5, 14, TEXT, 14, 1, true);
      case SUBCAPTION -> sans(false, 9, 12, MUTED, 0, 6, true);
      case SOURCE_LINE -> sans(false, 8, 11, MUTED, 4, 14, false);
      case TABLE_HEAD -> sans(true, 9, 12, TEXT, 0, 0, true);
      case TABLE_TEXT -> sans(false, 9, 12.5, TEXT, 0, 0, false);
      case BOX_TITLE -> sans(true, 10, 14, ACCENT, 0, 4, true);
      case BOX_TEXT -> sans(false, 9, 13, TEXT, 0, 3, false);
      case FOOTNOTE -> serif(8.5, 12, 0, 2, Align.START);
      case REFERENCE -> serif(9.5, 13.5, 0, 4, Align.START);
      case CONTENTS_1 -> sans(false, 10, 16, TEXT, 0, 0, false);
      case CONTENTS_2 -> sans(false, 9, 14, MUTED, 0, 0, false);
      case PAGE_FURNITURE -> sans(false, 8, 11, MUTED, 0, 0, false);
      case CHART_TEXT -> sans(false, 8.5, 11, TEXT, 0, 0, false);
    };
  }

  private static TextStyle sans(
      boolean bold,
      double size,
      double leading,
      Colour colour,
      double before,
      double after,
      boolean keep) {
    return new TextStyle(
        FontRole.SANS,
        bold,
        false,
        Length.pt(size),
        Length.pt(leading),
        colour,
        Length.pt(before),
        Length.pt(after),
        Align.START,
        keep);
  }

  private static TextStyle serif(
      double size, double leading, double before, double after, Align align) {
    return new TextStyle(
        FontRole.BODY,
        false,
        false,
        Length.pt(size),
        Length.pt(leading),
        TEXT,
        Length.pt(before),
        Length.pt(after),
        align,
        false);
  }
}

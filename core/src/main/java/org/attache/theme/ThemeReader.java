package org.attache.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attache.picture.Png;
import org.attache.problem.Location;
import org.attache.problem.Problems;
import org.attache.tree.Names;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;

/** Reads {@code theme.yaml}. */
public final class ThemeReader {

  /** The least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3, level AA. */
  public static final double LEAST_CONTRAST = 4.5;

  /** Stands between the name of a file with several fonts and that of one of them. */
  private static final char MEMBER = '#';

  private final Function<String, Optional<byte[]>> fonts;
  private final Function<String, Optional<FontFile>> shipped;
  private final Map<String, FontFile> read = new HashMap<>();

  /**
   * A reader.
   *
   * @param fonts gives a font file's bytes by its path, or nothing
   */
  public ThemeReader(Function<String, Optional<byte[]>> fonts) {
    this(fonts, path -> Optional.empty());
  }

  /**
   * A reader that need not open fonts which are known to be good.
   *
   * @param fonts gives any other font file's bytes by its path, or nothing
   * @param shipped gives such a font by its path, or nothing
   */
  public ThemeReader(
      Function<String, Optional<byte[]>> fonts, Function<String, Optional<FontFile>> shipped) {
    this.fonts = fonts;
    this.shipped = shipped;
  }

  /**
   * Reads a theme.
   *
   * @param file its name, for places in messages
   * @param problems where whatever is wrong is reported
   * @return the theme, unless something was wrong
   * @throws IOException if the bytes cannot be read
   */
  public Optional<Theme> read(String file, InputStream in, Problems problems) throws IOException {
    Problems own = new Problems();
    Optional<Node> tree = new TreeReader().read(file, in, own);
    problems.addAll(own.list());
    Optional<Theme> theme = tree.isEmpty() ? Optional.empty() : read(tree.get(), problems);
    return own.hasErrors() ? Optional.empty() : theme;
  }

  /**
   * Reads a theme whose file is read already.
   *
   * @param problems where whatever is wrong is reported
   * @return the theme, unless something was wrong
   */
  public Optional<Theme> read(Node tree, Problems problems) {
    Problems own = new Problems();
    Location file = Location.of(tree.at().file());
    Optional<Theme> theme = theme(ThemeKeys.of(tree, file, own), own);
    problems.addAll(own.list());
    return own.hasErrors() ? Optional.empty() : theme;
  }

  private Optional<Theme> theme(ThemeKeys keys, Problems problems) {
    String name = keys.text("name");
    Optional<Paper> paper = paper(keys.group("paper"));
    Optional<Arrangement> arrangement = arrangement(keys.optionalGroup("arrangement"));
    Logo logo = logo(keys.optionalGroup("logo"));
    Optional<Fonts> families = families(keys.group("fonts"));
    Optional<Palette> palette = palette(keys.group("palette"));
    if (palette.isEmpty()) {
      return Optional.empty();
    }
    Map<StyleName, TextStyle> styles = styles(keys.group("styles"), palette.get());
    keys.reportUnknown();
    if (problems.hasErrors() || paper.isEmpty() || arrangement.isEmpty() || families.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Theme(
            name, paper.get(), arrangement.get(), logo, families.get(), palette.get(), styles));
  }

  private static Optional<Paper> paper(ThemeKeys keys) {
    boolean isNamed = keys.has("size");
    SheetSize size = keys.choice("size", SheetSize.A4, SheetSize.values());
    boolean isTurned = keys.choice("orientation", Turn.PORTRAIT, Turn.values()) == Turn.LANDSCAPE;
    Length across = isNamed ? size.width() : keys.length("width");
    Length down = isNamed ? size.height() : keys.length("height");
    Length width = isTurned ? down : across;
    Length height = isTurned ? across : down;
    Length top = keys.length("top");
    Length bottom = keys.length("bottom");
    Length left = keys.length("left");
    Length right = keys.length("right");
    keys.reportUnknown();
    return keys.made(() -> new Paper(width, height, top, bottom, left, right));
  }

  private enum Turn {
    PORTRAIT,
    LANDSCAPE
  }

  private static Optional<Arrangement> arrangement(ThemeKeys keys) {
    Arrangement plain = Arrangement.PLAIN;
    int columns = keys.number("columns", plain.columns());
    Length gutter = keys.lengthOr("gutter", plain.gutter());
    Length rhythm = keys.lengthOr("rhythm", plain.rhythm());
    NotePlace notes = keys.choice("notes", plain.notes(), NotePlace.values());
    keys.reportUnknown();
    return keys.made(() -> new Arrangement(columns, gutter, rhythm, notes));
  }

  /** The logo: a file beside the theme's fonts. */
  private Logo logo(ThemeKeys keys) {
    if (!keys.isGiven()) {
      return Logo.NONE;
    }
    String path = keys.text("file");
    Length height = keys.lengthOr("height", Length.pt(36));
    String alt = keys.text("alt");
    keys.reportUnknown();
    Optional<byte[]> bytes = path.isEmpty() ? Optional.empty() : fonts.apply(path);
    if (bytes.isEmpty() && !path.isEmpty()) {
      keys.report("file", "There is no picture '" + path + "'");
    }
    if (path.toLowerCase(Locale.ROOT).endsWith(".png")) {
      bytes.ifPresent(file -> requireWhole(keys, path, file));
    }
    return new Logo(
        path.substring(path.lastIndexOf('/') + 1), bytes.orElse(new byte[0]), height, alt);
  }

  private static void requireWhole(ThemeKeys keys, String path, byte[] file) {
    try {
      Png.parse(file);
    } catch (IllegalArgumentException e) {
      keys.report("file", "The picture '" + path + "' cannot be used: " + e.getMessage());
    }
  }

  private Optional<Fonts> families(ThemeKeys keys) {
    FontFamily body = family(keys.group("body"));
    FontFamily sans = family(keys.group("sans"));
    FontFamily mono = family(keys.group("mono"));
    List<FontFamily> fallbacks = new ArrayList<>();
    keys.groups("fallbacks").forEach(fallback -> fallbacks.add(fallback(fallback)));
    keys.reportUnknown();
    return Optional.of(new Fonts(body, sans, mono, fallbacks));
  }

  private FontFamily family(ThemeKeys keys) {
    FontFamily family =
        new FontFamily(
            keys.text("name"),
            font(keys, "regular"),
            font(keys, "italic"),
            font(keys, "bold"),
            font(keys, "boldItalic"));
    keys.reportUnknown();
    return family;
  }

  /** A family of which the regular style may stand for the others. */
  private FontFamily fallback(ThemeKeys keys) {
    String name = keys.text("name");
    FontFile regular = font(keys, "regular");
    FontFile italic = fontOr(keys, "italic", regular);
    FontFile bold = fontOr(keys, "bold", regular);
    FontFile boldItalic = fontOr(keys, "boldItalic", bold);
    List<String> languages = keys.texts("languages");
    keys.reportUnknown();
    return new FontFamily(name, regular, italic, bold, boldItalic, languages);
  }

  private FontFile fontOr(ThemeKeys keys, String key, FontFile otherwise) {
    return keys.has(key) ? font(keys, key) : otherwise;
  }

  private FontFile font(ThemeKeys keys, String key) {
    String path = keys.text(key);
    FontFile known = read.get(path);
    if (known != null) {
      return known;
    }
    Optional<FontFile> good = shipped.apply(path);
    FontFile font = good.isPresent() ? good.get() : checkedFont(keys, key, path);
    read.put(path, font);
    return font;
  }

  private FontFile checkedFont(ThemeKeys keys, String key, String path) {
    int mark = path.indexOf(MEMBER);
    String file = mark < 0 ? path : path.substring(0, mark);
    String member = mark < 0 ? "" : path.substring(mark + 1);
    Optional<byte[]> bytes = file.isEmpty() ? Optional.empty() : fonts.apply(file);
    if (bytes.isEmpty() && !path.isEmpty()) {
      keys.report(key, "There is no font file '" + file + "'");
    }
    Optional<FontCollection> fontsOfIt = bytes.flatMap(FontCollection::of);
    if (fontsOfIt.isPresent()) {
      bytes = member(keys, key, file, member, fontsOfIt.get());
    } else if (mark >= 0 && bytes.isPresent()) {
      keys.report(key, "The font '" + file + "' is no collection: write it without '#'");
    }
    bytes
        .flatMap(FontTerms::refusal)
        .ifPresent(reason -> keys.report(key, "The font '" + path + "' " + reason));
    return new FontFile(path.substring(path.lastIndexOf('/') + 1), bytes.orElse(new byte[0]));
  }

  private static Optional<byte[]> member(
      ThemeKeys keys, String key, String file, String member, FontCollection collection) {
    try {
      Optional<byte[]> font = collection.font(member);
      if (font.isEmpty()) {
        keys.report(
            key,
            "The font '"
                + file
                + "' is a collection"
                + (member.isEmpty() ? "" : " without '" + member + "'")
                + "; name one font of it: '"
                + file
                + MEMBER
                + String.join("', '" + file + MEMBER, collection.names())
                + "'");
      }
      return font;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      keys.report(key, "The font '" + file + "' is damaged");
      return Optional.empty();
    }
  }

  private static Optional<Palette> palette(ThemeKeys keys) {
    Colour background = keys.colour("background");
    Colour tint = keys.colour("tint");
    Colour text = readable(keys, "text", background, tint);
    Colour muted = readable(keys, "muted", background, tint);
    Colour accent = readable(keys, "accent", background, tint);
    Colour link = readable(keys, "link", background, tint);
    Colour rule = keys.colour("rule");
    List<Colour> series = keys.colours("series");
    keys.reportUnknown();
    return keys.made(() -> new Palette(text, muted, accent, link, rule, tint, background, series));
  }

  private static Colour readable(ThemeKeys keys, String key, Colour background, Colour tint) {
    Colour colour = keys.colour(key);
    double contrast = Math.min(colour.contrast(background), colour.contrast(tint));
    if (contrast < LEAST_CONTRAST) {
      keys.report(
          key,
          String.format(
              Locale.ROOT,
              "The colour #%s has a contrast of %.2f with its ground; text needs %.1f",
              colour.hex(),
              contrast,
              LEAST_CONTRAST));
    }
    return colour;
  }

  private static Map<StyleName, TextStyle> styles(ThemeKeys keys, Palette palette) {
    Map<StyleName, TextStyle> styles = new EnumMap<>(StyleName.class);
    for (StyleName name : StyleName.values()) {
      ThemeKeys style = keys.group(Names.ofConstant(name));
      style(style, palette).ifPresent(made -> styles.put(name, made));
    }
    keys.reportUnknown();
    return styles;
  }

  private static Optional<TextStyle> style(ThemeKeys keys, Palette palette) {
    FontRole font = keys.choice("font", FontRole.BODY, FontRole.values());
    boolean bold = keys.flag("bold");
    boolean italic = keys.flag("italic");
    Length size = keys.length("size");
    Length leading = keys.length("leading");
    Colour colour = keys.colourOf(palette);
    Length before = keys.lengthOr("before", Length.ZERO);
    Length after = keys.lengthOr("after", Length.ZERO);
    Align align = keys.choice("align", Align.START, Align.values());
    boolean keep = keys.flag("keepWithNext");
    keys.reportUnknown();
    return keys.made(
        () -> new TextStyle(font, bold, italic, size, leading, colour, before, after, align, keep));
  }
}

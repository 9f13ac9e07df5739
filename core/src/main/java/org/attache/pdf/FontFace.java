package org.attache.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.attache.theme.FontFile;

/** A font file as parsed, with the subsets made of it lately; shared by threads. */
final class FontFace {

  /** What shows a glyph; names, character maps and the like are of no use in a PDF. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** Briefs made from one template in one process mostly ask for a few sets of glyphs. */
  private static final int SUBSETS_KEPT = 16;

  private final FontFile file;
  private final TrueTypeFont font;
  private final FontMetrics metrics;
  private final int[] widths;
  private final int compression;
  private final Map<BitSet, FontSubset> subsets =
      new LinkedHashMap<>(32, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, FontSubset> eldest) {
          return size() > SUBSETS_KEPT;
        }
      };

  private FontFace(FontFile file, TrueTypeFont font, int compression) throws IOException {
    this.file = file;
    this.font = font;
    this.compression = compression;
    double scale = 1000.0 / font.getUnitsPerEm();
    widths = new int[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < widths.length; glyph++) {
      widths[glyph] = (int) Math.round(font.getAdvanceWidth(glyph) * scale);
    }
    metrics = metrics(font, scale);
  }

  /**
   * Parses a font file.
   *
   * @throws IOException if it is not a TrueType font with outlines of that kind; names the file
   */
  static FontFace parse(FontFile file, int compression) throws IOException {
    try {
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file.bytes()));
      if (!font.getTableMap().containsKey("glyf")) {
        throw new IOException("it has no TrueType outlines (table glyf)");
      }
      return new FontFace(file, font, compression);
    } catch (IOException e) {
      throw new IOException("font " + file.name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static FontMetrics metrics(TrueTypeFont font, double scale) throws IOException {
    HeaderTable head = font.getHeader();
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    int weight = os2 == null ? 400 : os2.getWeightClass();
    int ascent = round(font.getHorizontalHeader().getAscender(), scale);
    return new FontMetrics(
        font.getName(),
        new int[] {
          round(head.getXMin(), scale),
          round(head.getYMin(), scale),
          round(head.getXMax(), scale),
          round(head.getYMax(), scale)
        },
        ascent,
        round(font.getHorizontalHeader().getDescender(), scale),
        os2 == null || os2.getCapHeight() == 0 ? ascent : round(os2.getCapHeight(), scale),
        Math.round(font.getPostScript().getItalicAngle()),
        font.getPostScript().getIsFixedPitch() != 0,
        10 + 220 * (weight - 50) / 900);
  }

  private static int round(double units, double scale) {
    return (int) Math.round(units * scale);
  }

  FontMetrics metrics() {
    return metrics;
  }

  /** How many glyphs there are; ids are below. */
  int size() {
    return widths.length;
  }

  /** How wide a glyph is, in thousandths of the type's size. */
  int width(int glyph) {
    return widths[glyph];
  }

  /**
   * The font with these glyphs alone, made once and kept for a while.
   *
   * @throws IOException if the font is damaged; names the file
   */
  FontSubset subset(BitSet glyphs) throws IOException {
    synchronized (subsets) {
      FontSubset known = subsets.get(glyphs);
      if (known == null) {
        known = makeSubset(glyphs);
        subsets.put((BitSet) glyphs.clone(), known);
      }
      return known;
    }
  }

  private FontSubset makeSubset(BitSet glyphs) throws IOException {
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      TreeSet<Integer> ids = new TreeSet<>();
      glyphs.stream().forEach(ids::add);
      subsetter.addGlyphIds(ids);
      ByteArrayOutputStream program = new ByteArrayOutputStream(64 * 1024);
      Map<Integer, Integer> oldByNew = subsetter.getGIDMap();
      subsetter.writeToStream(program);
      int[] glyphIds = new int[oldByNew.size()];
      oldByNew.forEach((now, then) -> glyphIds[now] = then);
      return FontSubset.of(glyphIds, program.toByteArray(), compression);
    } catch (IOException e) {
      throw new IOException("font " + file.name() + " cannot be subset: " + e.getMessage(), e);
    }
  }
}

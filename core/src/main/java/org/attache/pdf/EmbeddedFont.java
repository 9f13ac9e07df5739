package org.attache.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.attache.theme.FontFile;

/**
 * A font as one file uses it: a composite font whose codes are given out in the order of first use,
 * one for each pair of a glyph and the characters it shows. So every code has one meaning, even
 * where one glyph shows different characters, as the dotless letters of Nastaliq do.
 */
final class EmbeddedFont {

  private static final COSName CID_FONT_TYPE_2 = COSName.getPDFName("CIDFontType2");
  private static final int MOST_CODES = 0xFFFF;
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final FontFile file;
  private final FontFace face;
  private final Reference reference;
  private final byte[] resourceName;
  private final int[] firstCodes;
  private final Map<String, Integer> furtherCodes = new HashMap<>();
  private final BitSet used = new BitSet();
  private int[] glyphs = new int[256];
  private String[] texts = new String[256];

  /** What codes show that show a single character; 0 for the others. */
  private char[] singles = new char[256];

  private int count = 1;
  private int blank = -1;

  EmbeddedFont(FontFile file, FontFace face, Reference reference, String resourceName) {
    this.file = file;
    this.face = face;
    this.reference = reference;
    this.resourceName = resourceName.getBytes(StandardCharsets.US_ASCII);
    this.firstCodes = new int[face.size()];
    Arrays.fill(texts, "");
  }

  FontFile file() {
    return file;
  }

  Reference reference() {
    return reference;
  }

  /** Its name among the resources, in ASCII. */
  byte[] resourceName() {
    return resourceName;
  }

  /** How wide a code's glyph is, in thousandths of the type's size. */
  int width(int code) {
    return face.width(glyphs[code]);
  }

  /** A glyph that paints nothing and is wider than a hair; 0 where there is none. */
  int blank() {
    if (blank < 0) {
      blank = face.blank();
    }
    return blank;
  }

  /** Whether what a code shows ends with a space. */
  boolean showsSpace(int code) {
    return texts[code].endsWith(" ");
  }

  /** Whether a glyph has no width of its own, as accents and dots have none. */
  boolean isMark(int glyph) {
    return glyph < firstCodes.length && face.width(glyph) == 0;
  }

  /**
   * The code of a glyph that shows the characters of a text from one index to before another.
   *
   * @throws IllegalArgumentException if the font has no such glyph
   */
  int code(int glyph, String text, int from, int to) {
    if (glyph < 0 || glyph >= firstCodes.length) {
      throw new IllegalArgumentException(
          "font "
              + file.name()
              + " has "
              + firstCodes.length
              + " glyphs and not one of id "
              + glyph);
    }
    int code = firstCodes[glyph];
    if (code == 0) {
      code = allot(glyph, text.substring(from, to));
      firstCodes[glyph] = code;
      return code;
    }
    if (to - from == 1 && singles[code] == text.charAt(from)) {
      return code;
    }
    String known = texts[code];
    if (known.length() == to - from && text.startsWith(known, from)) {
      return code;
    }
    String shown = text.substring(from, to);
    return furtherCodes.computeIfAbsent(
        (char) (glyph >> 8) + String.valueOf((char) (glyph & 0xFF)) + shown,
        key -> allot(glyph, shown));
  }

  private int allot(int glyph, String text) {
    while (!isPlain(count >> 8) || !isPlain(count & 0xFF)) {
      count++;
    }
    if (count >= MOST_CODES) {
      throw new IllegalArgumentException("font " + file.name() + " needs too many codes");
    }
    if (count >= glyphs.length) {
      int first = texts.length;
      glyphs = Arrays.copyOf(glyphs, count * 2);
      texts = Arrays.copyOf(texts, count * 2);
      singles = Arrays.copyOf(singles, count * 2);
      Arrays.fill(texts, first, texts.length, "");
    }
    used.set(glyph);
    glyphs[count] = glyph;
    texts[count] = text;
    singles[count] = text.length() == 1 ? text.charAt(0) : 0;
    return count++;
  }

  /** Whether a byte stands for itself in a string; codes are made of such bytes alone. */
  private static boolean isPlain(int b) {
    return b != '(' && b != ')' && b != '\\' && b != '\r';
  }

  /** Puts the font and all it consists of. */
  void put(PdfFile pdf) throws IOException {
    used.set(0);
    FontSubset subset = face.subset(used);
    String name = subset.tag() + '+' + face.metrics().name();
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, CID_FONT_TYPE_2);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    descendant.setItem(COSName.FONT_DESC, pdf.put(descriptor(name, pdf, subset)));
    descendant.setItem(COSName.W, widths());
    descendant.setItem(COSName.CID_TO_GID_MAP, pdf.putStream(new COSDictionary(), ids(subset)));
    COSArray descendants = new COSArray();
    descendants.add(pdf.put(descendant));

    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    Reference toUnicode = pdf.reserve();
    pdf.putStream(toUnicode, new COSDictionary(), ToUnicode.map(texts, count));
    font.setItem(COSName.TO_UNICODE, toUnicode);
    pdf.put(reference, font);
  }

  private COSDictionary descriptor(String name, PdfFile pdf, FontSubset subset) throws IOException {
    COSDictionary length = new COSDictionary();
    length.setInt(COSName.LENGTH1, subset.length());
    FontMetrics metrics = face.metrics();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(
        COSName.FLAGS,
        SYMBOLIC | (metrics.italicAngle() != 0 ? ITALIC : 0) | (metrics.isFixedPitch() ? 1 : 0));
    descriptor.setItem(COSName.FONT_BBOX, integers(metrics.box()));
    descriptor.setInt(COSName.ITALIC_ANGLE, metrics.italicAngle());
    descriptor.setInt(COSName.ASCENT, metrics.ascent());
    descriptor.setInt(COSName.DESCENT, metrics.descent());
    if (hasCapitals()) {
      descriptor.setInt(COSName.CAP_HEIGHT, metrics.capHeight());
    }
    descriptor.setInt(COSName.STEM_V, metrics.stem());
    descriptor.setItem(COSName.FONT_FILE2, pdf.putDeflated(length, subset.deflated()));
    return descriptor;
  }

  /**
   * Whether it shows letters of a script that has capitals. Of others the height of capitals says
   * nothing: readers that tell lines apart by it would cut the steep words of Nastaliq in two.
   */
  private boolean hasCapitals() {
    for (int code = 1; code < count; code++) {
      int first = texts[code].isEmpty() ? ' ' : texts[code].codePointAt(0);
      if (Character.isUpperCase(first) || Character.isLowerCase(first)) {
        return true;
      }
    }
    return false;
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, TextString.of("Adobe"));
    info.setItem(COSName.ORDERING, TextString.of("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private COSArray widths() {
    COSArray each = new COSArray();
    for (int code = 1; code < count; code++) {
      each.add(COSInteger.get(width(code)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(each);
    return widths;
  }

  private byte[] ids(FontSubset subset) {
    byte[] ids = new byte[2 * count];
    for (int code = 1; code < count; code++) {
      int id = subset.id(glyphs[code]);
      ids[2 * code] = (byte) (id >> 8);
      ids[2 * code + 1] = (byte) id;
    }
    return ids;
  }

  private static COSArray integers(int[] values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }
}

package org.attache.pdf;

/** Writes what characters each code of a font shows (ISO 32000-1 9.10.3). */
final class ToUnicode {

  /** As many as a section of the map may have. */
  private static final int SECTION = 100;

  /**
   * What a glyph without characters of its own shows: a zero width space, which readers leave out.
   */
  static final String NOTHING = "\u200B";

  private ToUnicode() {}

  /** The map for the codes from 1 to before a number, each with its characters. */
  static Bytes map(String[] texts, int count) {
    Bytes map = new Bytes(512 + 20 * count);
    map.put(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000><FFFF>
        endcodespacerange
        """);
    for (int from = 1; from < count; from += SECTION) {
      int to = Math.min(count, from + SECTION);
      map.put((long) to - from).put(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.put('<').hex(code).put("><").hex(texts[code]).put(">\n");
      }
      map.put("endbfchar\n");
    }
    return map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  }
}

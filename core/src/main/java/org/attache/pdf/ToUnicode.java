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

  /** The map for the codes from 1 to before a number that have characters. */
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
    int code = 1;
    while (code < count) {
      Bytes section = new Bytes(20 * SECTION);
      int size = 0;
      for (; code < count && size < SECTION; code++) {
        if (!texts[code].isEmpty()) {
          section.put('<').hex(code).put("><").hex(texts[code]).put(">\n");
          size++;
        }
      }
      if (size > 0) {
        map.put((long) size).put(" beginbfchar\n").put(section.array(), 0, section.length());
        map.put("endbfchar\n");
      }
    }
    return map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  }
}

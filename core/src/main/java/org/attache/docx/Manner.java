package org.attache.docx;

import static org.attache.docx.SafeXml.child;
import static org.attache.docx.SafeXml.isOn;
import static org.attache.docx.SafeXml.value;
import static org.attache.docx.SafeXml.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What a document of the user's may decide on how Word treats it.
 *
 * @param tabStop the distance of tab stops where a paragraph has none, in twips
 * @param isHyphenated whether words are divided at the ends of lines
 * @param hasEvenPages whether even pages have other words at their heads and feet
 * @param margins the elements that say how margins lie on both sides of a sheet
 * @param colours which of the theme's colours each use takes
 */
record Manner(
    String tabStop,
    boolean isHyphenated,
    boolean hasEvenPages,
    List<String> margins,
    Map<String, String> colours) {

  /** As it is without such a document. */
  static final Manner OWN = new Manner("360", true, false, List.of(), colours(List.of()));

  private static final String WORDS_OWN_TAB_STOP = "720";

  Manner {
    margins = List.copyOf(margins);
  }

  /** What the root of a part of settings says. */
  static Manner of(Element settings) {
    String tabStop = value(settings, "defaultTabStop");
    return new Manner(
        tabStop.matches("[1-9][0-9]{1,4}") ? tabStop : WORDS_OWN_TAB_STOP,
        isOn(settings, "autoHyphenation"),
        isOn(settings, "evenAndOddHeaders"),
        List.of("mirrorMargins", "gutterAtTop").stream()
            .filter(name -> isOn(settings, name))
            .map(name -> "w:" + name)
            .toList(),
        colours(child(settings, "clrSchemeMapping").stream().toList()));
  }

  /** Each use takes the theme's colour made for it, unless a mapping says otherwise. */
  private static Map<String, String> colours(List<Element> mappings) {
    Map<String, String> colours = new LinkedHashMap<>();
    colours.put("w:bg1", "light1");
    colours.put("w:t1", "dark1");
    colours.put("w:bg2", "light2");
    colours.put("w:t2", "dark2");
    for (int i = 1; i <= 6; i++) {
      colours.put("w:accent" + i, "accent" + i);
    }
    colours.put("w:hyperlink", "hyperlink");
    colours.put("w:followedHyperlink", "followedHyperlink");
    for (Element mapping : mappings) {
      colours.replaceAll(
          (use, colour) -> {
            String other = word(mapping, use.substring(2));
            return other.isEmpty() ? colour : other;
          });
    }
    return colours;
  }
}

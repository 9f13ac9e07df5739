package org.attache.brief;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The fixed words that writers print, in one language.
 *
 * @param words one for every {@link Label}
 */
public record Labels(Map<Label, String> words) {

  public Labels {
    for (Label label : Label.values()) {
      if (!words.containsKey(label)) {
        throw new IllegalArgumentException("no words for label " + label);
      }
    }
    words = Collections.unmodifiableMap(new EnumMap<>(words));
  }

  /** The words of a label. */
  public String of(Label label) {
    return words.get(label);
  }

  /** The words of a label with {0}, {1}… replaced by the given texts. */
  public String of(Label label, String... texts) {
    String filled = of(label);
    for (int i = 0; i < texts.length; i++) {
      filled = filled.replace("{" + i + "}", texts[i]);
    }
    return filled;
  }
}

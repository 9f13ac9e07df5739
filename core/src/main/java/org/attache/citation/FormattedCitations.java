package org.attache.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Inline;
import org.attache.brief.ReferenceEntry;

/**
 * What a style makes of the citations of a brief.
 *
 * @param citations one for each citation given, in their order
 * @param labels what a work is called in running text, by its id, where the style has words for it
 * @param entries the works cited, in the order that the style lists them
 */
public record FormattedCitations(
    List<Text> citations, Map<String, String> labels, List<ReferenceEntry> entries) {

  public FormattedCitations {
    citations = List.copyOf(citations);
    labels = new LinkedHashMap<>(labels);
    entries = List.copyOf(entries);
  }

  /**
   * A citation.
   *
   * @param whole as it stands behind what it proves: "(Akram 2024, p. 2)", "[1]"
   * @param bare without what the style puts around it: "Akram 2024, p. 2", "1"
   */
  public record Text(List<Inline> whole, List<Inline> bare) {

    public Text {
      whole = List.copyOf(whole);
      bare = List.copyOf(bare);
    }
  }
}

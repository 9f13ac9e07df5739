package org.attache.bibtex;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the types of entries of BibTeX and biblatex are called in CSL. */
final class WorkType {

  private static final Map<String, String> KNOWN = new LinkedHashMap<>();

  static {
    put("article-journal", "article suppperiodical");
    put("book", "book mvbook collection mvcollection proceedings mvproceedings reference");
    put("book", "mvreference booklet");
    put("chapter", "inbook incollection bookinbook suppbook suppcollection");
    put("entry-encyclopedia", "inreference");
    put("paper-conference", "inproceedings conference");
    put("report", "techreport report manual");
    put("thesis", "phdthesis mastersthesis thesis");
    put("webpage", "online electronic www");
    put("document", "misc");
    put("manuscript", "unpublished");
    put("periodical", "periodical");
    put("patent", "patent");
    put("dataset", "dataset");
    put("software", "software");
    put("standard", "standard");
    put("legislation", "legislation");
    put("legal_case", "jurisdiction");
    put("treaty", "treaty legal");
    put("personal_communication", "letter");
    put("motion_picture", "movie video");
    put("speech", "speech");
    put("map", "map");
  }

  private WorkType() {}

  private static void put(String csl, String types) {
    for (String type : types.split(" ")) {
      KNOWN.put(type, csl);
    }
  }

  /** The types of entries there are. */
  static Collection<String> known() {
    return KNOWN.keySet();
  }

  /** Whether a work of this type is in another one. */
  static boolean isPart(String csl) {
    return csl.equals("chapter")
        || csl.equals("paper-conference")
        || csl.equals("entry-encyclopedia");
  }

  /** The type of CSL, if the entry's is known. */
  static Optional<String> of(Entry entry) {
    Optional<String> type = Optional.ofNullable(KNOWN.get(entry.type()));
    String kind =
        entry.field("entrysubtype").map(one -> one.value().toLowerCase(Locale.ROOT)).orElse("");
    boolean isOnWeb =
        entry.has("url")
            || entry.field("howpublished").filter(how -> how.value().contains("\\url")).isPresent();
    if (entry.type().equals("misc") && isOnWeb) {
      return Optional.of("webpage");
    }
    return entry.type().equals("article") && (kind.equals("newspaper") || kind.equals("magazine"))
        ? Optional.of("article-" + kind)
        : type;
  }
}

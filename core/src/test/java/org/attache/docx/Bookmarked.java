package org.attache.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document's links lead to. */
final class Bookmarked {

  private static final Pattern BOOKMARK =
      Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"");
  private static final Pattern LINK =
      Pattern.compile("w:anchor=\"([^\"]*)\"| (?:REF|PAGEREF|NOTEREF) (\\S+) ");

  private Bookmarked() {}

  /** The names that links or fields of the body give and no bookmark has. */
  static List<String> dangling(String body) {
    Set<String> names = new HashSet<>(names(body));
    List<String> dangling = new ArrayList<>();
    Matcher link = LINK.matcher(body);
    while (link.find()) {
      String name = link.group(1) == null ? link.group(2) : link.group(1);
      if (!names.contains(name)) {
        dangling.add(name);
      }
    }
    return dangling;
  }

  /** The names that more than one bookmark has. */
  static List<String> repeated(String body) {
    Set<String> seen = new HashSet<>();
    return names(body).stream().filter(name -> !seen.add(name)).toList();
  }

  private static List<String> names(String body) {
    return BOOKMARK.matcher(body).results().map(result -> result.group(1)).toList();
  }
}

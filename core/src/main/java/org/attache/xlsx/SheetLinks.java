package org.attache.xlsx;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.ooxml.Markup;
import org.attache.ooxml.Relations;

/** The links of one sheet, gathered while its cells are written. */
final class SheetLinks {

  /** What Excel takes on one sheet and in one address. */
  private static final int MOST_LINKS = 65_530;

  private static final int LONGEST_URL = 2_079;
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Map<String, String> placesByName;
  private final List<Found> found = new ArrayList<>();

  private record Found(String at, String target, boolean isInside) {}

  /**
   * Links of a sheet.
   *
   * @param placesByName cells of the workbook by the names that links give after a number sign
   */
  SheetLinks(Map<String, String> placesByName) {
    this.placesByName = placesByName;
  }

  /**
   * Notes a link.
   *
   * @param at the cell
   * @param url as {@link org.attache.brief.DataCell.Link} has it; may be empty
   * @return whether Excel can follow it
   */
  boolean add(String at, String url) {
    if (url.isEmpty() || found.size() >= MOST_LINKS) {
      return false;
    }
    if (url.startsWith("#")) {
      String place = placesByName.getOrDefault(url.substring(1), "");
      return !place.isEmpty() && found.add(new Found(at, place, true));
    }
    String target = target(url);
    return !target.isEmpty() && found.add(new Found(at, target, false));
  }

  /** The address as the file may hold it; empty if it may not. */
  private static String target(String url) {
    try {
      URI uri = new URI(url.strip().replace(" ", "%20"));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String target = uri.toASCIIString();
      return SCHEMES.contains(scheme) && target.length() <= LONGEST_URL ? target : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Writes the list of links, if there are any. */
  void write(Markup xml, Relations relations) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    xml.start("hyperlinks");
    for (Found link : found) {
      if (link.isInside()) {
        xml.leaf("hyperlink", "ref", link.at(), "location", link.target());
      } else {
        xml.leaf("hyperlink", "ref", link.at(), "r:id", relations.web(link.target()));
      }
    }
    xml.end();
  }
}

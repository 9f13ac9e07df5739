package org.attache.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * A brief's title and properties.
 *
 * @param title its title
 * @param subtitle the line under it; may be empty
 * @param date the day it stands for
 * @param dateInWords that day as printed
 * @param marking how it may be circulated; may be empty
 * @param authors as printed, one string each, in order
 * @param keywords for the document's properties
 * @param description one sentence for the document's properties
 * @param language BCP 47 tag
 * @param direction of the script
 */
public record Front(
    String title,
    String subtitle,
    LocalDate date,
    String dateInWords,
    String marking,
    List<String> authors,
    List<String> keywords,
    String description,
    String language,
    Direction direction) {

  public Front {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}

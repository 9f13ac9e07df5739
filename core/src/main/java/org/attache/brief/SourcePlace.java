package org.attache.brief;

/**
 * A place in a source.
 *
 * @param source the id of the source in the dossier
 * @param locator as written, such as {@code par4}; may be empty
 * @param words the place as printed, such as "para. 4"; may be empty
 */
public record SourcePlace(String source, String locator, String words) {}

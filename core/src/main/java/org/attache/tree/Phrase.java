package org.attache.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parser says, and how to say it to a person.
 *
 * @param said what the parser's message holds
 * @param message what to say instead, in which {@code $1} stands for the pattern's first group
 * @param hint what to do about it; may be empty
 */
record Phrase(Pattern said, String message, String hint) {

  static Phrase of(String said, String message, String hint) {
    return new Phrase(Pattern.compile(said, Pattern.DOTALL), message, hint);
  }

  /** The message for what a parser said, if this phrase is about it. */
  Optional<String> messageFor(String complaint) {
    Matcher matcher = said.matcher(complaint);
    if (!matcher.find()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    matcher.appendReplacement(text, message);
    return Optional.of(text.substring(matcher.start()));
  }
}

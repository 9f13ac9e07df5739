package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Abbreviation;
import org.attache.dossier.Agreement;
import org.attache.dossier.Dossier;
import org.attache.dossier.Event;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Source;

/** Numbers that belong to a name: Vision 2030, or whatever a fact or a source is titled. */
final class TitledNumbers {

  /** A capitalised word that does not begin its sentence, before a year. */
  private static final Pattern NAMED =
      Pattern.compile("(?s).*[\\p{L},]\\s+(\\p{Lu}\\p{L}+)[\\s\\u00A0]$");

  private static final Set<String> NO_NAMES =
      Set.of("in", "since", "by", "until", "from", "to", "of", "and", "or", "the", "around");

  private final Dossier dossier;
  private final List<String> titles = new ArrayList<>();

  TitledNumbers(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Whether the number is part of a name. */
  boolean explains(String number, String before, String after) {
    Matcher named = NAMED.matcher(before);
    boolean isYear = number.matches("(?:19|20)\\d\\d");
    if (isYear && named.matches() && !NO_NAMES.contains(named.group(1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    String words = word(before, true) + number + word(after, false);
    return words.length() > number.length() && titles().stream().anyMatch(t -> t.contains(words));
  }

  /** The word next to a number with what stands between; empty at the edge of a sentence. */
  private static String word(String text, boolean isBefore) {
    Matcher word =
        Pattern.compile(
                isBefore ? "(?s).*?([\\p{L}’'-]+[ \\u00A0-])$" : "(?s)^([ \\u00A0-][\\p{L}’'-]+).*")
            .matcher(text);
    return word.matches() ? word.group(1) : "";
  }

  private List<String> titles() {
    if (titles.isEmpty()) {
      titles.add(dossier.title());
      for (Event event : dossier.history()) {
        event.title().optional().ifPresent(titles::add);
        event.occasion().optional().ifPresent(titles::add);
      }
      for (Agreement agreement : dossier.agreements()) {
        agreement.title().optional().ifPresent(titles::add);
      }
      for (Mechanism mechanism : dossier.mechanisms()) {
        mechanism.name().optional().ifPresent(titles::add);
      }
      for (Initiative initiative : dossier.initiatives()) {
        initiative.name().optional().ifPresent(titles::add);
      }
      for (Source source : dossier.sources()) {
        titles.add(source.title());
      }
      for (Abbreviation abbreviation : dossier.abbreviations()) {
        titles.add(abbreviation.longForm());
      }
    }
    return titles;
  }
}

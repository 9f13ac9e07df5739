package org.attache.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.AgreementKind;
import org.attache.dossier.Dossier;
import org.attache.dossier.EventKind;
import org.attache.dossier.MechanismKind;

/** Five visits, two working groups: what an English sentence counts and the dossier lists. */
final class CountWords {

  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final String[] NOUNS = {
    "visits",
    "meetings",
    "embassies",
    "agreements",
    "treaties",
    "memoranda",
    "mechanisms",
    "working groups"
  };

  /** Nothing behind it narrows what is counted: the clause ends, or says that it happened. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b("
              + String.join("|", NUMBERS)
              + "|[2-9]|1[0-9])\\s+("
              + String.join("|", NOUNS)
              + ")(?=\\s*(?:[.;,]|and\\b"
              + "|(?:have\\s+|has\\s+)?(?:been\\s+|were\\s+|are\\s+)?"
              + "(?:taken place|took place|paid|signed|opened|listed|in place|exist)\\b))");

  /** Words before a number that say it counts only some, or is not exact. */
  private static final Pattern NARROWED =
      Pattern.compile(
          "(?i)\\b(?:least|over|than|about|almost|nearly|some|up to|another|other|further|more"
              + "|these|those|first|last|next|latest|the|its|their|of|every|only)\\s*$");

  private static final Pattern DATED =
      Pattern.compile("\\b\\d{4}\\b|date|(?i)\\b(?:since|during|between|by|from|year|years)\\b");

  private final Map<String, Long> listed = new LinkedHashMap<>();

  CountWords(Dossier dossier) {
    listed.put("visits", events(dossier, EventKind.VISIT));
    listed.put("meetings", events(dossier, EventKind.MEETING));
    listed.put("embassies", events(dossier, EventKind.EMBASSY));
    listed.put("agreements", (long) dossier.agreements().size());
    listed.put("treaties", agreements(dossier, AgreementKind.TREATY));
    listed.put("memoranda", agreements(dossier, AgreementKind.MEMORANDUM));
    listed.put("mechanisms", (long) dossier.mechanisms().size());
    listed.put(
        "working groups",
        dossier.mechanisms().stream()
            .filter(one -> one.kind() == MechanismKind.WORKING_GROUP)
            .count());
  }

  private static long events(Dossier dossier, EventKind kind) {
    return dossier.history().stream().filter(event -> event.kind() == kind).count();
  }

  private static long agreements(Dossier dossier, AgreementKind kind) {
    return dossier.agreements().stream().filter(one -> one.kind() == kind).count();
  }

  void check(Text text) {
    if (!text.mentions(NOUNS)) {
      return;
    }
    Matcher counted = COUNTED.matcher(text.markdown());
    while (counted.find()) {
      String noun = counted.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      long known = listed.getOrDefault(noun, 0L);
      boolean isOfAll = isOfAll(text.markdown(), counted);
      if (known > 0 && isOfAll && number(counted.group(1)) != known) {
        text.report(
            counted.start(1),
            "The text says '"
                + counted.group().replaceAll("\\s+", " ")
                + "', but the dossier lists "
                + known,
            "Print the number with {{ … | length | words }}, list what is missing, or say which"
                + " ones are meant.");
      }
    }
  }

  /** Whether nothing in the sentence says that only some are counted. */
  private static boolean isOfAll(String markdown, Matcher counted) {
    int from = 1 + lastEnd(markdown, counted.start());
    int end = markdown.indexOf('.', counted.end());
    String sentence = markdown.substring(from, end < 0 ? markdown.length() : end);
    boolean isNarrowed = NARROWED.matcher(markdown.substring(from, counted.start())).find();
    return !isNarrowed && !DATED.matcher(sentence).find();
  }

  private static int lastEnd(String markdown, int before) {
    List<Integer> ends = new ArrayList<>();
    for (char end : new char[] {'.', ';', '\n'}) {
      ends.add(markdown.lastIndexOf(end, before - 1));
    }
    return ends.stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  private static long number(String word) {
    int index = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return index >= 0 ? index + 2 : Long.parseLong(word);
  }
}

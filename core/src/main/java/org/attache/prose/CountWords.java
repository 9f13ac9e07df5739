package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dossier.AgreementKind;
import org.attache.dossier.Dossier;
import org.attache.dossier.EventKind;
import org.attache.dossier.MechanismKind;

/** Five visits, two working groups: what an English sentence counts and the dossier lists. */
final class CountWords {

  private static final List<String> NUMBERS =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** What a number in words ends with. */
  private static final List<String> LAST_WORDS =
      Stream.of(NUMBERS, TENS, List.of("one")).flatMap(List::stream).toList();

  private static final String[] NOUNS = {
    "visits",
    "meetings",
    "embassies",
    "agreements",
    "treaties",
    "memoranda",
    "declarations",
    "protocols",
    "mechanisms",
    "working groups",
    "joint commissions",
    "commissions",
    "councils",
    "forums",
    "initiatives",
    "statements",
    "recommendations",
    "sources"
  };

  /** Nothing behind it narrows what is counted: the clause ends, or says that it happened. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?=[1-9efnst])\\b((?:"
              + String.join("|", TENS)
              + ")(?:-(?:one|"
              + String.join("|", NUMBERS.subList(0, 8))
              + "))?|"
              + String.join("|", NUMBERS)
              + "|[2-9]|[1-9][0-9])\\s+("
              + String.join("|", NOUNS)
              + ")(?=\\s*(?:[.;,]|and\\b"
              + "|(?:have\\s+|has\\s+)?(?:been\\s+|were\\s+|are\\s+)?"
              + "(?:taken place|took place|paid|signed|opened|listed|in place|exist|made|follow"
              + "|cited)\\b))");

  /** Words before a number that say it counts only some, or is not exact. */
  private static final Pattern NARROWED =
      Pattern.compile(
          "(?i)\\b(?:least|over|than|about|almost|nearly|some|up to|another|other|further|more"
              + "|these|those|first|last|next|latest|the|its|their|of|every|only)\\s*$");

  private static final Pattern DATED =
      Pattern.compile("\\b\\d{4}\\b|date|(?i)\\b(?:since|during|between|by|from|year|years)\\b");

  private final Dossier dossier;

  CountWords(Dossier dossier) {
    this.dossier = dossier;
  }

  /** How many of a noun the dossier lists: counted when a text speaks of a number of them. */
  private long listed(String noun) {
    return switch (noun) {
      case "visits" -> events(EventKind.VISIT);
      case "meetings" -> events(EventKind.MEETING);
      case "embassies" -> events(EventKind.EMBASSY);
      case "agreements" -> dossier.agreements().size();
      case "treaties" -> agreements(AgreementKind.TREATY);
      case "memoranda" -> agreements(AgreementKind.MEMORANDUM);
      case "declarations" -> agreements(AgreementKind.DECLARATION);
      case "protocols" -> agreements(AgreementKind.PROTOCOL);
      case "mechanisms" -> dossier.mechanisms().size();
      case "working groups" -> mechanisms(MechanismKind.WORKING_GROUP);
      case "joint commissions", "commissions" -> mechanisms(MechanismKind.COMMISSION);
      case "councils" -> mechanisms(MechanismKind.COUNCIL);
      case "forums" -> mechanisms(MechanismKind.FORUM);
      case "initiatives" -> dossier.initiatives().size();
      case "statements" -> dossier.statements().size();
      case "recommendations" -> dossier.recommendations().size();
      case "sources" -> dossier.sources().size();
      default -> 0;
    };
  }

  private long events(EventKind kind) {
    return dossier.history().stream().filter(event -> event.kind() == kind).count();
  }

  private long agreements(AgreementKind kind) {
    return dossier.agreements().stream().filter(one -> one.kind() == kind).count();
  }

  private long mechanisms(MechanismKind kind) {
    return dossier.mechanisms().stream().filter(one -> one.kind() == kind).count();
  }

  void check(Text text) {
    if (!text.is(CountWords.class, CountWords::mayCount) || !text.mayHold(COUNTED)) {
      return;
    }
    Matcher counted = COUNTED.matcher(text.markdown());
    while (counted.find()) {
      String noun = counted.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      long known = listed(noun);
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

  /** Whether a number stands before a space: one is soon found where the pattern takes long. */
  private static boolean mayCount(String text) {
    char[] letters = text.toCharArray();
    for (int at = 1; at < letters.length; at++) {
      if (letters[at] <= ' ' && isSpace(letters[at]) && endsNumber(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** What a pattern takes for spaces. */
  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Whether the word before an index ends as the numbers do that are counted with. */
  private static boolean endsNumber(String text, int end) {
    char last = text.charAt(end - 1);
    if (last >= '0' && last <= '9') {
      return true;
    }
    if (end < 2 || !mayEndNumber(small(text.charAt(end - 2)), small(last))) {
      return false;
    }
    for (String number : LAST_WORDS) {
      if (text.regionMatches(true, end - number.length(), number, 0, number.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some number in words ends with two letters: most other words do not. */
  private static boolean mayEndNumber(char before, char last) {
    return switch (last) {
      case 'e' -> before == 'e' || before == 'v' || before == 'n'; // three, five, twelve, one
      case 'n' -> before == 'e'; // seven, ten, thirteen
      case 'o' -> before == 'w';
      case 'r' -> before == 'u';
      case 't' -> before == 'h';
      case 'x' -> before == 'i';
      case 'y' -> before == 't';
      default -> false;
    };
  }

  private static char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
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
    String small = word.toLowerCase(Locale.ROOT);
    int index = NUMBERS.indexOf(small);
    if (index >= 0) {
      return index + 2;
    }
    String[] parts = small.split("-");
    int ten = TENS.indexOf(parts[0]);
    if (ten < 0) {
      return Long.parseLong(word);
    }
    int one = parts.length < 2 ? 0 : parts[1].equals("one") ? 1 : NUMBERS.indexOf(parts[1]) + 2;
    return 10L * (ten + 2) + one;
  }
}

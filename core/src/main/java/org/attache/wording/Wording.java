package org.attache.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.dossier.Dispute;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Party;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Scale;
import org.attache.dossier.StatedTotal;

/**
 * Puts values into the words of one language.
 *
 * <p>Immutable and safe for threads; costly to make, so keep one for each language.
 */
public final class Wording {

  /** Ends of names that take an apostrophe alone. */
  private static final List<String> PLURAL_NAME =
      List.of("States", "Netherlands", "Islands", "Emirates", "Philippines", "Maldives", "Nations");

  private final Phrases phrases;
  private final DateWords dates;
  private final NumberWords numbers;
  private final Countries countries;
  private final Lists lists;
  private final Locators locators;

  private Wording(String tag, Map<String, String> own) {
    this.phrases = new Phrases(tag, own);
    this.dates = new DateWords(phrases);
    this.numbers = new NumberWords(phrases);
    this.countries = new Countries(phrases);
    this.lists = new Lists(phrases.cldr());
    this.locators = new Locators(phrases);
  }

  /** The wording of a language, by its BCP 47 tag. */
  public static Wording of(String languageTag) {
    return of(languageTag, Map.of());
  }

  /**
   * The wording of a language with phrases of its own, by key as in {@code phrases.en.properties}.
   *
   * @throws IllegalArgumentException if one of them is not well-formed; {@link OwnPhrases} tells
   */
  public static Wording of(String languageTag, Map<String, String> own) {
    return new Wording(languageTag, own);
  }

  /** The phrases that the language has no words for, so that English ones stand in. */
  public List<String> untranslated() {
    List<String> lent = phrases.lent();
    lent.removeIf(OwnPhrases::isOptional);
    return lent;
  }

  /** The alphabetical order of the language for some words, without regard to capitals. */
  public Comparator<String> alphabet(List<String> words) {
    return phrases.cldr().alphabet(words);
  }

  /** The language, for the JDK. */
  public Locale locale() {
    return phrases.locale();
  }

  /** Whether the language is English, in which products have names of our own. */
  public boolean isEnglish() {
    return locale().getLanguage().equals("en");
  }

  /** An English name in a text that is not in English, which says so by the language's tag. */
  public String inEnglish(String name) {
    return name + " (en)";
  }

  /** A date on its own: "3 February 1994", "around April 2016", "2020 (uncertain)". */
  public String date(EdtfDate date) {
    return dates.plain(date);
  }

  /** A date with short months, for tables: "3 Feb 1994". */
  public String dateShort(EdtfDate date) {
    return dates.brief(date);
  }

  /** A date as an adverbial: "on 3 February 1994", "in May 2015", "since 2017". */
  public String dateOn(EdtfDate date) {
    return dates.adverbial(date);
  }

  /** An adverbial where the year is known already: "on 3 February", "in May". */
  public String dateWithinYear(EdtfDate date) {
    return dates.withinYear(date);
  }

  /** A date without its year: "3 February", "May". */
  public String dateWithoutYear(EdtfDate date) {
    return dates.withoutYear(date);
  }

  /** A number with its decimals, grouped: "12,345.6"; a true minus before what is negative. */
  public String number(BigDecimal number) {
    return numbers.plain(number);
  }

  /** A number as it was said: "about 15.1", "over 80", "less than 1". */
  public String said(SaidNumber number) {
    return numbers.said(number, numbers.plain(number.value()));
  }

  /** Words of a number as it was said, without what qualifies it. */
  public String unqualified(SaidNumber number, String words) {
    return numbers.unqualified(number, words);
  }

  /** One to ten in words, others in digits. */
  public String cardinal(long number) {
    return numbers.cardinal(number);
  }

  /** A number as it was said, one to ten in words: "about ten", "over 80", "five". */
  public String saidInWords(SaidNumber number) {
    BigDecimal value = number.value();
    return value.scale() > 0
        ? said(number)
        : numbers.said(number, numbers.cardinal(value.longValueExact()));
  }

  /** How often, as it was said: "once", "five times", "over 80 times". */
  public String times(SaidNumber number) {
    boolean isSmall =
        number.qualifier() == Qualifier.EXACT
            && number.value().signum() > 0
            && number.value().compareTo(BigDecimal.valueOf(2)) <= 0
            && number.value().scale() <= 0;
    return isSmall
        ? phrases.words("times." + number.value().toPlainString())
        : phrases.fill("times.other", saidInWords(number));
  }

  /** "fifth", "21st". */
  public String ordinal(long number) {
    return numbers.ordinal(number);
  }

  /** Money as it was said: "about US$50.2 million". */
  public String money(SaidNumber number, String currency, Scale scale) {
    return numbers.money(number, currency, scale);
  }

  /** Money: "US$50.2 million". */
  public String money(BigDecimal number, String currency, Scale scale) {
    return numbers.money(number, currency, scale);
  }

  /** What amounts are counted in: "million US dollars". */
  public String unit(String currency, Scale scale) {
    return numbers.unit(currency, scale);
  }

  /** A share or change in per cent: "3.6%". */
  public String percent(BigDecimal percent) {
    return phrases.fill("percent", numbers.plain(percent));
  }

  /** "a and b", "a, b, and c". */
  public String and(List<String> words) {
    return lists.and(words);
  }

  /** The same in another language, by its BCP 47 tag. */
  public String and(List<String> words, String languageTag) {
    return new Lists(Cldr.of(languageTag)).and(words);
  }

  /** "a or b", "a, b, or c". */
  public String or(List<String> words) {
    return lists.or(words);
  }

  /** The plural category of a number: zero, one, two, few, many or other. */
  public String pluralCategory(BigDecimal number) {
    return phrases.cldr().plural(number.doubleValue());
  }

  /** A noun after a number: "session" or "sessions"; other languages than English leave it. */
  public String noun(BigDecimal number, String singular) {
    boolean isPlural = !pluralCategory(number).equals("one");
    return isPlural && phrases.locale().getLanguage().equals("en")
        ? EnglishPlural.of(singular)
        : singular;
  }

  /** The name of a party: its own, or CLDR's for a state. */
  public String name(Party party) {
    return party.name().isEmpty() ? countries.name(party.code()) : party.name();
  }

  /** The name of a party within a sentence: "the Netherlands", "Belarus". */
  public String nameInSentence(Party party) {
    String name = name(party);
    return countries.takesArticle(party.code()) && !name.startsWith("the ") ? "the " + name : name;
  }

  /** The adjective of a party, or its name where there is none. */
  public String adjective(Party party) {
    if (!party.adjective().isEmpty()) {
      return party.adjective();
    }
    String known = phrases.adjective(party.code());
    return known.isEmpty() ? name(party) : known;
  }

  /** Whether a code is a state's, ISO 3166-1 alpha-3. */
  public boolean isState(String code) {
    return countries.isKnown(code);
  }

  /** Places in one source: "para. 4", "pp. 2–3", "paras 4 and 7". */
  public String locators(List<String> places) {
    return locators.words(places);
  }

  /** "Belarus’s", "the United States’". */
  public String possessive(String name) {
    boolean endsInPluralS = PLURAL_NAME.stream().anyMatch(name::endsWith);
    return phrases.fill(endsInPluralS ? "possessive.s" : "possessive.other", name);
  }

  /** With a capital at the beginning of a sentence. */
  public String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    if (Character.isUpperCase(words.codePointAt(0))) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(locale()) + words.substring(first);
  }

  /** With a small letter, as within a sentence. */
  public String uncapital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toLowerCase(locale()) + words.substring(first);
  }

  /**
   * The phrase under a key of the language's phrases.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String phrase(String key, Object... values) {
    return phrases.fill(key, values);
  }

  /** The phrase under a key, or something else where there is none. */
  public String phraseOr(String key, String otherwise) {
    return phrases.wordsOr(key, otherwise);
  }

  /** The word for a kind: {@code kind("mechanism", MechanismKind.FORUM)} is "forum". */
  public String kind(String of, Enum<?> value) {
    String key = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return phrases.wordsOr("kind." + of + "." + key, key);
  }

  /** The word for a constant of any of the dossier's kinds. */
  public String word(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName();
    return kind(type.replaceFirst("Kind$", "").toLowerCase(Locale.ROOT), value);
  }

  /** Words for the field that a dispute is about: "number of sessions held". */
  public String field(Dispute dispute) {
    String key = dispute.key();
    if (dispute.person().isPresent()) {
      String person = "field.person." + key;
      boolean isKnown = !phraseOr(person, "").isEmpty();
      return isKnown ? phrase(person, dispute.person().get().name()) : key;
    }
    return phraseOr("field." + kindOf(dispute) + "." + key, key);
  }

  private static String kindOf(Dispute dispute) {
    if (dispute.path().startsWith("sessions.")) {
      return "session";
    }
    return dispute.fact() instanceof StatedTotal
        ? "total"
        : dispute.fact().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}

package org.attache.citation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.attache.dossier.EdtfDate;
import org.attache.wording.Wording;

/**
 * The words that styles ask for by name, in one language: those of the brief's wording where it has
 * them, else our own, else English.
 */
final class Terms {

  private static final List<String> FORMS = List.of("short", "verb", "verb-short", "symbol");

  private static final Map<String, String> LOCATORS =
      new TreeMap<>(
          Map.of(
              "page",
              "p",
              "paragraph",
              "par",
              "section",
              "s",
              "figure",
              "f",
              "chapter",
              "ch",
              "note",
              "n"));

  private static final String DAY_MONTH_YEAR =
      part("day", " ") + part("month", " ") + part("year", "");

  private final Locale locale;
  private String dateParts = DAY_MONTH_YEAR;
  private final Map<String, String> words = new TreeMap<>();

  private Terms(Locale locale) {
    this.locale = locale;
  }

  /** The words of the brief's language. */
  static Terms of(Wording wording) {
    Terms terms = of(wording.locale());
    terms.take(wording);
    return terms;
  }

  /** The words of another language. */
  static Terms of(Locale locale) {
    Terms terms = new Terms(locale);
    terms.read("en");
    if (!locale.getLanguage().equals("en")) {
      terms.read(locale.getLanguage());
    }
    return terms;
  }

  private void read(String language) {
    try (var in = Terms.class.getResourceAsStream("terms." + language + ".properties")) {
      if (in == null) {
        return;
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException("the terms of " + language, e);
    }
  }

  private void take(Wording wording) {
    String mark = "1";
    dateParts = dateParts(wording.date(EdtfDate.parse("2001-11-23")));
    put("and", wording.and(List.of("\u0001", "\u0002")).replaceAll("[\u0001\u0002]", ""));
    if (wording.untranslated().contains("cite.nodate")) {
      // English stands in for all of them: our own words are better.
      return;
    }
    put("et-al", wording.phrase("cite.etal", mark).replace(mark, ""));
    put("no_date.short", wording.phrase("cite.nodate"));
    put("in", wording.phrase("reference.in"));
    before("accessed", wording.phrase("reference.accessed", mark), mark);
    before("volume.short", wording.phrase("reference.volume", mark), mark);
    before("issue.short", wording.phrase("reference.issue", mark), mark);
    LOCATORS.forEach(
        (term, label) -> {
          String one = wording.phraseOr("locator." + label, "");
          if (!one.isEmpty()) {
            String many = wording.phraseOr("locator." + label + ".many", one);
            words.put(term + ".short", one + "|" + many);
          }
        });
  }

  /** Takes a word if it stands before what it is said of: styles put it there. */
  private void before(String key, String phrase, String mark) {
    if (phrase.endsWith(mark)) {
      put(key, phrase.replace(mark, ""));
    }
  }

  private void put(String key, String word) {
    String bare = word.replace('\u00a0', ' ').strip();
    if (!bare.isEmpty()) {
      words.put(key, bare);
    }
  }

  /** The language. */
  Locale locale() {
    return locale;
  }

  /** The words as a locale of the processor. */
  String xml() {
    StringBuilder xml = new StringBuilder(16_384);
    xml.append("<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" xml:lang=\"");
    StyleXml.escape(locale.toLanguageTag(), xml);
    xml.append("\"><style-options punctuation-in-quote=\"false\"/>");
    date("text", dateParts, xml);
    date(
        "numeric",
        "<date-part name=\"year\"/><date-part name=\"month\" form=\"numeric-leading-zeros\""
            + " prefix=\"-\"/><date-part name=\"day\" form=\"numeric-leading-zeros\" prefix=\"-\"/>",
        xml);
    xml.append("<terms>");
    for (Month month : Month.values()) {
      String number = month.getValue() < 10 ? "0" + month.getValue() : "" + month.getValue();
      term("month-" + number, "", month.getDisplayName(TextStyle.FULL, locale), xml);
      term("month-" + number, "short", month.getDisplayName(TextStyle.SHORT, locale), xml);
    }
    words.keySet().stream()
        .map(key -> key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.')))
        .distinct()
        .forEach(name -> terms(name, xml));
    return xml.append("</terms></locale>").toString();
  }

  /** How the language writes dates, seen from one. */
  private String dateParts(String sample) {
    String month = Month.NOVEMBER.getDisplayName(TextStyle.FULL, locale);
    Map<Integer, String> names = new TreeMap<>();
    names.put(sample.indexOf("23"), "day");
    names.put(sample.indexOf(month), "month");
    names.put(sample.indexOf("2001"), "year");
    if (names.size() < 3 || names.containsKey(-1)) {
      return DAY_MONTH_YEAR;
    }
    Map<String, Integer> lengths = Map.of("day", 2, "month", month.length(), "year", 4);
    List<Integer> starts = List.copyOf(names.keySet());
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < starts.size(); i++) {
      String name = names.getOrDefault(starts.get(i), "");
      int end = starts.get(i) + lengths.getOrDefault(name, 0);
      int next = i + 1 < starts.size() ? starts.get(i + 1) : sample.length();
      parts.append(part(name, sample.substring(Math.min(end, next), next)));
    }
    return parts.toString();
  }

  private static String part(String name, String suffix) {
    StringBuilder part = new StringBuilder("<date-part name=\"").append(name).append('"');
    if (!suffix.isEmpty()) {
      part.append(" suffix=\"");
      StyleXml.escape(suffix, part);
      part.append('"');
    }
    return part.append("/>").toString();
  }

  private static void date(String form, String parts, StringBuilder xml) {
    xml.append("<date form=\"").append(form).append("\">").append(parts).append("</date>");
  }

  /** A term in all its forms: the processor does not look for another form by itself. */
  private void terms(String key, StringBuilder xml) {
    String name = key.replace('_', ' ');
    String known = words.getOrDefault(key + ".short", "");
    String longForm = words.getOrDefault(key, known);
    term(name, "", longForm, xml);
    for (String form : FORMS) {
      String otherwise =
          switch (form) {
            case "short" -> longForm;
            case "verb-short" -> words.getOrDefault(key + ".verb", longForm);
            case "symbol" -> words.getOrDefault(key + ".short", longForm);
            default -> longForm;
          };
      term(name, form, words.getOrDefault(key + "." + form, otherwise), xml);
    }
  }

  private static void term(String name, String form, String words, StringBuilder xml) {
    int bar = words.indexOf('|');
    xml.append("<term name=\"").append(name);
    xml.append(form.isEmpty() ? "\">" : "\" form=\"" + form + "\">");
    if (bar < 0) {
      StyleXml.escape(words, xml);
    } else {
      xml.append("<single>");
      StyleXml.escape(words.substring(0, bar), xml);
      xml.append("</single><multiple>");
      StyleXml.escape(words.substring(bar + 1), xml);
      xml.append("</multiple>");
    }
    xml.append("</term>");
  }
}

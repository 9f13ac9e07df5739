package org.attache.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that do not part from the figure beside them.
 *
 * @param months as dates write them, long and short
 * @param units words behind an amount; an asterisk stands for any ending
 * @param labels words before a number that names a place, without their full stop
 * @param titles words before a name, without their full stop
 * @param areLettersBound whether a word of one letter leans on what follows it
 */
record BoundWords(
    Set<String> months,
    Set<String> units,
    Set<String> labels,
    Set<String> titles,
    boolean areLettersBound) {

  /** Symbols that are the same in every language. */
  private static final String SYMBOLS = "km kg m cm mm ha t g l km² m² m³ kW MW GW kWh MWh GWh TWh";

  private static final String SLAVIC = "км кг м см мм га т г гг л кВт МВт ГВт млн млрд трлн";

  private static final Map<String, String> UNITS =
      Map.of(
          "en",
          "million millions billion billions trillion trillions thousand thousands hundred dozen bn"
              + " mn per percent percentage dollar* euro* rouble* rupee* yuan pound* tonne* ton"
              + " tons barrel* kilo* metre* meter* mile* hectare* acre* litre* sq a.m p.m am pm AD"
              + " BC CE",
          "ru",
          "тысяч* тыс миллион* миллиард* триллион* процент* доллар* долл рубл* евро тонн* год*"
              + " лет",
          "be",
          "тысяч* тыс мільён* мільярд* трыльён* працэнт* долар* рубл* еўра тон* год* гад*",
          "fr",
          "million* milliard* mille pour euro* dollar* tonne* hectare*",
          "de",
          "Million* Milliarde* Mio Mrd Tsd Tausend Prozent Euro Dollar Tonne* Hektar",
          "es",
          "millon* millón mil por euro* dólar* tonelada* hectárea*",
          "pt",
          "milh* bilh* mil por euro* dólar* tonelada* hectare*",
          "ur",
          "ملین بلین ارب کروڑ لاکھ ہزار فیصد ڈالر",
          "ar",
          "مليون مليار ألف آلاف دولار");

  private static final Map<String, String> LABELS =
      Map.of(
          "en",
          "table tables figure figures fig figs chart page pages p pp para paras paragraph"
              + " paragraphs no nos number vol vols volume issue ch chapter sec section sections"
              + " art article articles note notes annex appendix box part item goal line us$ rs",
          "ru",
          "с стр рис рисунок рисунке рисунка табл таблица таблице таблицы ст статья статье статьи"
              + " п пункт пункте гл глава главе том т №",
          "be",
          "с мал малюнак малюнку малюнка табл табліца табліцы арт артыкул артыкуле п пункт пункце"
              + " гл раздзел том т №",
          "fr",
          "tableau figure fig p page pages no art article chapitre note",
          "de",
          "Tabelle Tab Abbildung Abb S Seite Nr Art Artikel Kapitel Kap Band Anm",
          "es",
          "cuadro tabla figura gráfico p página núm art artículo capítulo nota",
          "pt",
          "quadro tabela figura gráfico p página n art artigo capítulo nota",
          "ur",
          "جدول شکل صفحہ پیرا شق",
          "ar",
          "جدول الجدول شكل الشكل صفحة المادة فقرة الفقرة");

  private static final Map<String, String> TITLES =
      Map.of(
          "en",
          "Mr Mrs Ms Dr Prof St",
          "fr",
          "M Mme Mlle Dr",
          "de",
          "Herr Frau Dr Prof",
          "ru",
          "г г-н г-жа",
          "be",
          "сп");

  private static final Set<String> LEANING = Set.of("ru", "be", "uk", "bg", "mk", "sr", "pl", "cs");

  private static final Set<String> ENGLISH_MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Oct",
          "Nov",
          "Dec");

  /** Those of a language, by its ISO 639 code. */
  static BoundWords of(String language) {
    boolean isCyrillic = language.equals("ru") || language.equals("be");
    String units = SYMBOLS + " " + (isCyrillic ? SLAVIC + " " : "");
    return new BoundWords(
        language.equals("en") ? ENGLISH_MONTHS : months(language),
        words(units + UNITS.getOrDefault(language, "")),
        words(LABELS.getOrDefault(language, "")),
        words(TITLES.getOrDefault(language, "")),
        LEANING.contains(language));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.strip().split(" ")));
  }

  private static Set<String> months(String language) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
    Set<String> months = new LinkedHashSet<>();
    for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
      for (String month : symbols.getMonths(DateFormatSymbols.FORMAT, width)) {
        months.add(month.endsWith(".") ? month.substring(0, month.length() - 1) : month);
      }
    }
    return months;
  }

  boolean isMonth(String word) {
    return months.contains(word);
  }

  /** Whether a word says what the number before it counts. */
  boolean isUnit(String word) {
    if (units.contains(word)) {
      return true;
    }
    for (int end = word.length(); end >= 3; end--) {
      if (units.contains(word.substring(0, end) + '*')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word names what is numbered: "Table", "pp", but also "HS" and "USD". */
  boolean isLabel(String word) {
    boolean isCode = word.length() >= 2 && word.length() <= 4;
    for (int i = 0; i < word.length() && isCode; i++) {
      isCode = word.charAt(i) >= 'A' && word.charAt(i) <= 'Z';
    }
    return isCode || labels.contains(word) || labels.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }
}

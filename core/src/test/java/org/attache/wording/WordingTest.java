package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.MechanismKind;
import org.attache.dossier.Party;
import org.attache.dossier.PartyKind;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Scale;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  /** The members of the United Nations. */
  private static final String MEMBERS =
      """
      AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN
      BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM
      COG COD CRI CIV HRV CUB CYP CZE PRK DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST
      SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN
      ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN
      LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO
      MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN
      PNG PRY PER PHL POL PRT QAT KOR ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN
      SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA
      TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM
      YEM ZMB ZWE""";

  private static final Wording ENGLISH = Wording.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1994-02-03  | 3 February 1994      | on 3 February 1994
          2015-05     | May 2015             | in May 2015
          2019        | 2019                 | in 2019
          2016-04~    | around April 2016    | around April 2016
          2020?       | 2020 (uncertain)     | in 2020 (uncertain)
          2020%       | around 2020 (uncertain) | around 2020 (uncertain)
          199X        | 1990s                | in the 1990s
          2017/..     | since 2017           | since 2017
          ../2017     | until 2017           | until 2017
          2015/2019   | 2015–2019            | from 2015 to 2019
          2015-05/2016-01 | May 2015 – January 2016 | from May 2015 to January 2016
          """)
  void putsDatesIntoWords(String date, String plain, String adverbial) {
    assertEquals(plain, ENGLISH.date(EdtfDate.parse(date)));
    assertEquals(adverbial, ENGLISH.dateOn(EdtfDate.parse(date)));
  }

  @Test
  void leavesTheYearOutWhereItIsKnown() {
    assertEquals("on 3 February", ENGLISH.dateWithinYear(EdtfDate.parse("1994-02-03")));
    assertEquals("in May", ENGLISH.dateWithinYear(EdtfDate.parse("2015-05")));
    assertEquals("during the year", ENGLISH.dateWithinYear(EdtfDate.parse("2015")));
    assertEquals("3 Feb 1994", ENGLISH.dateShort(EdtfDate.parse("1994-02-03")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 15.1   | about 15.1
          over 80      | over 80
          less than 1  | less than 1
          at least 3.0 | at least 3.0
          12345.67     | 12,345.67
          """)
  void saysNumbersAsTheyWereSaid(String written, String said) {
    assertEquals(said, ENGLISH.said(SaidNumber.parse(written)));
  }

  @Test
  void writesSmallNumbersOut() {
    assertEquals("five", ENGLISH.cardinal(5));
    assertEquals("11", ENGLISH.cardinal(11));
    assertEquals("fifth", ENGLISH.ordinal(5));
    assertEquals("21st", ENGLISH.ordinal(21));
    assertEquals("112th", ENGLISH.ordinal(112));
    assertEquals("about ten", ENGLISH.saidInWords(SaidNumber.parse("about 10")));
    assertEquals("once", ENGLISH.times(SaidNumber.parse("1")));
    assertEquals("twice", ENGLISH.times(SaidNumber.parse("2")));
    assertEquals("over 80 times", ENGLISH.times(SaidNumber.parse("over 80")));
  }

  @Test
  void keepsMoneyTogetherWithItsScale() {
    SaidNumber said = SaidNumber.parse("about 50.2");
    assertEquals("about US$50.2\u00a0million", ENGLISH.money(said, "USD", Scale.MILLION));
    assertEquals("US$50.2\u00a0million", ENGLISH.unqualified(said, "about US$50.2\u00a0million"));
    assertEquals("€3", ENGLISH.money(new BigDecimal("3"), "EUR", Scale.ONE));
    assertEquals(
        "CHF\u00a03\u00a0billion", ENGLISH.money(new BigDecimal("3"), "CHF", Scale.BILLION));
    assertEquals("million US dollars", ENGLISH.unit("USD", Scale.MILLION));
    assertEquals("\u22120.7%", ENGLISH.percent(new BigDecimal("-0.7")));
  }

  @Test
  void countsInPlurals() {
    assertEquals("session", ENGLISH.noun(BigDecimal.ONE, "session"));
    assertEquals("sessions", ENGLISH.noun(BigDecimal.ZERO, "session"));
    assertEquals("embassies", ENGLISH.noun(BigDecimal.TEN, "embassy"));
    assertEquals("joint days", ENGLISH.noun(BigDecimal.TEN, "joint day"));
    assertEquals("branches", ENGLISH.noun(BigDecimal.TEN, "branch"));
  }

  @Test
  void joinsListsWithACommaBeforeAnd() {
    assertEquals("a", ENGLISH.and(List.of("a")));
    assertEquals("a and b", ENGLISH.and(List.of("a", "b")));
    assertEquals("a, b, and c", ENGLISH.and(List.of("a", "b", "c")));
    assertEquals("a, b, or c", ENGLISH.or(List.of("a", "b", "c")));
    assertEquals("", ENGLISH.and(List.of()));
  }

  @Test
  void namesCountriesAndTheirAdjectives() {
    assertEquals("Pakistan", ENGLISH.name(Party.state("PAK")));
    assertEquals("Belarusian", ENGLISH.adjective(Party.state("BLR")));
    assertEquals("the Netherlands", ENGLISH.nameInSentence(Party.state("NLD")));
    assertEquals("Belarus’s", ENGLISH.possessive("Belarus"));
    assertEquals("the United States’", ENGLISH.possessive("the United States"));
    Party own = new Party("EAEU", PartyKind.ORGANISATION, "Eurasian Union", "", Location.NOWHERE);
    assertEquals("Eurasian Union", ENGLISH.name(own));
    assertEquals("Eurasian Union", ENGLISH.adjective(own));
  }

  @Test
  void hasAnAdjectiveForEveryMemberOfTheUnitedNations() {
    List<String> members = List.of(MEMBERS.split("\\s+"));
    assertEquals(193, Set.copyOf(members).size());
    List<String> missing =
        members.stream()
            .filter(
                code ->
                    !ENGLISH.isState(code)
                        || ENGLISH
                            .adjective(Party.state(code))
                            .equals(ENGLISH.name(Party.state(code))))
            .toList();
    List<String> asTheyStand = List.of("LIE", "LUX", "MMR", "NZL", "SLB");
    assertEquals(asTheyStand, missing, "only these names serve as adjectives unchanged");
  }

  @Test
  void putsPlacesInSourcesIntoWords() {
    assertEquals("para.\u00a04", ENGLISH.locators(List.of("par4")));
    assertEquals("p.\u00a02", ENGLISH.locators(List.of("p2")));
    assertEquals("pp.\u00a02–3", ENGLISH.locators(List.of("p2-3")));
    assertEquals("paras\u00a04, 7", ENGLISH.locators(List.of("par4", "par7")));
    assertEquals("table\u00a01, p.\u00a09", ENGLISH.locators(List.of("t1", "p9")));
    assertEquals("annex", ENGLISH.locators(List.of("annex")));
    assertEquals("", ENGLISH.locators(List.of("")));
  }

  @Test
  void namesKinds() {
    assertEquals("working group", ENGLISH.kind("mechanism", MechanismKind.WORKING_GROUP));
  }

  @Test
  void formatsOtherLanguagesAsTheirReadersDo() {
    Wording german = Wording.of("de");
    assertEquals("3. Februar 1994", german.date(EdtfDate.parse("1994-02-03")));
    assertEquals("12.345,6", german.number(new BigDecimal("12345.6")));
    assertEquals("Belarus", german.name(Party.state("BLR")));
    assertEquals("Pakistan und Belarus", german.and(List.of("Pakistan", "Belarus")));
  }
}

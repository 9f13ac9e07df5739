package org.attache.citation;

import java.util.List;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.dossier.SourceBuilder;
import org.attache.problem.Location;

/** A work of each type that briefs cite, and odd ones. */
public final class SampleWorks {

  private SampleWorks() {}

  /** Twelve types with the fields that such works have. */
  public static List<Source> ofEveryType() {
    Name raza = Name.person("Raza", "Maryam");
    Name nawaz = Name.person("Nawaz", "Palwasha");
    return List.of(
        Source.builder("article-journal")
            .type("article-journal")
            .title("Trade across Eurasia")
            .author(raza)
            .author(nawaz)
            .issued("2021-03")
            .containerTitle("Journal of Regional Studies")
            .volume("12")
            .issue("3")
            .page("45-67")
            .doi("10.1000/182")
            .build(),
        Source.builder("book")
            .type("book")
            .title("The Great Stone")
            .author(Name.person("Akram", "Khalid Taimur"))
            .issued("2019")
            .publisher("Area Press")
            .publisherPlace("Islamabad")
            .edition("2")
            .build(),
        Source.builder("chapter")
            .type("chapter")
            .title("Who needs a corridor?")
            .author(Name.person("Khan", "Imran"))
            .editor(Name.person("Malik", "Sana"))
            .issued("2018")
            .containerTitle("Corridors of Asia")
            .page("9")
            .publisher("Area Press Ltd.")
            .build(),
        Source.builder("report")
            .type("report")
            .title("Foreign trade 2023")
            .author(Name.institution("Belstat"))
            .issued("2024-01-31")
            .genre("Statistical bulletin")
            .number("7")
            .publisherPlace("Minsk")
            .build(),
        Source.builder("dataset")
            .type("dataset")
            .title("Population and housing census")
            .author(Name.institution("Pakistan Bureau of Statistics"))
            .issued("2023/2024")
            .url("https://www.pbs.gov.pk/census")
            .accessed("2024-02-01")
            .build(),
        Source.builder("webpage")
            .type("webpage")
            .title("Bilateral relations")
            .containerTitle("Ministry of Foreign Affairs")
            .url("https://mfa.gov.by/en/bilateral/")
            .accessed("2024-01-15")
            .build(),
        Source.builder("article-newspaper")
            .type("article-newspaper")
            .title("A treaty is signed")
            .containerTitle("Dawn")
            .issued("2015-08-11")
            .page("1")
            .build(),
        Source.builder("paper-conference")
            .type("paper-conference")
            .title("A progressive framework")
            .author(raza)
            .issued("2021~")
            .collectionTitle("Proceedings of the Centre")
            .build(),
        Source.builder("treaty")
            .type("treaty")
            .title("Vienna Convention on Diplomatic Relations")
            .author(Name.institution("United Nations"))
            .issued("1961-04-18")
            .containerTitle("United Nations Treaty Series")
            .volume("500")
            .page("95")
            .build(),
        Source.builder("legislation")
            .type("legislation")
            .title("Foreign Trade Act")
            .issued("1950")
            .build(),
        Source.builder("thesis")
            .type("thesis")
            .title("Small states & large markets <1994>")
            .author(Name.person("Ahmed", "Bilal"))
            .issued("199X")
            .publisher("University of Minsk")
            .genre("Doctoral thesis")
            .build(),
        Source.builder("speech")
            .type("speech")
            .title("Thirty years on")
            .author(Name.person("Sharif", "Nawaz"))
            .issued("2024-02-03")
            .build());
  }

  /** Works that a formatter may stumble over. */
  public static List<Source> odd() {
    return List.of(
        work("one-of-two").author(Name.person("Akram", "Khalid")).issued("2024").build(),
        work("other-of-two").author(Name.person("Akram", "Khalid")).issued("2024").build(),
        work("no-date").author(Name.person("Akram", "Khalid")).build(),
        work("no-author").issued("2020").build(),
        work("nothing").build(),
        work("editor-alone").editor(Name.person("Malik", "Sana")).issued("2001").build(),
        work("two-editors")
            .editor(Name.person("Malik", "Sana"))
            .editor(Name.person("Nowak", "Anna"))
            .issued("2002")
            .build(),
        work("junior")
            .author(Name.person("King", "Martin Luther"))
            .author(new Name("Berg", "Ludwig", "van der", "", "III", "", Location.NOWHERE))
            .issued("1963")
            .build(),
        work("three")
            .author(Name.person("Alpha", "A."))
            .author(Name.person("Beta", "B."))
            .author(Name.person("Gamma", "C."))
            .issued("2011")
            .build(),
        many(work("five")).issued("2012").build(),
        work("particle")
            .author(new Name("Rompuy", "Herman", "Van", "", "", "", Location.NOWHERE))
            .issued("2010")
            .build(),
        work("question")
            .title("What next?")
            .author(Name.person("Zaidi", "Ali"))
            .issued("2009")
            .publisher("Press Inc.")
            .build(),
        work("cyrillic")
            .title("Внешняя торговля")
            .author(Name.person("Иванова", "Анна"))
            .issued("2022")
            .publisherPlace("Минск")
            .publisher("Наука")
            .build(),
        work("urdu")
            .title("پاکستان اور بیلاروس کے تعلقات")
            .author(Name.person("ندیم", "علی"))
            .issued("2023")
            .build());
  }

  private static SourceBuilder work(String id) {
    return Source.builder(id).type("report").title("Report " + id);
  }

  private static SourceBuilder many(SourceBuilder work) {
    for (String family : List.of("One", "Two", "Three", "Four", "Five")) {
      work.author(Name.person(family, "X."));
    }
    return work;
  }
}

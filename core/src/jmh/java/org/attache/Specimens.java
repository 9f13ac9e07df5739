package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.attache.dossier.Agreement;
import org.attache.dossier.AgreementKind;
import org.attache.dossier.Dossier;
import org.attache.dossier.DossierBuilder;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Flow;
import org.attache.dossier.Name;
import org.attache.dossier.Party;
import org.attache.dossier.Scale;
import org.attache.dossier.Source;
import org.attache.dossier.Statement;
import org.attache.dossier.Trade;
import org.attache.dossier.TradeBuilder;

/** Makes up dossiers: the same from the same seed, of different words and numbers from another. */
final class Specimens {

  private static final int SOURCES = 8;
  private static final String ACCENTED =
      "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿāăąćčďđēęěğīįķļľłńņňōőœŕřśşšţťūůűųźżž";

  private final List<String> vocabulary;

  /**
   * How much there is in a dossier.
   *
   * @param template the template's name
   * @param events how many of the timeline
   * @param agreements rows of their table
   * @param years rows of the table of trade, and points of its charts
   * @param paragraphs of some 140 words each
   */
  record Size(String template, int events, int agreements, int years, int paragraphs) {

    /** The brief that engines are compared by: 1,400 words, 15 events, two tables of ten rows. */
    static Size sixPages() {
      return new Size("six-pages", 15, 10, 10, 10);
    }

    /**
     * About so many pages, mostly of a long timeline and a long table, with the same prose each.
     */
    static Size pages(int count) {
      return new Size("six-pages", 6 * count, 6 * count, 10, count);
    }
  }

  private Specimens(List<String> vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Specimens read() throws IOException {
    try (InputStream in = Specimens.class.getResourceAsStream("six-pages/words.txt")) {
      if (in == null) {
        throw new IOException("six-pages/words.txt is not among the resources");
      }
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Specimens(List.of(words.strip().split("\\s+")));
    }
  }

  /** So many dossiers of a size. */
  List<Dossier> dossiers(int count, Size size) {
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      dossiers.add(dossier(i, size));
    }
    return dossiers;
  }

  Dossier dossier(long seed, Size size) {
    SplittableRandom random = new SplittableRandom(seed);
    DossierBuilder dossier =
        Dossier.builder(title(random, 5))
            .template(size.template())
            .subtitle(title(random, 8))
            .date("2024-02-06")
            .marking("Public")
            .party(Party.state("PAK"))
            .party(Party.state("BLR"));
    addSources(dossier, random);
    addStatements(dossier, size, random);
    addEvents(dossier, size, random);
    for (int i = 0; i < size.agreements(); i++) {
      dossier.agreement(
          Agreement.builder("agreement-" + i)
              .title("Agreement on " + words(random, 4))
              .kind(AgreementKind.values()[random.nextInt(AgreementKind.values().length)])
              .signed(day(random, 1994 + 29 * i / size.agreements()))
              .subject(sentence(random, 6, 12))
              .source(source(random))
              .build());
    }
    return dossier.trade(trade(size, random)).build();
  }

  private void addSources(DossierBuilder dossier, SplittableRandom random) {
    for (int i = 0; i < SOURCES; i++) {
      dossier.source(
          Source.builder("source-" + i)
              .type("article-journal")
              .title(title(random, 9))
              .author(Name.person(name(random), title(random, 1)))
              .issued(Integer.toString(2010 + i))
              .containerTitle(title(random, 4))
              .volume(Integer.toString(1 + random.nextInt(60)))
              .url("https://example.org/" + i + "/" + random.nextInt(1_000_000))
              .accessed("2024-01-15")
              .build());
    }
  }

  private void addStatements(DossierBuilder dossier, Size size, SplittableRandom random) {
    List<String> topics = List.of("relations", "events", "trade", "agreements", "outlook");
    for (int i = 0; i < size.paragraphs(); i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 8; sentence++) {
        text.append(sentence == 0 ? "" : " ").append(sentence(random, 12, 23));
      }
      dossier.statement(
          Statement.builder("statement-" + i)
              .topic(topics.get(i % topics.size()))
              .text(text.toString())
              .source(source(random))
              .build());
    }
  }

  private void addEvents(DossierBuilder dossier, Size size, SplittableRandom random) {
    for (int i = 0; i < size.events(); i++) {
      dossier.event(
          Event.builder("event-" + i)
              .date(day(random, 1924 + 100 * i / size.events()))
              .kind(i == 0 ? EventKind.RELATIONS : EventKind.OTHER)
              .title(sentence(random, 5, 10).replace(".", ""))
              .source(source(random))
              .build());
    }
  }

  private static Trade trade(Size size, SplittableRandom random) {
    TradeBuilder trade = Trade.builder().currency("USD").unit(Scale.MILLION);
    for (int i = 0; i < size.years(); i++) {
      String year = Integer.toString(2023 - size.years() + i);
      trade
          .flow(flow(year, "PAK", "BLR", amount(random, 20 + i)))
          .flow(flow(year, "BLR", "PAK", amount(random, 60 + 3 * i)));
    }
    return trade.build();
  }

  private static Flow flow(String year, String from, String to, String value) {
    return Flow.builder()
        .year(year)
        .from(from)
        .to(to)
        .value(value)
        .source("source-1#p" + (1 + value.length()))
        .build();
  }

  private static String amount(SplittableRandom random, int about) {
    return about + random.nextInt(20) + "." + random.nextInt(10);
  }

  private static String day(SplittableRandom random, int year) {
    return String.format(
        Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static String source(SplittableRandom random) {
    return "source-" + random.nextInt(SOURCES) + "#p" + (1 + random.nextInt(40));
  }

  /** A name with letters that few briefs share, so that subsets of fonts differ. */
  private String name(SplittableRandom random) {
    return title(random, 1)
        + ACCENTED.charAt(random.nextInt(ACCENTED.length()))
        + ACCENTED.charAt(random.nextInt(ACCENTED.length()));
  }

  private String sentence(SplittableRandom random, int least, int most) {
    return capital(words(random, least + random.nextInt(most - least + 1))) + ".";
  }

  private String title(SplittableRandom random, int count) {
    return capital(words(random, count));
  }

  private String words(SplittableRandom random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(vocabulary.get(random.nextInt(vocabulary.size())));
    }
    return words.toString();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

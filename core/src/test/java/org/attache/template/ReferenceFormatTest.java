package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.attache.brief.PlainText;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.dossier.SourceBuilder;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;

class ReferenceFormatTest {

  private final ReferenceFormat format = new ReferenceFormat(Wording.of("en"));

  @Test
  void turnsTheFirstNameRoundAndLeavesTheSecond() {
    SourceBuilder source =
        work().author(Name.person("Raza", "Maryam")).author(Name.person("Nawaz", "Palwasha"));
    assertEquals("Raza, Maryam and Palwasha Nawaz (2021). A work.", entry(source));
  }

  @Test
  void beginsAWorkOfNobodyWithItsTitle() {
    assertEquals("A work (2021).", entry(work()));
  }

  @Test
  void beginsAWorkOfNobodyOnASiteWithTheSite() {
    assertEquals("The Site (2021). A work.", entry(work().containerTitle("The Site")));
  }

  private static SourceBuilder work() {
    return Source.builder("work").type("webpage").title("A work").issued("2021");
  }

  private String entry(SourceBuilder source) {
    return PlainText.of(format.entry(source.build(), "2021"));
  }
}

package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown that a user wrote in the dossier stays Markdown. */
class WrittenTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "{{ summary }}",
    "{{ summary | line }}",
    "{% for m in keyMessages %}{{ m }}{% endfor %}",
    "{% for m in keyMessages %}{{ m | line }}{% endfor %}",
    "- {% for m in keyMessages %}{{ m | line }}{% endfor %}",
    "'> [!KEY] Title\n>\n{% for m in keyMessages %}\n> - {{ m | line }}\n{% endfor %}'"
  })
  void keepsItsMarkup(String section) throws IOException {
    String dossier = "summary: A **b** c.\nkeyMessages: [A **b** c.]\n";
    var brief = new OwnTemplate(folder).section("one", section).brief(dossier);
    String dump = brief.blocks().toString();
    assertTrue(dump.contains("Strong[content=[Text[text=b]]]"), dump);
  }

  @Test
  void canStandBetweenStarsThoughItEndsASentence() throws IOException {
    String section = "**{{ recommendations[0].text | line }}**[@s] Why.";
    String dossier =
        "recommendations:\n  - {id: r, text: Do it., sources: [s]}\n"
            + "sources:\n  - {id: s, type: book, title: A book}\n";
    var brief = new OwnTemplate(folder).section("one", section).brief(dossier);
    String dump = brief.blocks().toString();
    assertTrue(dump.contains("Strong[content=[Text[text=Do it.]]]"), dump);
  }
}

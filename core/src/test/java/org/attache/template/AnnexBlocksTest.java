package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.CaptionList;
import org.attache.brief.Inline;
import org.attache.brief.LedgerList;
import org.attache.brief.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexBlocksTest {

  private static final String TABLE =
      """
      ```table
      id: tbl-x
      title: A table
      ---
      | A | B |
      |---|---|
      | a | b |
      ```
      """;

  private static final String FIGURES =
      """
      figures:
        - {id: exports, label: Exports, value: about 15.1, unit: million US dollars}
        - {id: forums, label: Forums held, value: 4, unit: forum}
        - {id: unused, label: Not printed, value: 5, unit: visit}
      """;

  @TempDir Path folder;

  private List<Block> blocks(String section, String dossier) throws IOException {
    Brief brief = new OwnTemplate(folder).section("one", section).brief(dossier);
    return brief.blocks();
  }

  @Test
  void listsOfFiguresAndTablesAreThereIfThereIsSomethingToList() throws IOException {
    String lists =
        """
        # Figures

        ```contents
        of: figures
        ```

        # Tables

        ```contents
        of: tables
        ```
        """;
    List<Block> blocks = blocks(lists + "\n" + TABLE, "");

    assertEquals(3, blocks.size(), blocks.toString());
    assertEquals(new CaptionList(CaptionList.Kind.TABLES), blocks.get(1));
  }

  @Test
  void aPointerWithPageBehindItIsAPageNumber() throws IOException {
    Paragraph first = (Paragraph) blocks("See page @tbl-x.page, as @tbl-x.\n\n" + TABLE, "").get(0);

    assertEquals(new Inline.PageReference("tbl-x"), first.content().get(1));
    assertEquals(
        "tbl-x", ((Inline.CrossReference) first.content().get(3)).target(), first.toString());
  }

  @Test
  void theLedgerListsWhatIsPrintedInOrderOfFirstUse() throws IOException {
    List<Block> blocks =
        blocks(
            "{{ figure('forums') }} forums, {{ figure('exports') }} million.\n\n# From\n\n"
                + "```ledger\n```\n",
            FIGURES);
    LedgerList ledger = (LedgerList) blocks.get(2);

    assertEquals(
        List.of("1 Forums held 4 forums", "2 Exports about 15.1 million US dollars"),
        ledger.items().stream()
            .map(item -> item.number() + " " + item.what() + " " + item.value() + " " + item.unit())
            .toList());
    assertEquals("forums.value", ledger.items().get(0).figure());
  }

  @Test
  void aLedgerOfNothingGoesAwayWithItsHeading() throws IOException {
    assertEquals(1, blocks("Words.\n\n# From\n\n```ledger\n```\n", FIGURES).size());
  }

  @Test
  void wrongChoicesAreProblems() throws IOException {
    List<String> problems =
        new OwnTemplate(folder)
            .section("one", "```contents\nof: maps\n```\n\n```ledger\nkinds: [colours]\n```\n")
            .problems("");
    assertEquals(2, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("'of' must be headings, figures or tables"));
    assertTrue(problems.get(1).contains("'kinds' must be of numbers, dates and names"));
  }
}

package org.attache.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.problem.Location;
import org.attache.problem.Spot;
import org.junit.jupiter.api.Test;

/** Works from the files that reference managers write. */
class SourceFilesTest {

  private static Reading read(String name, String works) throws IOException {
    String dossier = "attache: 1\ntitle: T\ndate: 2024-02-06\nparties: [PAK, BLR]\nsources: ";
    Map<String, byte[]> files = new TreeMap<>();
    files.put("dossier.yaml", (dossier + name + "\n").getBytes(UTF_8));
    files.put(name, works.getBytes(UTF_8));
    return DossierReader.create().read(DossierFiles.memory(files));
  }

  private static final String BIBTEX =
      """
      @article{raza,
        author = {Raza, Ahmad and van der Berg, Jr., L.},
        title = {Tea {\\&} Tractors}, journal = {Affairs}, number = 2, pages = {4--7},
        year = 2021, month = feb, doi = {10.1000/1},
        url = {https://example.org/1}, urldate = {2021-04-23}
      }
      """;

  /** As Zotero and citation libraries write it, with keys that no brief needs. */
  private static final String CSL_JSON =
      """
      [
        {
          "id": "raza",
          "type": "article-journal",
          "title": "Tea & Tractors",
          "container-title": "Affairs",
          "issue": "2",
          "page": "4-7",
          "author": [
            {"family": "Raza", "given": "Ahmad"},
            {"family": "Berg", "given": "L.", "non-dropping-particle": "van der", "suffix": "Jr."}
          ],
          "issued": {"date-parts": [[2021, 2]]},
          "accessed": {"date-parts": [["2021", 4, "23"]]},
          "DOI": "10.1000/1",
          "URL": "https://example.org/1",
          "ISSN": "1234-5678",
          "citation-key": "raza"
        }
      ]
      """;

  private static void check(Reading reading) {
    assertEquals(List.of(), reading.problems());
    Source work = reading.found().orElseThrow().sources().get(0);
    assertEquals("raza", work.id());
    assertEquals("article-journal", work.type());
    assertEquals("Tea & Tractors", work.title());
    assertEquals("Affairs", work.containerTitle());
    assertEquals("2", work.issue());
    assertEquals("4-7", work.page());
    assertEquals("2021-02", work.issued().optional().orElseThrow().toString());
    assertEquals("2021-04-23", work.accessed().optional().orElseThrow().toString());
    assertEquals("10.1000/1", work.doi());
    assertEquals("https://example.org/1", work.url());
    assertEquals(
        List.of("Raza", "van der Berg"), work.author().stream().map(Name::surname).toList());
    assertEquals("Jr.", work.author().get(1).suffix());
  }

  @Test
  void readsBibtex() throws IOException {
    check(read("works.bib", BIBTEX));
  }

  @Test
  void readsCslJson() throws IOException {
    check(read("works.json", CSL_JSON));
  }

  @Test
  void namesTheFileAmongThoseRead() throws IOException {
    assertEquals(
        List.of("dossier.yaml", "works.bib"),
        read("works.bib", BIBTEX).found().orElseThrow().files().stream()
            .map(file -> file.path())
            .toList());
  }

  @Test
  void findsThePlaceOfAFieldAgain() throws IOException {
    Reading reading = read("works.bib", BIBTEX);
    Source work = reading.found().orElseThrow().sources().get(0);
    Spot title = Spot.of(work.at(), "title");
    assertEquals(
        new Location("works.bib", 3, 12), reading.places().find(List.of(title)).get(title));
  }
}

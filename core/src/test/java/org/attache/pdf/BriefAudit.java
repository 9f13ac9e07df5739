package org.attache.pdf;

import static org.attache.pdf.StructureAudit.letters;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.brief.Inline;
import org.attache.layout.Group;
import org.attache.layout.Pages;
import org.attache.layout.Placed;

/** Finds where a PDF says other than the brief and the pages that it was made of. */
public final class BriefAudit {

  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFEFF]");

  private BriefAudit() {}

  /** What differs, a line each; nothing where all is well. */
  public static List<String> of(byte[] pdf, Brief brief, Pages pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> findings = new ArrayList<>(StructureAudit.of(document));
      AuditedElement root = StructureAudit.structure(document);
      WordsOfBrief words = WordsOfBrief.of(brief, pages);
      checkOrder(root, words, findings);
      checkInlines(root, words, findings);
      checkPages(document, brief.front().direction(), pages, findings);
      return findings;
    }
  }

  /** Every stretch of the brief stands in the structure behind the one before it. */
  private static void checkOrder(AuditedElement root, WordsOfBrief words, List<String> findings) {
    String listened = letters(root.text());
    int at = 0;
    for (String stretch : words.stretches()) {
      int found = listened.indexOf(letters(stretch), at);
      if (found >= 0) {
        at = found + letters(stretch).length();
      } else {
        findings.add("not read in its place: '" + stretch + "'");
      }
    }
  }

  private static void checkInlines(AuditedElement root, WordsOfBrief words, List<String> findings) {
    for (Inline.Short abbreviation : words.abbreviations()) {
      boolean isThere =
          root.all().stream()
              .filter(
                  element -> element.dictionary.getString("E", "").equals(abbreviation.expansion()))
              .anyMatch(element -> letters(element.text()).equals(letters(abbreviation.text())));
      if (!isThere) {
        findings.add("not spelled out: " + abbreviation);
      }
    }
    for (WordsOfBrief.ForeignWords foreign : words.foreign()) {
      boolean isThere =
          root.all().stream()
              .filter(element -> element.language.equals(foreign.language()))
              .anyMatch(element -> letters(element.text()).contains(letters(foreign.words())));
      if (!isThere) {
        findings.add("language is lost: " + foreign);
      }
    }
  }

  /** What is copied out of a page is what was put on it, where all runs one way in its order. */
  private static void checkPages(
      PDDocument document, Direction direction, Pages pages, List<String> findings)
      throws IOException {
    if (document.getNumberOfPages() != pages.pages().size()) {
      findings.add("pages are missing");
      return;
    }
    PDFTextStripper stripper = new PDFTextStripper();
    String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    for (int page = 0; page < pages.pages().size(); page++) {
      stripper.setStartPage(page + 1);
      stripper.setEndPage(page + 1);
      String copied = plain(stripper.getText(document));
      String put = plain(put(pages.pages().get(page).groups()));
      // Of cells and labels that stand apart on a line, the page does not say which comes first.
      boolean isOneWay = direction == Direction.LEFT_TO_RIGHT && !RIGHT_TO_LEFT.matcher(put).find();
      if (!(isOneWay ? copied.equals(put) : characters(copied).equals(characters(put)))) {
        findings.add("page " + (page + 1) + " gives other words: " + difference(put, copied));
      }
      if (!labels[page].equals(pages.pages().get(page).label())) {
        findings.add("page " + (page + 1) + " is called " + labels[page]);
      }
    }
  }

  private static String put(List<Group> groups) {
    StringBuilder text = new StringBuilder();
    for (Group group : groups) {
      for (Placed item : group.items()) {
        if (item instanceof Placed.Glyphs glyphs) {
          text.append(glyphs.run().text());
        }
      }
    }
    return text.toString();
  }

  /** Letters and digits in the form that readers of pages give them. */
  private static String plain(String text) {
    return letters(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private static String characters(String text) {
    int[] points = text.codePoints().sorted().toArray();
    return new String(points, 0, points.length);
  }

  private static String difference(String put, String copied) {
    int at = 0;
    while (at < Math.min(put.length(), copied.length()) && put.charAt(at) == copied.charAt(at)) {
      at++;
    }
    return "'" + from(put, at) + "' is '" + from(copied, at) + "'";
  }

  private static String from(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
  }
}

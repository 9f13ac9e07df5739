package org.attache.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.Brief;
import org.attache.docx.ReferencePages.Place;
import org.attache.ooxml.Relations;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.theme.WordReference;
import org.w3c.dom.Element;

/**
 * Finds what is wrong with the reference document of a brief. Keeps the one read last; threads may
 * share one.
 */
public final class ReferenceCheck {

  private final ReferenceShelf references = new ReferenceShelf();

  /** All problems, none if the brief has no such document. */
  public List<Problem> problems(Brief brief) {
    WordReference document = brief.theme().reference();
    if (!document.exists()) {
      return List.of();
    }
    try {
      Stationery.of(brief, 1, new Relations(), references);
      Reference reference = Reference.read(document, references);
      return marking(brief, reference);
    } catch (ProblemsException e) {
      return e.problems();
    }
  }

  private static List<Problem> marking(Brief brief, Reference reference) {
    List<Problem> problems = new ArrayList<>();
    String marking = brief.front().marking();
    Map<Place, String> furniture = reference.furniture();
    boolean isShown =
        marking.isEmpty()
            || furniture.isEmpty()
            || reference.kindsOfPages().stream()
                .map(pages -> words(pages, furniture, reference, brief))
                .allMatch(words -> small(words).contains(small(marking)));
    if (!isShown) {
      String file = brief.theme().reference().name();
      problems.add(
          Problem.of(
              ProblemCode.MARKING_NOT_SHOWN,
              Location.of(file),
              "The headers and footers of '" + file + "' do not show the marking '" + marking + "'",
              "Insert the field DOCPROPERTY Marking in the header or footer of every kind of page."));
    }
    return problems;
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static String words(
      String pages, Map<Place, String> furniture, Reference reference, Brief brief) {
    StringBuilder words = new StringBuilder();
    furniture.forEach(
        (place, part) -> {
          if (place.pages().equals(pages)) {
            Element root = reference.filled(part, brief.front());
            SafeXml.all(root, "t").forEach(text -> words.append(text.getTextContent()));
          }
        });
    return words.toString();
  }
}

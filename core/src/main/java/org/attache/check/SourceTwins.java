package org.attache.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** No work is listed as two sources: where one copies the other, they confirm nothing. */
final class SourceTwins implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    Map<String, Source> known = new LinkedHashMap<>();
    for (Source source : facts.dossier().sources()) {
      boolean isTold =
          isTwin("DOI", doi(source), source, known, problems)
              || isTwin("URL", url(source), source, known, problems)
              || isTwin("title", title(source), source, known, problems);
      if (!isTold) {
        known.putIfAbsent("DOI " + doi(source), source);
        known.putIfAbsent("URL " + url(source), source);
        known.putIfAbsent("title " + title(source), source);
      }
    }
  }

  private static boolean isTwin(
      String key, String value, Source source, Map<String, Source> known, Findings problems) {
    Source other = known.get(key + " " + value);
    boolean isOther = !value.isEmpty() && other != null && !other.id().equals(source.id());
    if (isOther) {
      problems.add(
          ProblemCode.SOURCE_TWINS,
          Spot.of(source.at(), key),
          "The source '"
              + source.id()
              + "' has the "
              + key
              + " of '"
              + other.id()
              + "': one work does not confirm itself",
          "Keep one of the two and cite it with locators.");
    }
    return isOther;
  }

  private static String doi(Source source) {
    return source
        .doi()
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
  }

  private static String url(Source source) {
    return source.url().strip().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#]+$", "");
  }

  /** Title, authors and date: an annual report has the same title every year. */
  private static String title(Source source) {
    List<String> authors =
        source.author().stream().map(Name::toString).collect(Collectors.toList());
    String issued = source.issued().optional().map(date -> date.text()).orElse("");
    String words = source.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return words
        + "|"
        + authors
        + "|"
        + issued
        + "|"
        + source.volume()
        + source.issue()
        + source.containerTitle();
  }
}

package org.attache.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Fact;
import org.attache.dossier.Prose;
import org.attache.dossier.Source;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Every source that is listed is cited, by a fact or in prose. */
final class CitedSources implements Check {

  /** A citation in Markdown: {@code [@source]}, {@code [@source, p. 2; @other]}. */
  private static final Pattern IN_PROSE = Pattern.compile("@([\\p{Alnum}_:.#$%&+?<>~/-]+)");

  @Override
  public void run(Facts facts, Findings problems) {
    Set<String> cited = new HashSet<>();
    facts.citations(citation -> cited.add(citation.source()));
    addFrom(facts.dossier().summary().markdown(), cited);
    facts.dossier().keyMessages().stream()
        .map(Prose::markdown)
        .forEach(text -> addFrom(text, cited));
    for (Fact fact : facts.all()) {
      for (Claimed<?> field : fact.fields().values()) {
        for (Claim<?> claim : field.claims()) {
          if (claim.value() instanceof String text) {
            addFrom(text, cited);
          }
        }
      }
    }
    for (Source source : facts.dossier().sources()) {
      if (!cited.contains(source.id())) {
        problems.add(
            ProblemCode.UNCITED_SOURCE,
            Spot.of(source.at(), "id"),
            "The source '" + source.id() + "' is never cited",
            "Cite it where a fact rests on it, or leave it out.");
      }
    }
  }

  private static void addFrom(String markdown, Set<String> cited) {
    if (markdown.indexOf('@') < 0) {
      return;
    }
    Matcher matcher = IN_PROSE.matcher(markdown);
    while (matcher.find()) {
      cited.add(matcher.group(1));
      cited.add(matcher.group(1).replaceFirst("[.:#?].*$", ""));
    }
  }
}

package org.attache.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.problem.Explanation;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.attache.tree.JsonWriter;
import org.attache.tree.MappingBuilder;
import org.attache.tree.Node;

/**
 * Writes problems as a log in SARIF, the Static Analysis Results Interchange Format 2.1.0, with the
 * whole catalogue as rules. What a dossier accepts is a result that is suppressed.
 */
final class ProblemSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What a value's first word is made of, for where a result ends. */
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|[\\p{L}\\p{N}_.-]+");

  /** How often a line has been met, so that two problems of one line differ. */
  private final Map<String, Integer> met = new LinkedHashMap<>();

  private ProblemSarif() {}

  /** The log, without a line end at the end. */
  static String of(List<Problem> problems) {
    Node log =
        new MappingBuilder()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .put("runs", Node.list(List.of(new ProblemSarif().run(problems))))
            .build();
    return JsonWriter.write(log).stripTrailing();
  }

  private Node run(List<Problem> problems) {
    List<Node> rules = Arrays.stream(ProblemCode.values()).map(ProblemSarif::rule).toList();
    List<Node> results = new ArrayList<>();
    problems.forEach(problem -> results.add(result(problem)));
    Node driver =
        new MappingBuilder()
            .put("name", "attache")
            .put("version", new Version().getVersion()[0].replaceFirst("^attache ", ""))
            .put("rules", Node.list(rules))
            .build();
    return new MappingBuilder()
        .put("tool", new MappingBuilder().put("driver", driver).build())
        .put("columnKind", "utf16CodeUnits")
        .put("results", Node.list(results))
        .build();
  }

  private static Node rule(ProblemCode code) {
    Explanation page = Explanation.of(code);
    Node help =
        new MappingBuilder().put("text", page.plain()).put("markdown", page.markdown()).build();
    return new MappingBuilder()
        .put("id", code.id())
        .put("shortDescription", text(code.meaning() + "."))
        .put("help", help)
        .put(
            "defaultConfiguration",
            new MappingBuilder().put("level", level(code.severity())).build())
        .build();
  }

  private Node result(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " " + problem.hint();
    MappingBuilder result =
        new MappingBuilder()
            .put("ruleId", problem.code().id())
            .put("level", level(problem.severity()))
            .put("message", text(withFullStop(problem.message()) + hint))
            .put("locations", Node.list(List.of(location(problem))))
            .put(
                "partialFingerprints",
                new MappingBuilder().put("problem/v1", fingerprint(problem)).build());
    if (problem.isAccepted()) {
      Node suppression =
          new MappingBuilder()
              .put("kind", "external")
              .put("status", "accepted")
              .put("justification", problem.because())
              .build();
      result.put("suppressions", Node.list(List.of(suppression)));
    }
    return result.build();
  }

  private static Node location(Problem problem) {
    Location at = problem.location();
    MappingBuilder physical =
        new MappingBuilder()
            .put("artifactLocation", new MappingBuilder().put("uri", uri(at.file())).build());
    if (at.line() > 0) {
      physical.put("region", region(problem));
    }
    return new MappingBuilder().put("physicalLocation", physical.build()).build();
  }

  private static Node region(Problem problem) {
    Location at = problem.location();
    MappingBuilder region = new MappingBuilder().put("startLine", at.line());
    if (at.column() > 0) {
      region.put("startColumn", at.column());
      int from = Math.min(at.column() - 1, problem.excerpt().length());
      Matcher word = WORD.matcher(problem.excerpt()).region(from, problem.excerpt().length());
      region.put("endColumn", word.lookingAt() ? word.end() + 1 : at.column() + 1);
    }
    if (!problem.excerpt().isEmpty()) {
      region.put("snippet", text(problem.excerpt()));
    }
    return region.build();
  }

  /** The same wherever the line has moved to, and whatever else was found. */
  private String fingerprint(Problem problem) {
    String content =
        String.join(
            "\n",
            problem.code().id(),
            problem.location().file(),
            problem.excerpt().isBlank() ? problem.message() : problem.excerpt().strip());
    int count = met.merge(content, 1, Integer::sum);
    return String.format(Locale.ROOT, "%s:%d", Digest.of(content), count);
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path of a file: " + file, e);
    }
  }

  private static Node text(String words) {
    return new MappingBuilder().put("text", words).build();
  }

  private static String withFullStop(String message) {
    return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}

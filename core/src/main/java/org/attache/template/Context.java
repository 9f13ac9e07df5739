package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attache.brief.LateList;
import org.attache.dossier.Agreement;
import org.attache.dossier.Author;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.Figure;
import org.attache.dossier.Initiative;
import org.attache.dossier.Priority;
import org.attache.dossier.Recommendation;
import org.attache.dossier.Reference;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Statement;
import org.attache.problem.Problem;
import org.attache.trade.TradeSeries;

/** Makes the names that a template's expressions know; templates/README.md lists them. */
final class Context {

  private final Dossier dossier;
  private final FactViews views;
  private final DossierProse prose;
  private final References references;
  private final Map<String, Object> byId = new LinkedHashMap<>();

  Context(Dossier dossier, FactViews views, DossierProse prose, References references) {
    this.dossier = dossier;
    this.views = views;
    this.prose = prose;
    this.references = references;
  }

  /**
   * Puts every name into {@code names}.
   *
   * @param findings asked when an expression first looks at them
   */
  void fill(Map<String, Object> names, TradeSeries series, Supplier<List<Problem>> findings) {
    putFront(names);
    names.put("history", new EventViews(views).all(dossier.history(), byId));
    List<Object> agreements = new ArrayList<>();
    dossier.agreements().stream()
        .sorted((one, other) -> signed(one).compareTo(signed(other)))
        .forEach(agreement -> agreements.add(keep(agreement.id(), agreement(agreement))));
    names.put("agreements", agreements);
    names.put("mechanisms", new MechanismViews(views).all(dossier.mechanisms(), byId));
    TradeViews trade = new TradeViews(views, dossier, series);
    names.put("trade", trade.view(prose));
    names.put(TradeFunction.CONTEXT, trade.indicators());
    names.put("figures", figures());
    names.put("initiatives", initiatives());
    List<Object> statements = new ArrayList<>();
    dossier.statements().forEach(s -> statements.add(keep(s.id(), statement(s))));
    names.put("statements", statements);
    dossier.trade().stated().forEach(total -> keep(total.id(), total(total)));
    dossier.trade().goods().forEach(good -> keep(good.id(), named(good)));
    names.put("recommendations", recommendations());
    names.put("conflicts", new Conflicts(views, references).of(dossier.disputes()));
    names.put("findings", new LateList<>(() -> findings(findings.get(), false)));
    names.put("accepted", new LateList<>(() -> findings(findings.get(), true)));
    names.put("_facts", byId);
    names.put(Counts.NAME, new Counts(views));
  }

  private void putFront(Map<String, Object> names) {
    names.put("title", Marks.line(dossier.title()));
    names.put("subtitle", Marks.line(dossier.subtitle()));
    names.put("marking", Marks.line(dossier.marking()));
    names.put("date", Marks.line(views.wording().date(dossier.date())));
    List<Object> authors = new ArrayList<>();
    for (Author author : dossier.authors()) {
      authors.add(views.names().view(author, authors.size() + 1));
    }
    names.put("authors", authors);
    names.put("party", views.parties());
    List<Object> parties = List.copyOf(views.parties().values());
    names.put("parties", parties);
    names.put("first", parties.isEmpty() ? "" : parties.get(0));
    names.put("second", parties.size() < 2 ? "" : parties.get(1));
    names.put("summary", prose.view(dossier.summary()));
    names.put("keyMessages", dossier.keyMessages().stream().map(prose::view).toList());
  }

  private Map<String, Object> keep(String id, Map<String, Object> view) {
    byId.put(id, view);
    return view;
  }

  private Map<String, Object> named(Fact fact) {
    return views.fact(fact, FactViews.title(fact));
  }

  private Map<String, Object> agreement(Agreement agreement) {
    Map<String, Object> view = named(agreement);
    view.put("title", views.name(agreement, "title", agreement.title()));
    view.put("kind", key(agreement.kind()));
    view.put("kindName", views.wording().kind("agreement", agreement.kind()));
    view.put("signed", views.date(agreement, "signed", agreement.signed()));
    view.put("inForce", views.date(agreement, "inForce", agreement.inForce()));
    view.put("place", views.name(agreement, "place", agreement.place()));
    view.put("subject", views.markdown(agreement.subject()));
    return view;
  }

  private Map<String, Object> total(StatedTotal total) {
    return views.fact(
        total, views.wording().phrase("total." + key(total.measure()), period(total)));
  }

  private String period(StatedTotal total) {
    return dossier.trade().periods().stream()
        .filter(period -> period.year().equals(total.year()))
        .map(period -> Marks.line(period.phrase().isEmpty() ? period.label() : period.phrase()))
        .findFirst()
        .orElseGet(() -> views.wording().dateShort(total.year()));
  }

  private List<Object> figures() {
    List<Object> figures = new ArrayList<>();
    for (Figure figure : dossier.figures()) {
      Map<String, Object> view = named(figure);
      view.put("value", views.number(figure, "value", figure.value(), figure.unit()));
      view.put("unit", Marks.line(figure.unit()));
      view.put("asOf", views.date(figure, "asOf", figure.asOf()));
      figures.add(keep(figure.id(), view));
    }
    return figures;
  }

  private List<Object> initiatives() {
    List<Object> initiatives = new ArrayList<>();
    for (Initiative initiative : dossier.initiatives()) {
      Map<String, Object> view = named(initiative);
      view.put("name", views.name(initiative, "name", initiative.name()));
      view.put("partOf", initiative.partOf().stream().map(Reference::id).findFirst().orElse(""));
      view.put("members", initiative.members().stream().map(views::party).toList());
      view.put("summary", views.markdown(initiative.summary()));
      initiatives.add(keep(initiative.id(), view));
    }
    return initiatives;
  }

  private Map<String, Object> statement(Statement statement) {
    Map<String, Object> view = named(statement);
    view.put("topic", Marks.line(statement.topic()));
    view.put("text", views.markdown(statement.text()));
    putCounted(statement, view);
    return view;
  }

  private List<Object> recommendations() {
    List<Object> recommendations = new ArrayList<>();
    int number = 0;
    for (Recommendation one : dossier.recommendationsByArea()) {
      Map<String, Object> view = named(one);
      view.put("number", ++number);
      view.put("area", Marks.line(one.area()));
      view.put("text", views.markdown(one.text()));
      view.put("rationale", views.markdown(one.rationale()));
      view.put("owner", phrase(one.owner()));
      view.put("by", views.date(one, "by", one.by()));
      view.put(
          "priority",
          one.priority() == Priority.NONE ? "" : views.wording().kind("priority", one.priority()));
      view.put("cost", phrase(one.cost()));
      view.put("status", views.wording().kind("status", one.status()));
      view.put("indicator", phrase(one.indicator()));
      view.put("isAssigned", isAssigned(one));
      view.put("evidence", evidence(one));
      putCounted(one, view);
      recommendations.add(keep(one.id(), view));
    }
    return recommendations;
  }

  /** Facts of prose alone are counted by their ids; what has no source is not traced. */
  private void putCounted(Fact fact, Map<String, Object> view) {
    if (!fact.sources().isEmpty()) {
      view.put(Counts.COUNTED, views.part(fact, "id", fact.id(), fact.at()));
    }
  }

  /** Words that a sentence of the template ends: without a full stop of their own. */
  private static String phrase(Claimed<String> words) {
    return words.optional().map(Marks::line).map(Conflicts::unstopped).orElse("");
  }

  /** Whether anything says who, by when, how urgently, at what cost or how success is seen. */
  private static boolean isAssigned(Recommendation one) {
    return one.priority() != Priority.NONE
        || Stream.of(one.owner(), one.by(), one.cost(), one.indicator())
            .anyMatch(Claimed::isPresent);
  }

  /** The facts a recommendation rests on, apart from statements, which have no short name. */
  private List<Object> evidence(Recommendation recommendation) {
    List<Object> evidence = new ArrayList<>();
    for (Reference reference : recommendation.evidence()) {
      Object fact = byId.get(reference.id());
      if (fact instanceof Map<?, ?> view && !view.containsKey("topic")) {
        evidence.add(fact);
      }
    }
    return evidence;
  }

  private static List<Object> findings(List<Problem> problems, boolean accepted) {
    List<Object> findings = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.isAccepted() != accepted) {
        continue;
      }
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("code", problem.code().id());
      view.put("severity", key(problem.severity()));
      view.put("meaning", problem.code().meaning());
      view.put("message", Marks.line(problem.message()));
      view.put("because", Marks.line(sentence(problem.because())));
      findings.add(view);
    }
    return findings;
  }

  /** A reason ends as a sentence does, whatever its language ends one with. */
  private static String sentence(String words) {
    String text = words.strip();
    boolean isOpen =
        !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return isOpen ? text + "." : text;
  }

  private static EdtfDate signed(Agreement agreement) {
    return agreement.signed().optional().orElse(new EdtfDate("9999"));
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

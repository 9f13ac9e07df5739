package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.attache.brief.Block;
import org.attache.brief.Remark;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dispute;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.FactPlaces;
import org.attache.dossier.Figure;
import org.attache.dossier.Flow;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.StatedTotal;
import org.attache.problem.Problem;
import org.attache.trade.TradePeriod;
import org.attache.wording.Wording;

/** Says, at their places in a brief, where sources differ and what the check leaves open. */
final class RemarkMaker {

  private final Assembly assembly;
  private final Dossier dossier;
  private final FactViews views;
  private final UnaryOperator<String> plain;
  private final Wording wording;

  /**
   * For one brief.
   *
   * @param plain turns the dossier's Markdown into its words alone
   */
  RemarkMaker(Assembly assembly, Dossier dossier, FactViews views, UnaryOperator<String> plain) {
    this.assembly = assembly;
    this.dossier = dossier;
    this.views = views;
    this.plain = plain;
    this.wording = assembly.wording();
  }

  /**
   * The remarks: conflicts in the order of the dossier's facts, then problems in theirs.
   *
   * @param findings of the check; open warnings become remarks, notes and what is accepted do not
   */
  List<Remark> make(List<Block> blocks, List<Problem> findings) {
    List<Dispute> conflicts = dossier.disputes();
    List<Problem> open = findings.stream().filter(Problem::isOpenWarning).toList();
    if (conflicts.isEmpty() && open.isEmpty()) {
      return List.of();
    }
    Whereabouts places = new Whereabouts(assembly, blocks);
    List<Remark> remarks = new ArrayList<>();
    for (Dispute conflict : conflicts) {
      remarks.add(new Remark(Remark.Kind.CONFLICT, target(conflict, places), paragraphs(conflict)));
    }
    FactPlaces facts = new FactPlaces(dossier);
    for (Problem problem : open) {
      remarks.add(
          new Remark(Remark.Kind.PROBLEM, target(problem, facts, places), paragraphs(problem)));
    }
    return remarks;
  }

  private String target(Dispute conflict, Whereabouts places) {
    return figure(conflict.fact(), conflict.path(), places)
        .orElseGet(() -> heading(conflict.fact(), conflict.field().value(), places));
  }

  /** The printed figure of a field; what is computed stands for a stated total. */
  private Optional<String> figure(Fact fact, String key, Whereabouts places) {
    if (new Dispute(fact, key, Claimed.none()).isOfRow()) {
      Optional<String> amount = places.figureAt(fact.at());
      if (amount.isPresent()) {
        return amount;
      }
    }
    Optional<String> own = places.figure(fact.id() + "." + key);
    if (own.isEmpty() && fact instanceof StatedTotal total && key.equals("value")) {
      String measure = total.measure().name().toLowerCase(Locale.ROOT);
      return places.figure("trade." + TradePeriod.keyOf(total.year()) + "." + measure);
    }
    return own;
  }

  /** The heading above the words of a field or, failing that, above anything else of the fact. */
  private String heading(Fact fact, Object value, Whereabouts places) {
    String words = value instanceof String text ? places.headingOver(plain.apply(text)) : "";
    if (!words.isEmpty()) {
      return words;
    }
    String printed = places.headingOf(fact.id());
    return printed.isEmpty()
        ? places.headingOver(plain.apply(Marks.visible(FactViews.title(fact))))
        : printed;
  }

  private List<String> paragraphs(Dispute conflict) {
    StringJoiner claims = new StringJoiner(wording.phrase("mark.semicolon") + " ");
    Claim<?> chosen = conflict.field().chosen();
    claims.add(claim(conflict, chosen));
    conflict.field().others().forEach(other -> claims.add(claim(conflict, other)));
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(wording.phrase("remark.conflict", subject(conflict)));
    paragraphs.add(wording.phrase("remark.claims", claims.toString()));
    String reason = plain.apply(conflict.field().because());
    paragraphs.add(wording.phrase("remark.used", value(conflict, chosen), reason).stripTrailing());
    return paragraphs.stream().map(Typography::of).toList();
  }

  /** What is in dispute; a text that is cannot also name itself. */
  private String subject(Dispute conflict) {
    String field = wording.field(conflict);
    String title = Marks.visible(FactViews.title(conflict.fact()));
    if (conflict.key().equals("text")) {
      return field;
    }
    boolean saysAll = conflict.fact() instanceof Figure && conflict.key().equals("value");
    return saysAll ? title : title + ": " + field;
  }

  private String claim(Dispute conflict, Claim<?> claim) {
    String who = assembly.references().words(FactViews.citations(conflict.fact(), claim));
    return wording.phrase(
        "remark.claim",
        value(conflict, claim),
        who.isEmpty() ? wording.phrase("cite.nobody") : who);
  }

  private String value(Dispute conflict, Claim<?> claim) {
    if (claim.value() instanceof SaidNumber number) {
      return wording.said(number);
    }
    if (claim.value() instanceof EdtfDate date) {
      return wording.date(date);
    }
    if (claim.value() instanceof Enum<?> word) {
      return wording.word(word);
    }
    String text = claim.value().toString();
    if (conflict.isOfParty() && views.party(text) instanceof Map<?, ?> party) {
      return Marks.visible(String.valueOf(party.get("name")));
    }
    String words = plain.apply(text);
    return words.indexOf(' ') < 0 ? words : wording.phrase("remark.quoted", words);
  }

  private String target(Problem problem, FactPlaces facts, Whereabouts places) {
    Optional<Flow> flow = facts.flow(problem.location());
    if (flow.isPresent()) {
      return places.figureAt(flow.get().at()).orElse("");
    }
    return facts.fact(problem.location()).map(fact -> target(problem, fact, places)).orElse("");
  }

  private String target(Problem problem, Fact fact, Whereabouts places) {
    for (Map.Entry<String, Claimed<?>> field : fact.fields().entrySet()) {
      boolean isAbout =
          field.getValue().at().equals(problem.location())
              || field.getValue().claims().stream()
                  .anyMatch(claim -> claim.at().equals(problem.location()));
      Optional<String> figure = figure(fact, field.getKey(), places);
      if (isAbout && figure.isPresent()) {
        return figure.get();
      }
    }
    return heading(fact, "", places);
  }

  private List<String> paragraphs(Problem problem) {
    List<String> paragraphs = new ArrayList<>();
    String message = problem.message();
    paragraphs.add(
        wording.phrase("remark.problem", message.endsWith(".") ? message : message + "."));
    if (!problem.hint().isBlank()) {
      paragraphs.add(problem.hint());
    }
    return paragraphs;
  }
}

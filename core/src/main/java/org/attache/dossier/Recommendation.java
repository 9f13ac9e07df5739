package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;
import org.jspecify.annotations.Nullable;

/**
 * What should be done.
 *
 * @param id unique within the dossier
 * @param area the field it belongs to, such as trade; recommendations are grouped by it
 * @param text what to do: an imperative sentence in Markdown
 * @param rationale why, in Markdown
 * @param owner who should act
 * @param by by when, in EDTF
 * @param priority how pressing
 * @param cost what it would cost, as said
 * @param status how far it has come
 * @param evidence the facts it rests on
 * @param indicator how success would be seen
 * @param sources the sources of all fields that name none of their own
 * @param at where the recommendation stands
 */
public record Recommendation(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(describe = "The field it belongs to, such as trade.") String area,
    @Key(required = true, describe = "What to do: an imperative sentence in Markdown.")
        Claimed<String> text,
    @Key(describe = "Why, in Markdown.") Claimed<String> rationale,
    @Key(describe = "Who should act.") Claimed<String> owner,
    @Key(describe = "By when, in EDTF.") Claimed<EdtfDate> by,
    @Key(absent = "none", describe = "How pressing it is.") Priority priority,
    @Key(describe = "What it would cost, as said.") Claimed<String> cost,
    @Key(absent = "proposed", describe = "How far it has come.") Status status,
    @Key(describe = "The ids of the facts it rests on.") List<Reference> evidence,
    @Key(describe = "How success would be seen.") Claimed<String> indicator,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Recommendation {
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
  }

  /** Starts a recommendation with its id. */
  public static RecommendationBuilder builder(String id) {
    return new RecommendationBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of(
        "text",
        text,
        "rationale",
        rationale,
        "owner",
        owner,
        "by",
        by,
        "cost",
        cost,
        "indicator",
        indicator);
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Recommendation other
        && id.equals(other.id)
        && area.equals(other.area)
        && text.equals(other.text)
        && rationale.equals(other.rationale)
        && owner.equals(other.owner)
        && by.equals(other.by)
        && priority.equals(other.priority)
        && cost.equals(other.cost)
        && status.equals(other.status)
        && evidence.equals(other.evidence)
        && indicator.equals(other.indicator)
        && sources.equals(other.sources)
        && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    int hash = id.hashCode();
    hash = 31 * hash + area.hashCode();
    hash = 31 * hash + text.hashCode();
    hash = 31 * hash + rationale.hashCode();
    hash = 31 * hash + owner.hashCode();
    hash = 31 * hash + by.hashCode();
    hash = 31 * hash + priority.hashCode();
    hash = 31 * hash + cost.hashCode();
    hash = 31 * hash + status.hashCode();
    hash = 31 * hash + evidence.hashCode();
    hash = 31 * hash + indicator.hashCode();
    hash = 31 * hash + sources.hashCode();
    return 31 * hash + at.hashCode();
  }
}

package org.attache.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.Agreement;
import org.attache.dossier.Citation;
import org.attache.dossier.Claimed;
import org.attache.dossier.Event;
import org.attache.dossier.Figure;
import org.attache.dossier.Flow;
import org.attache.dossier.Good;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Person;
import org.attache.dossier.Recommendation;
import org.attache.dossier.Session;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Statement;
import org.attache.problem.Spot;
import org.attache.tree.Binding;
import org.attache.tree.Definitions;
import org.attache.tree.Node;
import org.attache.tree.Opening;
import org.attache.tree.Shape;

/** Claims of fields that are kept as one value: the record gets what is followed. */
final class BesideClaims implements Opening {

  private static final Set<Class<?>> RECORDS =
      Set.of(
          Event.class,
          Agreement.class,
          Mechanism.class,
          Session.class,
          Person.class,
          StatedTotal.class,
          Good.class,
          Figure.class,
          Initiative.class,
          Statement.class,
          Recommendation.class,
          Flow.class);

  /** What facts are known by and how they are worked out; nobody claims that. */
  private static final Set<String> STRUCTURE = Set.of("id", "formula");

  private final Shape<List<Citation>> citations;

  BesideClaims(Shape<List<Citation>> citations) {
    this.citations = citations;
  }

  @Override
  public boolean isFor(Class<?> record, String key) {
    return RECORDS.contains(record) && !STRUCTURE.contains(key);
  }

  @Override
  public boolean takes(Node node) {
    return node instanceof Node.Mapping mapping && mapping.get("claims").isPresent();
  }

  @Override
  public <T> Optional<T> read(Node node, Spot spot, Shape<T> value, Binding binding) {
    String subject = "'" + spot.key() + "'";
    Optional<Claimed<T>> read = new ClaimedShape<>(value, citations).read(node, subject, binding);
    read.filter(Claimed::isPresent).ifPresent(claimed -> binding.aside().put(spot, claimed));
    return read.flatMap(Claimed::optional);
  }

  @Override
  public <T> Node schema(Shape<T> value, Definitions definitions) {
    return new ClaimedShape<>(value, citations).schema(definitions);
  }
}

package org.attache.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.attache.dossier.FreightBand;
import org.attache.problem.ProblemCode;
import org.attache.tree.Binding;
import org.attache.tree.Definitions;
import org.attache.tree.Key;
import org.attache.tree.Node;
import org.attache.tree.ScalarShape;
import org.attache.tree.Shape;
import org.attache.tree.Shapes;

/** A band in per cent: a group of two keys, the first no greater than the second. */
final class BandShape implements Shape<FreightBand> {

  private final Shape<MirrorBand> keys;

  BandShape(ScalarShape<BigDecimal> decimal) {
    this.keys = Shapes.builder().scalar(decimal).build().of(MirrorBand.class);
  }

  /** As it stands in files. */
  public record MirrorBand(
      @Key(absent = "10", describe = "What they come to at least, in per cent; 10 if left out.")
          BigDecimal from,
      @Key(absent = "20", describe = "What they come to at most, in per cent; 20 if left out.")
          BigDecimal to) {}

  @Override
  public Optional<FreightBand> read(Node node, String subject, Binding binding) {
    Optional<MirrorBand> read = keys.read(node, subject, binding);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    MirrorBand band = read.get();
    if (band.from().signum() >= 0 && band.from().compareTo(band.to()) <= 0) {
      return Optional.of(new FreightBand(band.from(), band.to()));
    }
    binding
        .problems()
        .add(
            ProblemCode.WRONG_VALUE,
            node.at(),
            subject + " must not run from " + band.from() + " to " + band.to() + " per cent",
            "Write the smaller number first, such as {from: 10, to: 20}.");
    return Optional.empty();
  }

  @Override
  public Optional<FreightBand> absent() {
    return Optional.of(FreightBand.USUAL);
  }

  @Override
  public Optional<Node> write(FreightBand value) {
    return keys.write(new MirrorBand(value.from(), value.to()));
  }

  @Override
  public String name() {
    return keys.name();
  }

  @Override
  public Node schema(Definitions definitions) {
    return keys.schema(definitions);
  }
}

package org.attache.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.Citation;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.problem.ProblemCode;
import org.attache.tree.Binding;
import org.attache.tree.Definitions;
import org.attache.tree.MappingBuilder;
import org.attache.tree.MappingReader;
import org.attache.tree.Node;
import org.attache.tree.Shape;

/** A plain value, or several claims of it with the one preferred and why. */
final class ClaimedShape<T> implements Shape<Claimed<T>> {

  private final Shape<T> value;
  private final Shape<List<Citation>> citations;

  ClaimedShape(Shape<T> value, Shape<List<Citation>> citations) {
    this.value = value;
    this.citations = citations;
  }

  @Override
  public Optional<Claimed<T>> read(Node node, String subject, Binding binding) {
    if (!(node instanceof Node.Mapping mapping) || mapping.get("claims").isEmpty()) {
      return value.read(node, subject, binding).map(v -> Claimed.of(v, node.at()));
    }
    MappingReader reader = new MappingReader(mapping, binding.problems());
    int before = binding.problems().size();
    List<Claim<T>> claims = new ArrayList<>();
    for (Node claim : reader.list("claims")) {
      claim(claim, subject, binding).ifPresent(claims::add);
    }
    String prefer = reader.text("prefer").orElse("").strip();
    String because = reader.text("because").orElse("").strip();
    reader.finish();
    if (claims.isEmpty() && binding.problems().size() == before) {
      binding
          .problems()
          .add(
              ProblemCode.MISSING_KEY,
              node.at(),
              "The claims of " + subject + " are an empty list",
              "Write each like {value: 4, sources: [akram-2024]}.");
    }
    return binding.problems().size() > before
        ? Optional.empty()
        : Optional.of(new Claimed<>(claims, prefer, because, mapping.at()));
  }

  private Optional<Claim<T>> claim(Node node, String subject, Binding binding) {
    if (!(node instanceof Node.Mapping mapping)) {
      binding
          .problems()
          .add(
              ProblemCode.WRONG_TYPE,
              node.at(),
              "An item of 'claims' must be a group of keys, not " + node.kindName(),
              "Write it like {value: 4, sources: [akram-2024]}.");
      return Optional.empty();
    }
    MappingReader reader = new MappingReader(mapping, binding.problems());
    Optional<T> said = reader.required("value").flatMap(n -> value.read(n, subject, binding));
    Optional<List<Citation>> sources =
        reader
            .node("sources")
            .map(n -> citations.read(n, "'sources'", binding))
            .orElse(Optional.of(List.of()));
    reader.finish();
    return said.flatMap(v -> sources.map(s -> new Claim<>(v, s, place(reader, node))));
  }

  private static org.attache.problem.Location place(MappingReader reader, Node claim) {
    return reader.mapping().get("value").map(Node::at).orElse(claim.at());
  }

  @Override
  public Optional<Claimed<T>> absent() {
    return Optional.of(Claimed.none());
  }

  @Override
  public Optional<Node> write(Claimed<T> claimed) {
    List<Claim<T>> claims = claimed.claims();
    boolean plain =
        claims.size() == 1 && claims.get(0).sources().isEmpty() && claimed.prefer().isEmpty();
    if (claims.isEmpty() || plain) {
      return claims.stream().findFirst().flatMap(claim -> value.write(claim.value()));
    }
    List<Node> written = new ArrayList<>();
    for (Claim<T> claim : claims) {
      MappingBuilder each = new MappingBuilder();
      value.write(claim.value()).ifPresent(node -> each.put("value", node));
      citations.write(claim.sources()).ifPresent(node -> each.put("sources", node));
      written.add(each.build());
    }
    MappingBuilder all = new MappingBuilder().put("claims", Node.list(written));
    if (!claimed.prefer().isEmpty()) {
      all.put("prefer", claimed.prefer());
    }
    if (!claimed.because().isEmpty()) {
      all.put("because", claimed.because());
    }
    return Optional.of(all.build());
  }

  @Override
  public String name() {
    return value.name() + "Claims";
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(name(), () -> waysSchema(definitions));
  }

  private Node waysSchema(Definitions definitions) {
    Node plain = value.schema(definitions);
    Node claim =
        new MappingBuilder()
            .put("type", "object")
            .put(
                "properties",
                new MappingBuilder()
                    .put("value", plain)
                    .put("sources", citations.schema(definitions))
                    .build())
            .put("required", List.of("value"))
            .put("additionalProperties", false)
            .build();
    Node text = new MappingBuilder().put("type", "string").build();
    Node several =
        new MappingBuilder()
            .put("type", "object")
            .put("description", "Where sources disagree: what each claims, and which is followed.")
            .put(
                "properties",
                new MappingBuilder()
                    .put(
                        "claims",
                        new MappingBuilder().put("type", "array").put("items", claim).build())
                    .put("prefer", text)
                    .put("because", text)
                    .build())
            .put("required", List.of("claims"))
            .put("additionalProperties", false)
            .build();
    return new MappingBuilder().put("anyOf", Node.list(List.of(plain, several))).build();
  }
}

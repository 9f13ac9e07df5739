package org.attache.tree;

/** Writes the JSON Schema (2020-12) of a record's files. */
public final class SchemaWriter {

  private SchemaWriter() {}

  /**
   * The schema of files that hold a record.
   *
   * @param id the schema's identifier, a URI
   * @param title what such files are
   */
  public static <T> Node schema(Shapes shapes, Class<T> record, String id, String title) {
    if (!(shapes.of(record) instanceof RecordShape<T> shape)) {
      throw new IllegalArgumentException("not a record: " + record);
    }
    Definitions definitions = new Definitions();
    Node self = shape.selfSchema(definitions);
    MappingBuilder schema =
        new MappingBuilder()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", id)
            .put("title", title);
    if (self instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> schema.put(entry.key(), entry.value()));
    }
    return schema.put("$defs", definitions.toNode()).build();
  }
}

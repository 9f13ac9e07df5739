package org.attache.intake;

import org.attache.dossier.Dossier;
import org.attache.tree.JsonWriter;
import org.attache.tree.Node;
import org.attache.tree.SchemaWriter;

/**
 * Writes a dossier as one JSON file that reads back to an equal dossier, places aside, and the
 * schema of dossier files. Immutable; for sharing between threads.
 */
public final class DossierJson {

  /** The identifier of the schema. */
  public static final String SCHEMA_ID = "urn:attache:schema:dossier:1";

  private final DossierShapes shapes;

  DossierJson(DossierShapes shapes) {
    this.shapes = shapes;
  }

  /** A writer. */
  public static DossierJson create() {
    return new DossierJson(new DossierShapes());
  }

  /** A dossier in UTF-8; the same dossier always gives the same bytes. */
  public byte[] write(Dossier dossier) {
    Node tree =
        shapes
            .get()
            .of(Dossier.class)
            .write(dossier)
            .orElseThrow(() -> new IllegalArgumentException("an empty dossier: " + dossier));
    return JsonWriter.toBytes(new ContestedJson(shapes.get()).with(tree, dossier.contested()));
  }

  /** The JSON Schema (2020-12) of dossier files. */
  public String schema() {
    return JsonWriter.write(
        SchemaWriter.schema(shapes.get(), Dossier.class, SCHEMA_ID, "A dossier for Attaché"));
  }
}

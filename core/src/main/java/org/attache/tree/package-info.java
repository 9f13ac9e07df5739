/**
 * Reads YAML and JSON into trees whose every node knows where it stood, and binds trees to records.
 *
 * <p>The only user of Jackson: version 3, because it lives beside a host's Jackson 2; its YAML
 * module reads YAML as it reads JSON, as a stream of tokens with places, without expanding aliases.
 * SnakeYAML Engine, which comes with it, is named only to lift its limit of size and to read its
 * complaints.
 *
 * <p>{@link org.attache.tree.Shapes} knows how a type is read, written and described by a schema;
 * {@link org.attache.tree.MappingReader} serves files that are not bound to records.
 */
@NullMarked
package org.attache.tree;

import org.jspecify.annotations.NullMarked;

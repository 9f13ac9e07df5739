/**
 * Turns a dossier into a brief by way of a template: Markdown sections with expressions.
 *
 * <p>The only user of Pebble, which evaluates expressions and loops without access to Java, and of
 * commonmark-java, which parses the Markdown that comes out. Data go through both as inert
 * characters: they can never become markup or code.
 */
@NullMarked
package org.attache.template;

import org.jspecify.annotations.NullMarked;

/**
 * The attache command: arguments in, files and messages out.
 *
 * <p>The only package that prints or ends the process. Picocli is here for parsing, help and shell
 * completion.
 */
@NullMarked
package org.attache.cli;

import org.jspecify.annotations.NullMarked;

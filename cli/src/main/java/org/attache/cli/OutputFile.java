package org.attache.cli;

import java.nio.file.Path;
import org.attache.Format;

/**
 * A file to be written.
 *
 * @param format what it is
 * @param path where it goes
 * @param shown its path as the user would write it
 */
record OutputFile(Format format, Path path, String shown) {}

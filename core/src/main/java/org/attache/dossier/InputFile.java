package org.attache.dossier;

/**
 * A file that a dossier was read from.
 *
 * @param path relative to the dossier's folder, with forward slashes
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 */
public record InputFile(String path, String sha256) {}

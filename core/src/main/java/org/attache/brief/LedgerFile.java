package org.attache.brief;

/**
 * A file that figures were read from.
 *
 * @param path relative to the dossier's folder, with forward slashes
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 */
public record LedgerFile(String path, String sha256) {}

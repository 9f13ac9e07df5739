package org.attache.intake;

import java.util.function.Supplier;

/** The digest of some bytes, worked out once: when somebody first asks for it. */
final class LaterDigest implements Supplier<String> {

  private byte[] bytes;
  private String digest = "";

  /**
   * Nothing is worked out yet.
   *
   * @param bytes kept until then; not copied, not to be changed
   */
  LaterDigest(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public synchronized String get() {
    if (digest.isEmpty()) {
      digest = Sha256.hex(Sha256.digest().digest(bytes));
      bytes = new byte[0];
    }
    return digest;
  }
}

package org.attache.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.util.function.Supplier;

/**
 * A file that is read and has a digest. Of a small one the bytes are kept until somebody asks for
 * the digest: reading needs none, and what makes digests takes long to begin.
 */
final class OpenedFile extends FilterInputStream {

  /** The bytes of a file that is small. */
  private static final int MOST_KEPT = 1 << 20;

  private OpenedFile(InputStream in) {
    super(in);
  }

  /**
   * A file of which nothing was read.
   *
   * @param file closed at the latest when this is
   */
  static OpenedFile of(InputStream file) throws IOException {
    byte[] first;
    try {
      first = file.readNBytes(MOST_KEPT);
    } catch (IOException e) {
      file.close();
      throw e;
    }
    if (first.length < MOST_KEPT) {
      file.close();
      return new OpenedFile(new Kept(first));
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), file);
    return new OpenedFile(new DigestInputStream(whole, Sha256.digest()));
  }

  /** What gives the digest of the file, which was read to its end. */
  Supplier<String> digest() {
    if (in instanceof DigestInputStream read) {
      String digest = Sha256.hex(read.getMessageDigest().digest());
      return () -> digest;
    }
    return new LaterDigest(((Kept) in).bytes());
  }

  /** A file that is in memory. */
  private static final class Kept extends ByteArrayInputStream {

    Kept(byte[] bytes) {
      super(bytes);
    }

    byte[] bytes() {
      return buf;
    }
  }
}

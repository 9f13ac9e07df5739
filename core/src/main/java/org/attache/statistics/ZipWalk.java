package org.attache.statistics;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Goes through the files packed in a zip, forwards as long as they are asked for in their order:
 * then nothing is unpacked twice. Not for sharing between threads.
 */
final class ZipWalk implements Closeable {

  private static final int MOST_ENTRIES = 1000;
  private static final int HEAD = 4096;

  /** A zip's directory, which says that it is whole, ends within its last bytes. */
  private static final int LONGEST_TAIL = 22 + 0xFFFF;

  private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

  private final FileOpener opener;
  private final Unpacking unpacking;
  private final List<Entry> entries = new ArrayList<>();
  private ZipInputStream zip;

  /** How many entries the stream has gone past or stands in. */
  private int at;

  /**
   * A packed file.
   *
   * @param name its name, which is only shown
   * @param head its first bytes
   * @param index its number, from 0
   */
  record Entry(String name, byte[] head, int index) {}

  /** Finds what is packed. */
  ZipWalk(FileOpener opener, Unpacking unpacking) throws IOException {
    this.opener = opener;
    this.unpacking = unpacking;
    zip = start();
    try {
      for (ZipEntry entry = next(); entry != null; entry = next()) {
        if (at > MOST_ENTRIES) {
          throw new Unpacking.TooLarge(MOST_ENTRIES);
        }
        String name = entry.getName();
        boolean isHidden = name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
        if (!entry.isDirectory() && !isHidden) {
          entries.add(new Entry(name, zip.readNBytes(HEAD), at - 1));
        }
      }
      if (!isWhole()) {
        throw new ZipException("no directory");
      }
    } finally {
      zip.close();
    }
    at = Integer.MAX_VALUE;
  }

  /** What is packed but folders and what systems add. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The bytes of an entry; one that was open is closed. */
  InputStream open(Entry wanted) throws IOException {
    if (wanted.index() < at) {
      zip.close();
      zip = start();
      at = 0;
    }
    while (at <= wanted.index()) {
      if (next() == null) {
        return new ByteArrayInputStream(new byte[0]);
      }
    }
    return new FilterInputStream(zip) {
      @Override
      public void close() {
        // The walk goes on; it is closed by itself.
      }
    };
  }

  private ZipEntry next() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    at++;
    return entry;
  }

  private ZipInputStream start() throws IOException {
    return unpacking.zip(new BufferedInputStream(opener.open(), 1 << 16));
  }

  /** Whether the file ends as a zip must; reading by entries would not notice. */
  private boolean isWhole() throws IOException {
    byte[] tail = new byte[0];
    try (InputStream in = opener.open()) {
      byte[] part = in.readNBytes(2 * LONGEST_TAIL);
      while (part.length > 0) {
        int kept = Math.min(tail.length, LONGEST_TAIL);
        byte[] joined =
            Arrays.copyOf(
                Arrays.copyOfRange(tail, tail.length - kept, tail.length), kept + part.length);
        System.arraycopy(part, 0, joined, kept, part.length);
        tail = joined;
        part = in.readNBytes(2 * LONGEST_TAIL);
      }
    }
    for (int i = tail.length - 22; i >= 0; i--) {
      if (Arrays.equals(tail, i, i + 4, DIRECTORY_END, 0, 4)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

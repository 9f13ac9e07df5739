package org.attache.statistics;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks files: gzip, zip and UTF-16, or plain as they are. */
final class Packing {

  private static final int HEAD = 4096;

  private Packing() {}

  /**
   * A file, or one of those packed in it.
   *
   * @param name what to call it in messages
   * @param opener its bytes, unpacked
   * @param head the first of them
   */
  record Part(String name, FileOpener opener, byte[] head) {}

  /**
   * What a file holds.
   *
   * @param parts itself, or what is packed in it
   * @param walk what their openers share
   */
  record Packed(List<Part> parts, Closeable walk) implements Closeable {
    @Override
    public void close() throws IOException {
      walk.close();
    }
  }

  /** What a file holds: itself, or what is packed in it; a workbook is not unpacked. */
  static Packed parts(String name, FileOpener opener, Unpacking.Limits limits) throws IOException {
    byte[] head = head(opener, 4);
    Unpacking unpacking = new Unpacking(limits);
    if (isGzip(head)) {
      return one(name, () -> text(unpacking.gzip(opener.open())));
    }
    if (!isZip(head)) {
      return one(name, () -> text(new BufferedInputStream(opener.open())));
    }
    ZipWalk walk = new ZipWalk(opener, unpacking);
    List<Part> parts = new ArrayList<>();
    for (ZipWalk.Entry entry : walk.entries()) {
      if (entry.name().equals("[Content_Types].xml")) {
        return one(name, opener);
      }
      byte[] start = head(() -> text(new ByteArrayInputStream(entry.head())), HEAD);
      parts.add(new Part(name + "/" + entry.name(), () -> text(walk.open(entry)), start));
    }
    return new Packed(parts, walk);
  }

  private static Packed one(String name, FileOpener opener) throws IOException {
    Closeable nothing = () -> {};
    return new Packed(List.of(new Part(name, opener, head(opener, HEAD))), nothing);
  }

  static boolean isZip(byte[] head) {
    return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  /** The first bytes of a file. */
  static byte[] head(FileOpener opener, int count) throws IOException {
    try (InputStream in = opener.open()) {
      return in.readNBytes(count);
    }
  }

  /** One of the files packed in a workbook. */
  static InputStream entry(FileOpener opener, String name) throws IOException {
    Unpacking unpacking = new Unpacking(Unpacking.Limits.USUAL);
    ZipInputStream zip = unpacking.zip(new BufferedInputStream(opener.open(), 1 << 16));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return zip;
      }
    }
    zip.close();
    return new ByteArrayInputStream(new byte[0]);
  }

  /** Text in UTF-8: UTF-16 with its byte order mark is recoded. */
  private static InputStream text(InputStream in) throws IOException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, 1 << 16);
    marked.mark(2);
    int first = marked.read();
    int second = marked.read();
    marked.reset();
    if (first == 0xFE && second == 0xFF) {
      return recoded(marked, StandardCharsets.UTF_16);
    }
    return first == 0xFF && second == 0xFE ? recoded(marked, StandardCharsets.UTF_16) : marked;
  }

  private static InputStream recoded(InputStream in, Charset charset) {
    Reader reader = new InputStreamReader(in, charset);
    return new FilterInputStream(in) {

      private byte[] ready = new byte[0];
      private int at;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        if (at == ready.length) {
          char[] part = new char[1 << 13];
          int read = reader.read(part, 0, part.length - 1);
          if (read < 0) {
            return -1;
          }
          if (Character.isHighSurrogate(part[read - 1])) {
            int low = reader.read();
            if (low >= 0) {
              part[read++] = (char) low;
            }
          }
          ready = new String(part, 0, read).getBytes(StandardCharsets.UTF_8);
          at = 0;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, target, offset, count);
        at += count;
        return count;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}

package org.attache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A finished PDF taken apart into what has to be deflated and what has not, so that writing it
 * again costs no more than any writer of the same bytes must spend. Fonts and the colour profile
 * stay deflated: those a writer may keep.
 */
final class BareFile {

  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(6));
  private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[1 << 20]);

  private final List<Part> parts = new ArrayList<>();

  /** A stretch of the file. */
  private record Part(byte[] bytes, boolean isDeflated) {}

  private BareFile() {}

  static BareFile of(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    BareFile file = new BareFile();
    int from = 0;
    int stream = text.indexOf("\nstream\n");
    while (stream >= 0) {
      int start = stream + "\nstream\n".length();
      String dictionary = text.substring(text.lastIndexOf(" obj\n", stream), stream);
      int length = number(dictionary, "/Length ");
      boolean isKept =
          !dictionary.contains("/FlateDecode")
              || dictionary.contains("/Length1")
              || dictionary.contains("/N 3");
      file.parts.add(new Part(slice(pdf, from, start), false));
      byte[] content = slice(pdf, start, start + length);
      file.parts.add(new Part(isKept ? content : inflate(content), !isKept));
      from = start + length;
      stream = text.indexOf("\nstream\n", from);
    }
    file.parts.add(new Part(slice(pdf, from, pdf.length), false));
    return file;
  }

  private static int number(String dictionary, String key) {
    int at = dictionary.indexOf(key) + key.length();
    int end = at;
    while (end < dictionary.length() && Character.isDigit(dictionary.charAt(end))) {
      end++;
    }
    return Integer.parseInt(dictionary.substring(at, end));
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] inflate(byte[] content) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content);
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length * 4);
      byte[] room = new byte[8192];
      while (!inflater.finished()) {
        out.write(room, 0, inflater.inflate(room));
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException(
          "not a deflated stream of " + content.length + " bytes", e);
    } finally {
      inflater.end();
    }
  }

  /** Writes it again, streams deflated at a level, or left as they are at level 0. */
  byte[] write(int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    MessageDigest digest = digest();
    Deflater deflater = DEFLATER.get();
    byte[] room = ROOM.get();
    for (Part part : parts) {
      byte[] bytes = part.bytes();
      int length = bytes.length;
      if (part.isDeflated() && level > 0) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        length = deflater.deflate(room);
        bytes = room;
      }
      out.write(bytes, 0, length);
      digest.update(bytes, 0, length);
    }
    out.writeBytes(digest.digest());
    return out.toByteArray();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.attache.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * A file that is written while it is made: streams go out at once, other objects together in object
 * streams (ISO 32000-1 7.5.7), the cross-reference stream last. Holds only where objects stand.
 */
final class PdfFile implements Closeable {

  /** How many objects an object stream holds: a reader must inflate all of them for one. */
  private static final int OBJECTS_IN_STREAM = 200;

  private static final COSName OBJECT_STREAM = COSName.getPDFName("ObjStm");
  private static final int UP = 2;
  private static final int UP_PREDICTOR = 12;
  private static final int AT_OFFSET = 1;
  private static final int IN_STREAM = 2;

  private final OutputStream out;
  private final Deflater deflater;
  private final MessageDigest digest = digest();
  private final Bytes wrapper = new Bytes(512);
  private final Bytes deflated = new Bytes(16 * 1024);

  private final Bytes packed = new Bytes(16 * 1024);
  private final ObjectSyntax packedSyntax = new ObjectSyntax(packed);
  private final Bytes packedIndex = new Bytes(2 * 1024);
  private int packedCount;
  private int packedStream;

  private long position;
  private int count = 1;
  private byte[] kinds = new byte[1024];
  private long[] places = new long[1024];
  private int[] indexes = new int[1024];

  PdfFile(OutputStream out, PdfProfile profile, int compression) throws IOException {
    this.out = out;
    this.deflater = new Deflater(compression);
    wrapper.put("%PDF-").put(profile.version()).put("\n%").put("\u00E2\u00E3\u00CF\u00D3\n");
    flushWrapper();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A number for an object that is put later. */
  Reference reserve() {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      places = Arrays.copyOf(places, count * 2);
      indexes = Arrays.copyOf(indexes, count * 2);
    }
    return new Reference(count++);
  }

  /** Puts an object under a new number. */
  Reference put(COSBase object) throws IOException {
    Reference reference = reserve();
    put(reference, object);
    return reference;
  }

  /** Puts an object under a number reserved before. */
  void put(Reference reference, COSBase object) throws IOException {
    begin(reference);
    packedSyntax.write(object);
    end();
  }

  /** Puts an object written out before, under a number reserved before. */
  void put(Reference reference, Bytes object) throws IOException {
    begin(reference);
    packed.put(object.array(), 0, object.length());
    end();
  }

  private void begin(Reference reference) {
    if (packedCount == 0) {
      packedStream = reserve().number();
    }
    int number = reference.number();
    kinds[number] = IN_STREAM;
    places[number] = packedStream;
    indexes[number] = packedCount++;
    packedIndex.put((long) number).put(' ').put((long) packed.length()).put(' ');
  }

  private void end() throws IOException {
    packed.put('\n');
    if (packedCount == OBJECTS_IN_STREAM) {
      flushPacked();
    }
  }

  /** Puts a stream, deflated on the way. */
  void putStream(Reference reference, COSDictionary dictionary, Bytes content) throws IOException {
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    deflate(content.array(), content.length());
    putRaw(reference, dictionary, deflated.array(), deflated.length());
  }

  /** Puts a stream, deflated on the way, under a new number. */
  Reference putStream(COSDictionary dictionary, byte[] content) throws IOException {
    Reference reference = reserve();
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    deflate(content, content.length);
    putRaw(reference, dictionary, deflated.array(), deflated.length());
    return reference;
  }

  /** Puts a stream deflated before, under a new number. */
  Reference putDeflated(COSDictionary dictionary, byte[] content) throws IOException {
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return putPlain(dictionary, content);
  }

  /** Puts a stream as it is, under a new number. */
  Reference putPlain(COSDictionary dictionary, byte[] content) throws IOException {
    Reference reference = reserve();
    putRaw(reference, dictionary, content, content.length);
    return reference;
  }

  private void putRaw(Reference reference, COSDictionary dictionary, byte[] content, int length)
      throws IOException {
    kinds[reference.number()] = AT_OFFSET;
    places[reference.number()] = position;
    dictionary.setItem(COSName.LENGTH, COSInteger.get(length));
    wrapper.put((long) reference.number()).put(" 0 obj\n");
    new ObjectSyntax(wrapper).write(dictionary);
    wrapper.put("\nstream\n");
    flushWrapper();
    emit(content, length);
    wrapper.put("\nendstream\nendobj\n");
    flushWrapper();
  }

  /**
   * Ends the file. Its identifier is a digest of all that stands before, so that equal content has
   * equal identifiers.
   *
   * @param trailer what the trailer says beside how to read the file
   */
  void finish(COSDictionary trailer) throws IOException {
    flushPacked();
    Reference reference = reserve();
    kinds[reference.number()] = AT_OFFSET;
    places[reference.number()] = position;
    long start = position;
    int width = Math.max(1, (71 - Long.numberOfLeadingZeros(Math.max(start, count))) / 8);
    trailer.setItem(COSName.TYPE, COSName.XREF);
    trailer.setItem(COSName.SIZE, COSInteger.get(count));
    trailer.setItem(COSName.W, COSArray.ofCOSIntegers(List.of(1, width, 1)));
    COSString id = new COSString(Arrays.copyOf(digest.digest(), 16));
    COSArray ids = new COSArray();
    ids.add(id);
    ids.add(id);
    trailer.setItem(COSName.ID, ids);
    trailer.setItem(COSName.DECODE_PARMS, differences(width + 2));
    putStream(reference, trailer, crossReferences(width));
    wrapper.put("startxref\n").put(start).put("\n%%EOF\n");
    flushWrapper();
    out.flush();
  }

  private Bytes crossReferences(int width) {
    byte[] table = new byte[count * (width + 3)];
    indexes[0] = 0xFF;
    int at = 0;
    for (int number = 0; number < count; number++) {
      int above = Math.max(0, number - 1);
      int times = number == 0 ? 0 : 1; // the first row is less nothing
      table[at++] = UP;
      table[at++] = (byte) (kinds[number] - times * kinds[above]);
      for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
        table[at++] = (byte) ((places[number] >> shift) - times * (places[above] >> shift));
      }
      table[at++] = (byte) (indexes[number] - times * indexes[above]);
    }
    return new Bytes(table);
  }

  /** Rows of so many bytes, each less the one above it: neighbours are alike. */
  private static COSDictionary differences(int columns) {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, UP_PREDICTOR);
    parameters.setInt(COSName.COLUMNS, columns);
    return parameters;
  }

  private void flushPacked() throws IOException {
    if (packedCount == 0) {
      return;
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, OBJECT_STREAM);
    dictionary.setItem(COSName.N, COSInteger.get(packedCount));
    dictionary.setItem(COSName.FIRST, COSInteger.get(packedIndex.length()));
    packedIndex.put(packed.array(), 0, packed.length());
    putStream(new Reference(packedStream), dictionary, packedIndex);
    packed.clear();
    packedIndex.clear();
    packedCount = 0;
  }

  private void deflate(byte[] content, int length) {
    deflated.clear();
    Deflation.deflate(deflater, content, length, deflated);
  }

  private void flushWrapper() throws IOException {
    emit(wrapper.array(), wrapper.length());
    wrapper.clear();
  }

  private void emit(byte[] content, int length) throws IOException {
    out.write(content, 0, length);
    digest.update(content, 0, length);
    position += length;
  }

  /** Releases the compressor; the stream written to stays open. */
  @Override
  public void close() {
    deflater.end();
  }
}

package org.attache.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes that grow, with the numbers of PDF written into them; reused, not shared by threads. */
final class Bytes {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private byte[] array;
  private int length;

  Bytes(int capacity) {
    array = new byte[capacity];
  }

  /** Bytes that are there; more may be put behind them. */
  Bytes(byte[] array) {
    this.array = array;
    this.length = array.length;
  }

  /** The bytes so far are the first {@link #length} of it; not to be kept over a call of put. */
  byte[] array() {
    return array;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  byte[] copy() {
    return Arrays.copyOf(array, length);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(array, 0, length);
  }

  Bytes put(int b) {
    if (length == array.length) {
      grow(1);
    }
    array[length++] = (byte) b;
    return this;
  }

  Bytes put(byte[] bytes, int from, int count) {
    grow(count);
    System.arraycopy(bytes, from, array, length, count);
    length += count;
    return this;
  }

  Bytes put(byte[] bytes) {
    return put(bytes, 0, bytes.length);
  }

  /** Adds what a deflater has ready. */
  void fill(Deflater deflater) {
    grow(1024);
    length += deflater.deflate(array, length, array.length - length);
  }

  /** The characters, which must be below U+0100. */
  @SuppressWarnings("deprecation") // exactly the low bytes are wanted, without an encoder
  Bytes put(String latin) {
    int count = latin.length();
    grow(count);
    latin.getBytes(0, count, array, length);
    length += count;
    return this;
  }

  Bytes put(long integer) {
    if (integer < 0) {
      put('-');
      return put(-integer);
    }
    int digits = 1;
    for (long rest = integer; rest >= 10; rest /= 10) {
      digits++;
    }
    grow(digits);
    long rest = integer;
    for (int i = length + digits - 1; i >= length; i--) {
      array[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** A number of hundredths, as short as it goes: 150 is 1.5. */
  Bytes hundredths(long hundredths) {
    return fraction(hundredths, 100);
  }

  /** A number of thousandths, as short as it goes: 1500 is 1.5. */
  Bytes thousandths(long thousandths) {
    return fraction(thousandths, 1000);
  }

  private Bytes fraction(long value, int scale) {
    long rest = value;
    if (rest < 0) {
      put('-');
      rest = -rest;
    }
    long whole = rest / scale;
    rest %= scale;
    if (whole != 0 || rest == 0) {
      put(whole);
    }
    if (rest != 0) {
      put('.');
      for (int unit = scale / 10; rest != 0; unit /= 10) {
        put('0' + (int) (rest / unit));
        rest %= unit;
      }
    }
    return this;
  }

  /** Four hexadecimal digits. */
  Bytes hex(int sixteenBits) {
    grow(4);
    array[length] = HEX[sixteenBits >> 12 & 0xF];
    array[length + 1] = HEX[sixteenBits >> 8 & 0xF];
    array[length + 2] = HEX[sixteenBits >> 4 & 0xF];
    array[length + 3] = HEX[sixteenBits & 0xF];
    length += 4;
    return this;
  }

  /** UTF-16 code units as hexadecimal digits. */
  Bytes hex(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return this;
  }

  private void grow(int count) {
    if (array.length - length < count) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, length + count));
    }
  }
}

package org.attache.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Buffers what is written, and says in exceptions where it was going. */
final class NamedOutput extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream out;

  /** Writes to a stream, which it does not close. */
  NamedOutput(String name, OutputStream out) {
    this.name = name;
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  @Override
  public void write(int value) throws IOException {
    try {
      out.write(value);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw named(e);
    }
  }

  private IOException named(IOException e) {
    return new IOException(name + ": " + e.getMessage(), e);
  }
}

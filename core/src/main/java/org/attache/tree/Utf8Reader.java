package org.attache.tree;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;

/**
 * Decodes strict UTF-8, knowing the line and column of whatever is wrong; leaves out a byte order
 * mark at the start.
 *
 * <p>Bytes that are no UTF-8, and control characters other than tab and line ends, end the reading
 * with a {@link Malformed}.
 */
public final class Utf8Reader extends Reader {

  /** Thrown at a byte or character that may not stand in a text file. */
  public static final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Malformed(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    /** What is wrong, and where. */
    public Problem problem() {
      return problem;
    }
  }

  private static final int BYTES = 1 << 15;

  private final String file;
  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BYTES).limit(0);
  private boolean started;
  private boolean ended;
  private int line = 1;
  private int column = 1;
  private char last;

  /** A reader of a file's bytes; the file's name is for messages. */
  public Utf8Reader(String file, InputStream in) {
    this.file = requireNonNull(file, "file must not be null");
    this.in = requireNonNull(in, "in must not be null");
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void decode() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, count < 0);
    ended = count < 0;
    chars.flip();
    check();
    if (result.isError()) {
      String found = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()));
      throw malformed(
          ProblemCode.NOT_UTF8,
          "The file is not UTF-8: byte " + found + " cannot stand here",
          "Save the file as UTF-8.");
    }
  }

  /** Follows the place and refuses control characters. */
  private void check() throws Malformed {
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == '\uFEFF') {
        chars.get();
      }
    }
    char[] all = chars.array();
    int end = chars.limit();
    for (int i = chars.position(); i < end; i++) {
      char c = all[i];
      if (c >= ' ' && c <= '~') {
        column++;
        last = c;
        continue;
      }
      if (!isAllowed(c)) {
        throw malformed(
            ProblemCode.SYNTAX,
            "The character " + codeOf(c) + " is not allowed in a text file",
            "Remove it; it is a control character that cannot be seen.");
      }
      if (c == '\n' && last == '\r') {
        column = 1;
      } else if (c == '\n' || c == '\r') {
        line++;
        column = 1;
      } else {
        column++;
      }
      last = c;
    }
  }

  private Malformed malformed(ProblemCode code, String message, String hint) {
    return new Malformed(Problem.of(code, new Location(file, line, column), message, hint));
  }

  /** A UTF-16 unit as Unicode writes it, such as {@code U+0007}. */
  static String codeOf(char c) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
  }

  /** Whether a UTF-16 unit may stand in a text file: no controls but tab and line ends. */
  static boolean isAllowed(char c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return !(c >= '\u007F' && c <= '\u009F' && c != '\u0085') && c != '\uFFFE' && c != '\uFFFF';
  }
}

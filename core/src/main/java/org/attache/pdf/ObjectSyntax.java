package org.attache.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Writes objects as ISO 32000-1 7.3 spells them, with no space that can be left out. */
final class ObjectSyntax implements ICOSVisitor {

  private final Bytes out;

  ObjectSyntax(Bytes out) {
    this.out = out;
  }

  void write(COSBase object) throws IOException {
    object.accept(this);
  }

  void visitFromReference(Reference reference) {
    out.put((long) reference.number()).put(" 0 R");
  }

  @Override
  public void visitFromArray(COSArray array) throws IOException {
    out.put('[');
    for (int i = 0; i < array.size(); i++) {
      COSBase item = array.get(i);
      if (i > 0 && needsSpace(item)) {
        out.put(' ');
      }
      item.accept(this);
    }
    out.put(']');
  }

  @Override
  public void visitFromDictionary(COSDictionary dictionary) throws IOException {
    out.put("<<");
    writeEntries(dictionary);
    out.put(">>");
  }

  /** Writes what a dictionary holds without what begins and ends it. */
  void writeEntries(COSDictionary dictionary) throws IOException {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().accept(this);
      if (needsSpace(entry.getValue())) {
        out.put(' ');
      }
      entry.getValue().accept(this);
    }
  }

  /** Whether an object begins with a character that would join what stands before it. */
  private static boolean needsSpace(COSBase object) {
    return !(object instanceof COSName
        || object instanceof COSString
        || object instanceof COSArray
        || object instanceof COSDictionary);
  }

  @Override
  public void visitFromName(COSName name) {
    out.put('/');
    byte[] bytes = name.getBytes();
    if (isRegular(bytes)) {
      out.put(bytes);
      return;
    }
    for (byte b : bytes) {
      if (isRegular(b)) {
        out.put(b);
      } else {
        out.put('#').put(digit(b >> 4)).put(digit(b));
      }
    }
  }

  private static boolean isRegular(byte[] bytes) {
    for (byte b : bytes) {
      boolean isLetter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
      if (!isLetter && !isRegular(b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRegular(byte b) {
    return b > 0x20 && b < 0x7F && "#/()<>[]{}%".indexOf(b) < 0;
  }

  private static char digit(int b) {
    return "0123456789ABCDEF".charAt(b & 0xF);
  }

  @Override
  public void visitFromString(COSString string) {
    out.put('(');
    byte[] bytes = string.getBytes();
    int from = 0; // of what can be taken as it is
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '(' || b == ')' || b == '\\' || b == '\r') {
        out.put(bytes, from, i - from).put('\\');
        out.put(b == '\r' ? 'r' : b); // a bare one would be read as a line feed
        from = i + 1;
      }
    }
    out.put(bytes, from, bytes.length - from);
    out.put(')');
  }

  @Override
  public void visitFromInt(COSInteger integer) {
    out.put(integer.longValue());
  }

  @Override
  public void visitFromFloat(COSFloat number) {
    out.thousandths(Math.round(number.floatValue() * 1000.0));
  }

  @Override
  public void visitFromBoolean(COSBoolean bool) {
    out.put(bool.getValue() ? "true" : "false");
  }

  @Override
  public void visitFromNull(COSNull nothing) {
    out.put("null");
  }

  @Override
  public void visitFromStream(COSStream stream) {
    throw new IllegalArgumentException("a stream is not part of another object: " + stream);
  }

  @Override
  public void visitFromDocument(COSDocument document) {
    throw new IllegalArgumentException("a document is not part of an object: " + document);
  }
}

package org.attache.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A name tree (ISO 32000-1 7.9.6) of one node: keys are in the order of their bytes. */
final class NameTree {

  private final Map<byte[], COSBase> values = new TreeMap<>(Arrays::compareUnsigned);

  /** The key as it is written: UTF-8, which compares the same everywhere. */
  static COSString key(String key) {
    return new COSString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a value; returns whether the key was free. */
  boolean add(String key, COSBase value) {
    return values.putIfAbsent(key.getBytes(StandardCharsets.UTF_8), value) == null;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  COSDictionary dictionary() {
    COSArray names = new COSArray();
    values.forEach(
        (key, value) -> {
          names.add(new COSString(key));
          names.add(value);
        });
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.NAMES, names);
    return root;
  }
}

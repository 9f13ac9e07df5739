package org.attache.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a template by name, made ready for Pebble when it asks for one. */
final class SectionTexts implements Loader<String> {

  /** What sections may import. */
  static final String MACROS = "macros";

  private final Map<String, String> texts = new HashMap<>();

  /** Adds a text as written. */
  void add(String name, String text) {
    texts.put(name, text);
  }

  @Override
  public Reader getReader(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new LoaderException(null, "Could not find template \"" + name + "\"");
    }
    String clean = Marks.clean(text);
    return new StringReader(LineEnds.kept(name.equals(MACROS) ? clean : Fences.numbered(clean, 1)));
  }

  @Override
  public void setCharset(String charset) {
    // Texts have no bytes.
  }

  @Override
  public void setPrefix(@Nullable String prefix) {
    // Names are whole.
  }

  @Override
  public void setSuffix(@Nullable String suffix) {
    // Names are whole.
  }

  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return relative;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return texts.containsKey(name);
  }
}

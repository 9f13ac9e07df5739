package org.attache.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.XMLInput;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.xml.StrictXml;

/**
 * Turns SVG files into drawings of plain areas.
 *
 * <p>A file may come from a stranger: nothing it points to is read, no script is run, and entities
 * are not known.
 */
public final class SvgPicture {

  /** What would look otherwise on another computer, or would not look like paths at all. */
  private static final Set<String> REFUSED =
      Set.of("text", "image", "foreignobject", "filter", "mask", "pattern");

  private static final int LARGEST = 2_000_000;
  private static final int MOST_MARKS = 20_000;

  private SvgPicture() {}

  /**
   * Draws a picture.
   *
   * @param svg the file
   * @param height of the drawing, above 0; its width follows
   * @param ground what lies behind it: what is translucent is mixed with that
   * @throws IllegalArgumentException saying what is wrong with the file
   */
  public static Drawing draw(byte[] svg, Length height, Colour ground) {
    if (svg.length > LARGEST) {
      throw new IllegalArgumentException("it is larger than " + LARGEST + " bytes");
    }
    requireKnown(svg);
    SVGDocument document = load(svg);
    double width = document.size().getWidth();
    double high = document.size().getHeight();
    if (!(width > 0 && high > 0 && width / high <= 20 && high / width <= 20)) {
      throw new IllegalArgumentException("it has no size, or is twenty times as long as wide");
    }
    double scale = height.points() / high;
    List<Drawing.Mark> marks = new ArrayList<>();
    Rectangle2D room = new Rectangle2D.Double(0, 0, width * scale, high * scale);
    SvgOutput output = new SvgOutput(marks, ground, room);
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE,
        output,
        new ViewBox((float) (width * scale), (float) (high * scale)));
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("it shows nothing");
    }
    if (marks.size() > MOST_MARKS) {
      throw new IllegalArgumentException("it has more than " + MOST_MARKS + " areas");
    }
    return new Drawing(Length.pt(width * scale), height, marks);
  }

  private static SVGDocument load(byte[] svg) {
    XMLInput input = () -> reader(svg);
    SVGDocument document =
        new SVGLoader()
            .load(
                input,
                null,
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
    if (document == null) {
      throw new IllegalArgumentException("it is no SVG that can be read");
    }
    return document;
  }

  private static void require(String element) {
    if (REFUSED.contains(element.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "it has the element '" + element + "'; turn everything into paths");
    }
  }

  private static XMLEventReader reader(byte[] svg) throws XMLStreamException {
    return StrictXml.pieces().createXMLEventReader(new ByteArrayInputStream(svg));
  }

  /** The library would say on the console what is wrong, and to us nothing. */
  private static void requireKnown(byte[] svg) {
    try {
      XMLEventReader events = reader(svg);
      boolean isSvg = false;
      while (events.hasNext()) {
        XMLEvent event = events.nextEvent();
        if (event.isStartElement()) {
          String element = event.asStartElement().getName().getLocalPart();
          isSvg |= element.equals("svg");
          if (!isSvg) {
            throw new IllegalArgumentException("it is not SVG");
          }
          require(element);
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new IllegalArgumentException("it is not well-formed XML, line " + line, e);
    }
  }
}

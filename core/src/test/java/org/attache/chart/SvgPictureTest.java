package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgPictureTest {

  private static final String HEAD =
      "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 20 10'>";

  private static Drawing draw(String svg) {
    return SvgPicture.draw(svg.getBytes(StandardCharsets.UTF_8), Length.pt(50), Colour.WHITE);
  }

  @Test
  void drawsShapesAsAreasAtTheHeightAsked() {
    Drawing drawing =
        draw(
            HEAD
                + "<style>.a{fill:#12355B}</style><rect class='a' width='10' height='10'/>"
                + "<circle cx='15' cy='5' r='4' fill='red' fill-opacity='0.5'/></svg>");

    assertEquals(100, drawing.width().points(), 1e-6);
    assertEquals(50, drawing.height().points(), 1e-6);
    Drawing.Fill square = (Drawing.Fill) drawing.marks().get(0);
    assertEquals(Colour.parse("#12355B"), square.colour());
    double[] corners = square.outline().coordinates();
    double most = 0;
    for (double corner : corners) {
      most = Math.max(most, corner);
    }
    assertEquals(50, most, 1e-4);
    // Half of red on white.
    assertEquals("FF8080", ((Drawing.Fill) drawing.marks().get(1)).colour().hex());
  }

  @Test
  void drawsLinesAsAreas() {
    Drawing drawing =
        draw(
            HEAD
                + "<path d='M1 5 L19 5' stroke='#0B5CAD' stroke-width='2'"
                + " stroke-linecap='round' fill='none'/></svg>");
    assertEquals(1, drawing.marks().size());
    assertTrue(drawing.marks().get(0) instanceof Drawing.Fill);
  }

  @Test
  void cutsWhatLiesOutside() {
    Drawing drawing = draw(HEAD + "<rect x='-50' y='-50' width='200' height='200'/></svg>");
    double[] corners = ((Drawing.Fill) drawing.marks().get(0)).outline().coordinates();
    for (double corner : corners) {
      assertTrue(corner >= -1e-6 && corner <= 100 + 1e-4, "corner " + corner);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not xml at all                                       | well-formed",
        "<html/>                                              | not SVG",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>    | well-formed",
        "HEAD</svg>                                           | shows nothing",
        "HEAD<text x='1' y='5'>Words</text></svg>             | 'text'",
        "HEAD<image href='https://example.org/x.png' width='5' height='5'/></svg> | 'image'",
        "HEAD<g><foreignObject/></g></svg>                    | 'foreignObject'",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>HEAD<desc>&a;</desc></svg> | well-formed",
        "HEAD<linearGradient id='g'><stop stop-color='red'/><stop offset='1'"
            + " stop-color='blue'/></linearGradient><rect width='9' height='9' fill='url(#g)'/></svg>"
            + " | gradient"
      })
  void saysWhatIsWrong(String svg, String reason) {
    String file = svg.replace("HEAD", HEAD);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> draw(file));
    assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
  }

  @Test
  void readsNothingThatTheFilePointsTo() {
    Drawing drawing =
        draw(
            HEAD
                + "<use href='file:///etc/passwd#x'/><script>alert(1)</script>"
                + "<rect width='5' height='5'/></svg>");
    assertEquals(1, drawing.marks().size());
  }
}

package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.attache.pdf.VeraPdf;
import org.attache.picture.TestPngs;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.theme.Length;
import org.attache.theme.Logo;
import org.attache.theme.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogoTest {

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'>"
          + "<rect width='10' height='10' rx='2' fill='#12355B'/>"
          + "<circle cx='20' cy='5' r='5' fill='#C8701A'/>"
          + "<path d='M28 10 L34 0 L40 10 Z' fill='#3A8F8A'/></svg>";

  private static Logo svg() {
    return new Logo(
        "sign.svg", SVG.getBytes(StandardCharsets.UTF_8), Length.pt(32), "Institute’s sign");
  }

  private static Logo png() {
    byte[] file = TestPngs.file(TestPngs.painted(BufferedImage.TYPE_INT_ARGB, 120, 60), false);
    return new Logo("sign.png", file, Length.pt(32), "Institute’s sign");
  }

  static Brief brief(Logo logo) {
    return SampleBriefs.brief(List.of(SampleBriefs.paragraph(SampleBriefs.PROSE)))
        .withTheme(org.attache.theme.TestThemes.plain().withLogo(logo));
  }

  /** The brief with a logo of paths. */
  static Brief withSvg(Brief brief) {
    return brief.withTheme(brief.theme().withLogo(svg()));
  }

  private static Pages compose(Brief brief) {
    return Composer.create().compose(brief, SampleBriefs.drawer(100));
  }

  @Test
  void setsAnSvgLogoAsPathsAboveTheTitle() {
    Pages pages = compose(brief(svg()));
    PagesText text = new PagesText(pages);

    Node figure = text.all(Role.FIGURE).get(0);
    assertEquals("Institute’s sign", figure.attributes().alt());
    assertEquals(128, figure.attributes().box().width(), 1e-3);
    assertEquals(32, figure.attributes().box().height(), 1e-6);
    Group first = pages.pages().get(0).groups().get(0);
    assertEquals(new Part.Content(figure), first.part());
    assertEquals(3, first.items().size());
    assertTrue(first.items().stream().allMatch(Placed.Fill.class::isInstance));
  }

  @Test
  void setsAPngLogoAsAPicture() {
    Pages pages = compose(brief(png()));
    Placed.Image image = (Placed.Image) pages.pages().get(0).groups().get(0).items().get(0);
    assertEquals(64, image.width(), 1e-6);
    assertEquals(32, image.height(), 1e-6);
  }

  @Test
  void standsWhereLinesStart() {
    Brief brief = SampleBriefs.in(brief(svg()), "ur", Direction.RIGHT_TO_LEFT);
    Attributes.Box box = new PagesText(compose(brief)).all(Role.FIGURE).get(0).attributes().box();
    double right = 595.28 - Length.mm(28).points();
    assertEquals(right, box.x() + box.width(), 0.1);
  }

  @Test
  void oneThatCannotBeUsedIsAProblem() {
    Logo broken =
        new Logo("sign.svg", "<svg".getBytes(StandardCharsets.UTF_8), Length.pt(32), "Sign");
    ProblemsException refusal = assertThrows(ProblemsException.class, () -> compose(brief(broken)));
    Problem problem = refusal.problems().get(0);
    assertEquals(ProblemCode.BAD_PICTURE, problem.code());
    assertEquals(
        "The logo 'sign.svg' cannot be used: it is not well-formed XML, line 1", problem.message());
  }

  @ParameterizedTest
  @EnumSource
  void conforms(PdfProfile profile) throws IOException {
    for (Logo logo : List.of(svg(), png())) {
      Brief brief = brief(logo);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfWriter.create()
          .withProfile(profile)
          .write(compose(brief), brief.front(), brief.attachments(), out);
      VeraPdf.assertConforms(out.toByteArray(), profile);
    }
  }

  @Test
  void setsBothSizesOfPaper() {
    Paper letter =
        new Paper(
            Length.pt(612),
            Length.pt(792),
            Length.pt(72),
            Length.pt(72),
            Length.pt(72),
            Length.pt(72));
    Brief brief = SampleBriefs.everything();
    Pages pages = compose(brief.withTheme(brief.theme().withPaper(letter)));
    for (Page page : pages.pages()) {
      assertEquals(Length.pt(612), page.width());
      assertEquals(Length.pt(792), page.height());
      for (Group group : page.groups()) {
        for (Placed item : group.items()) {
          if (item instanceof Placed.Glyphs glyphs && group.part() instanceof Part.Content) {
            long spaces = glyphs.run().text().chars().filter(c -> c == ' ').count();
            double width = glyphs.run().width() + spaces * glyphs.space();
            assertTrue(glyphs.x() + width < 545, glyphs.run().toString());
            assertTrue(glyphs.y() < 721, glyphs.run().toString());
          }
        }
      }
    }
  }
}

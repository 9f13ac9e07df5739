package org.attache;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds the design: stages in their order, libraries in their packages, nothing ambient. */
@AnalyzeClasses(packages = "org.attache", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** What each stage may know of the others: its input, its output, theme, and the ground floor. */
  private static final Map<String, List<String>> KNOWS = new TreeMap<>();

  static {
    KNOWS.put("problem", List.of());
    KNOWS.put("picture", List.of());
    KNOWS.put("ooxml", List.of());
    KNOWS.put("xml", List.of());
    KNOWS.put("tree", List.of("problem"));
    KNOWS.put("dossier", List.of("problem", "tree"));
    KNOWS.put("theme", List.of("problem", "tree", "picture"));
    KNOWS.put("statistics", List.of("problem", "tree", "xml", "dossier"));
    KNOWS.put("bibtex", List.of("problem", "tree"));
    KNOWS.put("intake", List.of("problem", "tree", "dossier", "statistics", "bibtex"));
    KNOWS.put("trade", List.of("problem", "dossier"));
    KNOWS.put("wording", List.of("problem", "dossier"));
    KNOWS.put("check", List.of("problem", "dossier", "trade"));
    KNOWS.put("prose", List.of("problem", "dossier", "trade"));
    KNOWS.put("brief", List.of("problem", "theme"));
    KNOWS.put("citation", List.of("problem", "xml", "dossier", "wording", "brief"));
    KNOWS.put("appendix", List.of("problem", "dossier", "trade", "wording", "brief", "theme"));
    KNOWS.put(
        "template",
        List.of(
            "problem",
            "tree",
            "dossier",
            "trade",
            "prose",
            "wording",
            "appendix",
            "theme",
            "brief",
            "citation"));
    KNOWS.put("opentype", List.of());
    KNOWS.put("text", List.of("problem", "theme", "opentype"));
    KNOWS.put("chart", List.of("problem", "xml", "brief", "theme", "opentype"));
    KNOWS.put("layout", List.of("problem", "picture", "brief", "theme", "text", "chart"));
    KNOWS.put("pdf", List.of("problem", "picture", "brief", "theme", "text", "chart", "layout"));
    KNOWS.put("ledger", List.of("problem", "tree", "brief", "layout"));
    KNOWS.put(
        "docx",
        List.of("problem", "xml", "brief", "theme", "chart", "picture", "ooxml", "officechart"));
    KNOWS.put("officechart", List.of("brief", "theme", "ooxml"));
    KNOWS.put("xlsx", List.of("problem", "brief", "theme", "ooxml", "officechart"));
  }

  /** Where each library may be used. */
  private static final Map<String, List<String>> CONFINED = new TreeMap<>();

  /** The one class besides that takes what another library hands out. */
  private static final Map<String, String> LENT =
      Map.of("java.awt..", "org.attache.pdf.PostScriptOutlines");

  static {
    CONFINED.put("tools.jackson..", List.of("tree"));
    CONFINED.put("com.fasterxml..", List.of("tree"));
    CONFINED.put("org.snakeyaml..", List.of("tree"));
    CONFINED.put("de.siegmar..", List.of("intake"));
    CONFINED.put("com.ibm.icu..", List.of("wording", "text"));
    CONFINED.put("io.pebbletemplates..", List.of("template"));
    CONFINED.put("org.commonmark..", List.of("template"));
    CONFINED.put("de.undercouch..", List.of("citation"));
    CONFINED.put("org.antlr..", List.of("citation"));
    CONFINED.put("org.jfree..", List.of("chart"));
    CONFINED.put("com.github.weisj..", List.of("chart"));
    CONFINED.put("org.apache.pdfbox..", List.of("pdf"));
    CONFINED.put("org.apache.fontbox..", List.of("pdf"));
    CONFINED.put("org.apache.poi..", List.of("xlsx"));
    CONFINED.put("org.openxmlformats..", List.of("xlsx"));
    CONFINED.put("com.microsoft.schemas..", List.of("xlsx"));
    CONFINED.put("org.apache.xmlbeans..", List.of("xlsx"));
    CONFINED.put("java.awt..", List.of("text", "chart"));
  }

  @ArchTest
  static void seesEveryStage(JavaClasses classes) {
    for (String stage : KNOWS.keySet()) {
      String name = "org.attache." + stage;
      assertTrue(
          classes.stream().anyMatch(type -> type.getPackageName().equals(name)),
          "no class of " + name + " was found: the rules below would hold of nothing");
    }
  }

  @ArchTest
  static void stagesKnowOnlyWhatTheyMay(JavaClasses classes) {
    for (Map.Entry<String, List<String>> stage : KNOWS.entrySet()) {
      String[] unknown =
          KNOWS.keySet().stream()
              .filter(other -> !other.equals(stage.getKey()))
              .filter(other -> !stage.getValue().contains(other))
              .map(other -> "org.attache." + other)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.attache." + stage.getKey())
          .should()
          .dependOnClassesThat(resideInAnyPackage(unknown).or(resideInAPackage("org.attache")))
          .because("stage " + stage.getKey() + " knows only " + stage.getValue())
          .check(classes);
    }
  }

  @ArchTest
  static void everyPackageIsAStage(JavaClasses classes) {
    String[] known =
        KNOWS.keySet().stream().map(stage -> "org.attache." + stage).toArray(String[]::new);
    classes()
        .should()
        .resideInAnyPackage(known)
        .orShould()
        .resideInAPackage("org.attache")
        .check(classes);
  }

  @ArchTest
  static void librariesStayInTheirPackages(JavaClasses classes) {
    for (Map.Entry<String, List<String>> library : CONFINED.entrySet()) {
      String[] allowed =
          library.getValue().stream().map(stage -> "org.attache." + stage).toArray(String[]::new);
      noClasses()
          .that()
          .resideOutsideOfPackages(allowed)
          .and()
          .doNotHaveFullyQualifiedName(LENT.getOrDefault(library.getKey(), ""))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(library.getKey())
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.attache.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOBODY_PRINTS_OR_EXITS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule NO_AMBIENT_CLOCK =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule NO_DEFAULT_LOCALE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes");

  @ArchTest
  static final ArchRule FILES_ARE_LOOKED_UP_BESIDE_CLASSES =
      noClasses()
          .should()
          .callMethod(Class.class, "getClassLoader")
          .because(
              "there is none where Java's own loader loads the classes: Class.getResource works");

  @ArchTest
  static final ArchRule NO_STATIC_STATE =
      noFields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .notBeFinal()
          .because("state lives in the call or in an immutable service");

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Common|Manager|Impl)");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are package descriptions", (JavaClass type) -> isPackageInfo(type)))
          .should(
              new ArchCondition<>("be @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean isMarked = type.isAnnotatedWith("org.jspecify.annotations.NullMarked");
                  events.add(
                      new SimpleConditionEvent(
                          type, isMarked, type.getName() + " is not @NullMarked"));
                }
              });

  @ArchTest
  static void everyStageHasAPackageDescription(JavaClasses classes) {
    List<String> described =
        classes.stream()
            .filter(ArchitectureTest::isPackageInfo)
            .map(JavaClass::getPackageName)
            .toList();
    String[] missing =
        KNOWS.keySet().stream()
            .map(stage -> "org.attache." + stage)
            .filter(name -> !described.contains(name))
            .toArray(String[]::new);
    assertTrue(missing.length == 0, "no package-info.java in " + Arrays.toString(missing));
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }
}

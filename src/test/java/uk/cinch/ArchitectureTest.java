package uk.cinch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/**
 * The packages are those that docs/architecture.md lists, their arrows point one way, and each
 * outside thing is known to few of them.
 */
@AnalyzeClasses(packages = "uk.cinch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** A row of the table of packages in docs/architecture.md, and the packages it may use. */
  private record Row(String name, Set<String> uses) {}

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(uk\\.cinch[a-z.]*)` \\| .+ \\| (.*)\\|$");

  @ArchTest
  static void packagesAreThoseOfTheDocument(JavaClasses classes) throws IOException {
    Set<String> packages =
        classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

    assertThat(rows()).extracting(Row::name).containsExactlyInAnyOrderElementsOf(packages);
  }

  @ArchTest
  static void packagesUseWhatTheDocumentNamesAndNothingElse(JavaClasses classes)
      throws IOException {
    SoftAssertions told = new SoftAssertions();
    for (Row row : rows()) {
      Set<String> used =
          classes.stream()
              .filter(type -> type.getPackageName().equals(row.name()))
              .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
              .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
              .filter(name -> name.startsWith("uk.cinch") && !name.equals(row.name()))
              .collect(Collectors.toSet());

      told.assertThat(row.uses()).as(row.name()).containsExactlyInAnyOrderElementsOf(used);
    }
    told.assertAll();
  }

  @ArchTest
  static void noArrowRunsUp(JavaClasses classes) throws IOException {
    List<Row> left = new ArrayList<>(rows());
    while (!left.isEmpty()) {
      Set<String> waiting = left.stream().map(Row::name).collect(Collectors.toSet());
      List<Row> free =
          left.stream().filter(row -> row.uses().stream().noneMatch(waiting::contains)).toList();
      assertThat(free).as("packages that use each other in a circle: " + waiting).isNotEmpty();
      left.removeAll(free);
    }
  }

  private static List<Row> rows() throws IOException {
    Matcher row = ROW.matcher(Files.readString(Path.of("docs/architecture.md")));
    return row.results()
        .map(
            match ->
                new Row(
                    match.group(1),
                    Arrays.stream(match.group(2).strip().split(", *"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.equals("front door") ? "uk.cinch" : "uk.cinch." + name)
                        .collect(Collectors.toSet())))
        .toList();
  }

  @ArchTest
  static final ArchRule DROOLS_IS_KNOWN_TO_THE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("uk.cinch.engine", "uk.cinch.drl")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "com.github.javaparser..");

  @ArchTest
  static final ArchRule OF_DROOLS_DRL_KNOWS_THE_PARSER_ALONE =
      noClasses()
          .that()
          .resideInAPackage("uk.cinch.drl")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.kie..", "org.drools..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.drools.drl..", "org.kie.internal.builder.conf"))));

  @ArchTest
  static final ArchRule YAML_IS_KNOWN_TO_THE_CATALOG =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.cinch.catalog..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson.dataformat.yaml..");

  @ArchTest
  static final ArchRule XML_IS_KNOWN_TO_THE_INPUT =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.cinch.input..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..", "com.ctc.wstx..");

  @ArchTest
  static final ArchRule HTTP_IS_KNOWN_TO_THE_WEB =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.cinch.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.jetty..");

  @ArchTest
  static final ArchRule CUCUMBER_IS_KNOWN_TO_THE_FEATURES =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.cinch.authoring.features")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.cucumber..");

  @ArchTest
  static final ArchRule OTHER_PROGRAMS_ARE_STARTED_FOR_THE_BROWSER_ALONE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("uk.cinch.cli.BrowserWindow")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class)
          .orShould()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("exec")));

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule FACTS_ARE_EQUAL_ONLY_TO_THEMSELVES =
      classes()
          .that()
          .areAssignableTo(uk.cinch.facts.Group.class)
          .should(
              new com.tngtech.archunit.lang.ArchCondition<>("not override equals") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaClass type,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                  if (type.tryGetMethod("equals", Object.class).isPresent()) {
                    events.add(
                        com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            type, type.getName() + " overrides equals"));
                  }
                }
              });
}

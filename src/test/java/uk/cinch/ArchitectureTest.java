package uk.cinch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages point one way, and each outside thing is known to one of them. */
@AnalyzeClasses(packages = "uk.cinch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("uk.cinch.cli..")
          .layer("web")
          .definedBy("uk.cinch.web..")
          .layer("files")
          .definedBy("uk.cinch.files..")
          .layer("authoring")
          .definedBy("uk.cinch.authoring..")
          .layer("tables")
          .definedBy("uk.cinch.tables..")
          .layer("front door")
          .definedBy("uk.cinch")
          .layer("engine")
          .definedBy("uk.cinch.engine..")
          .layer("input")
          .definedBy("uk.cinch.input..")
          .layer("collect")
          .definedBy("uk.cinch.collect..")
          .layer("report")
          .definedBy("uk.cinch.report..")
          .layer("catalog")
          .definedBy("uk.cinch.catalog..")
          .layer("facts")
          .definedBy("uk.cinch.facts..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("authoring")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("tables")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("front door")
          .mayOnlyBeAccessedByLayers("cli", "web", "files", "authoring")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("front door", "authoring")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers("front door", "cli", "web", "files", "authoring", "tables")
          .whereLayer("collect")
          .mayOnlyBeAccessedByLayers("front door", "cli", "web", "files")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers(
              "front door", "cli", "web", "files", "authoring", "engine", "input", "collect")
          .whereLayer("catalog")
          .mayOnlyBeAccessedByLayers(
              "front door",
              "cli",
              "web",
              "files",
              "authoring",
              "tables",
              "engine",
              "input",
              "collect",
              "report")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers(
              "front door",
              "cli",
              "web",
              "files",
              "authoring",
              "engine",
              "input",
              "collect",
              "report",
              "catalog");

  @ArchTest
  static final ArchRule DROOLS_IS_KNOWN_TO_THE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.cinch.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "com.github.javaparser..");

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
  static final ArchRule CUCUMBER_IS_KNOWN_TO_AUTHORING =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.cinch.authoring..")
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
  static final ArchRule STATIC_FIELDS_DO_NOT_CHANGE =
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

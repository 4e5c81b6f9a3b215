package vn.giamngheo.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.giamngheo.gateway");

    @Test
    void features_form_no_circle() {
        slices().matching("vn.giamngheo.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void the_gateway_knows_no_service_and_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.giamngheo.platform..",
                        "vn.giamngheo.household..",
                        "vn.giamngheo.budget..",
                        "vn.giamngheo.plan..",
                        "vn.giamngheo.reporting..",
                        "java.sql..",
                        "jakarta.persistence..")
                .check(GATEWAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hibernate.Session",
                "org.flywaydb.core.Flyway",
                "org.postgresql.Driver",
                "io.agroal.api.AgroalDataSource"
            })
    void no_database_is_even_on_the_class_path(String type) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
    }
}

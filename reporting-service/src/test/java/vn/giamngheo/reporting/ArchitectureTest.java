package vn.giamngheo.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.giamngheo.reporting");

    /** Rules of the domain, told by their names: they live beside what they judge. */
    private static final Set<String> POLICIES = Set.of(
            "vn.giamngheo.reporting.fact.plan.TaskState",
            "vn.giamngheo.reporting.fact.plan.Period",
            "vn.giamngheo.reporting.fact.plan.Target",
            "vn.giamngheo.reporting.fact.plan.Outcome",
            "vn.giamngheo.reporting.indicator.Formula",
            "vn.giamngheo.reporting.indicator.Measured",
            "vn.giamngheo.reporting.indicator.Period");

    @Test
    void a_feature_uses_only_the_floors_below_its_own() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("summary")
                .definedBy("..reporting.summary..")
                .layer("publication")
                .definedBy("..reporting.publication..")
                .layer("operations")
                .definedBy("..reporting.operations..")
                .layer("indicator")
                .definedBy("..reporting.indicator..")
                .layer("fact")
                .definedBy("..reporting.fact..")
                .layer("place")
                .definedBy("..reporting.place..")
                .layer("database")
                .definedBy("..reporting.database..")
                .whereLayer("summary")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("publication")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("operations")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("indicator")
                .mayOnlyBeAccessedByLayers("summary", "publication")
                .whereLayer("fact")
                .mayOnlyBeAccessedByLayers("summary", "publication", "indicator")
                .whereLayer("place")
                .mayOnlyBeAccessedByLayers("summary", "publication", "indicator", "fact")
                .whereLayer("database")
                .mayNotAccessAnyLayer()
                .check(SERVICE);
    }

    @Test
    void only_the_outbox_touches_producers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(SERVICE);
    }

    @Test
    void policies_import_only_java() {
        classes()
                .that(describe("are policies", c -> POLICIES.contains(outermost(c))))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of Java, policies or their words",
                        c -> c.getPackageName().startsWith("java")
                                || c.isPrimitive()
                                || c.isArray()
                                || POLICIES.contains(outermost(c))
                                || c.isEnum()
                                || c.getSimpleName().equals("Cell")))
                .check(SERVICE);
    }

    @Test
    void nothing_is_public_without_a_user_outside_its_package() {
        classes().that(arePublic()).should(haveAUserOutsideTheirPackage()).check(SERVICE);
    }

    private static String outermost(JavaClass item) {
        return item.getName().replaceAll("\\$.*", "");
    }

    private static DescribedPredicate<JavaClass> arePublic() {
        return describe("are public", c -> c.getModifiers().contains(JavaModifier.PUBLIC) && !c.isNestedClass());
    }

    private static ArchCondition<JavaClass> haveAUserOutsideTheirPackage() {
        return new ArchCondition<>("have a user outside their package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var used = item.getDirectDependenciesToSelf().stream()
                        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(item.getPackageName()));
                events.add(new SimpleConditionEvent(item, used, item.getName() + (used ? " is" : " is not") + " used"));
            }
        };
    }
}

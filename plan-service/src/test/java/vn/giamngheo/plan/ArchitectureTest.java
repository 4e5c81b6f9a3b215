package vn.giamngheo.plan;

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
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.HouseRules;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.giamngheo.plan");

    @Test
    void a_feature_uses_only_the_floors_below_its_own() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("query")
                .definedBy("..plan.query..")
                .layer("register")
                .definedBy("..plan.register..")
                .layer("place")
                .definedBy("..plan.place..")
                .layer("organisation")
                .definedBy("..plan.organisation..")
                .layer("measured")
                .definedBy("..plan.measured..")
                .layer("plan")
                .definedBy("..plan.plan..")
                .layer("task")
                .definedBy("..plan.task..")
                .layer("target")
                .definedBy("..plan.target..")
                .whereLayer("task")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("target")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("task", "target")
                .whereLayer("organisation")
                .mayOnlyBeAccessedByLayers("plan", "task")
                .whereLayer("measured")
                .mayOnlyBeAccessedByLayers("target")
                .whereLayer("query")
                .mayNotAccessAnyLayer()
                .whereLayer("register")
                .mayNotAccessAnyLayer()
                .whereLayer("place")
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
    void what_is_idempotent_is_transactional() {
        HouseRules.of("vn.giamngheo.plan").idempotentIsTransactional();
    }

    @Test
    void policies_import_only_java() {
        classes()
                .that()
                .resideInAnyPackage("..task.deadline", "..target.judgement")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..task.deadline", "..target.judgement")
                .check(SERVICE);
    }

    @Test
    void nothing_is_public_without_a_user_outside_its_package() {
        classes().that(arePublic()).should(haveAUserOutsideTheirPackage()).check(SERVICE);
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

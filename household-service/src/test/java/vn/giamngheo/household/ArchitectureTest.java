package vn.giamngheo.household;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.giamngheo.household");

    @Test
    void a_feature_uses_only_floors_below_its_own() {
        HouseRules.of("vn.giamngheo.household")
                .floorsFromTheGround(
                        "sql",
                        "place",
                        "document",
                        "citizen",
                        "standard",
                        "workday",
                        "household",
                        "certificate",
                        "deprivation",
                        "classification",
                        "need",
                        "support",
                        "plan",
                        "labour",
                        "change",
                        "move",
                        "duplicate",
                        "review",
                        "audit",
                        "bulk",
                        "reform",
                        "movement",
                        "attachment",
                        "sync",
                        "quality",
                        "eligibility");
    }

    @Test
    void only_the_outbox_touches_producers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.cloudevents..")
                .check(service);
    }

    @Test
    void what_is_idempotent_is_transactional() {
        HouseRules.of("vn.giamngheo.household").idempotentIsTransactional();
    }

    @Test
    void policies_know_no_framework() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "vn.giamngheo.household..")
                .check(service);
    }

    @Test
    void nothing_is_public_without_a_user_outside_its_package() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(haveAUserOutsideTheirPackage())
                .check(service);
    }

    /** A public class shows the types of its fields, and those that its public methods answer with. */
    private static boolean isInSightOf(JavaClass user, JavaClass type) {
        return user != type
                && user.getModifiers().contains(JavaModifier.PUBLIC)
                && (user.getAllFields().stream().anyMatch(field -> field.getAllInvolvedRawTypes()
                                .contains(type))
                        || user.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .anyMatch(method -> method.getReturnType()
                                        .getAllInvolvedRawTypes()
                                        .contains(type))
                        || type.isAnnotation());
    }

    private static ArchCondition<JavaClass> haveAUserOutsideTheirPackage() {
        return new ArchCondition<>("have a user outside their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .map(use -> use.getOriginClass())
                        .anyMatch(user ->
                                !user.getPackageName().equals(type.getPackageName()) || isInSightOf(user, type));
                events.add(new SimpleConditionEvent(type, used, type.getName() + " is public for nobody"));
            }
        };
    }
}

package vn.giamngheo.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * How a service's packages lie on each other. {@code floors} names its feature packages from the ground up; a package
 * may use only those before it, so no circle can arise.
 */
public final class HouseRules {

    private static final String IDEMPOTENT = "vn.giamngheo.platform.idempotency.Idempotent";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private final String root;
    private final JavaClasses classes;

    private HouseRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    public static HouseRules of(String root) {
        return new HouseRules(root);
    }

    /** Each feature uses only features below its own. Fails for a package that is not listed. */
    public HouseRules floorsFromTheGround(String... features) {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
        var listed = List.of(features);
        for (var c : classes) {
            int floor = floor(c, listed);
            for (var dependency : c.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass();
                if (target.getPackageName().startsWith(root + ".") && floor(target, listed) > floor) {
                    throw new AssertionError(dependency.getDescription() + ": that is a floor above");
                }
            }
        }
        return this;
    }

    /** Events leave through the outbox only. */
    public HouseRules onlyTheOutboxTouchesProducers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(classes);
        return this;
    }

    /** A rule of the domain knows only the language and its own package's records. */
    public HouseRules pure(Class<?>... policies) {
        for (var policy : policies) {
            classes()
                    .that()
                    .haveFullyQualifiedName(policy.getName())
                    .should()
                    .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage(policy.getPackageName())))
                    .check(classes);
        }
        return this;
    }

    /** A class is public only where another package uses it, or where the web layer must see it. */
    public HouseRules nothingIsPublicWithoutAUser() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .and()
                .areNotAnnotatedWith("jakarta.ws.rs.Path")
                .should(haveAUserOutsideTheirPackage())
                .check(classes);
        return this;
    }

    /** A key is taken, and its answer kept, in the transaction of the change that it names. */
    public HouseRules idempotentIsTransactional() {
        methods()
                .that()
                .areAnnotatedWith(IDEMPOTENT)
                .should()
                .beAnnotatedWith(TRANSACTIONAL)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(TRANSACTIONAL)
                .check(classes);
        noClasses().should().beAnnotatedWith(IDEMPOTENT).check(classes);
        return this;
    }

    private int floor(JavaClass c, List<String> features) {
        var rest = c.getPackageName().substring(root.length());
        if (rest.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int floor = features.indexOf(rest.substring(1).split("\\.")[0]);
        if (floor < 0) {
            throw new AssertionError(c.getName() + " lies on no floor; add its package to the list");
        }
        return floor;
    }

    private static ArchCondition<JavaClass> haveAUserOutsideTheirPackage() {
        return new ArchCondition<>("have a user outside their package") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                boolean used = c.getDirectDependenciesToSelf().stream()
                        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(c.getPackageName()));
                if (!used) {
                    events.add(SimpleConditionEvent.violated(
                            c, c.getName() + " is public without a user outside its package"));
                }
            }
        };
    }
}

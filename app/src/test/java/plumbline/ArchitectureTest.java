package plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import plumbline.access.Allowed;
import plumbline.access.Public;
import plumbline.audit.Audit;
import plumbline.audit.Fact;

/// The shape of the house: which room may use which, and what no code may do. `SourceTest` reads the files themselves.
class ArchitectureTest {
    private static final String[] LIBRARIES = {
        "plumbline.law..",
        "plumbline.ledger..",
        "plumbline.chat..",
        "plumbline.relevance..",
        "plumbline.linkage..",
        "plumbline.demo.."
    };

    /// Libraries keep their own walls with `module-info.java`; here only features are rooms.
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Plumbline.class, JavaClass.Predicates.resideInAnyPackage(LIBRARIES));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("plumbline");

    @Test
    void every_feature_uses_only_what_it_says_it_uses() {
        MODULES.verify();
    }

    @Test
    void every_handler_says_who_may_call_it() {
        methods()
                .that(areHandlers())
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(ErrorController.class)
                .should()
                .beAnnotatedWith(Allowed.class)
                .orShould()
                .beMetaAnnotatedWith(Allowed.class)
                .orShould()
                .beAnnotatedWith(Public.class)
                .check(MAIN);
    }

    @Test
    void handlers_live_in_controllers() {
        methods()
                .that(areHandlers())
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .andShould()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .check(MAIN);
    }

    @Test
    void nobody_asks_the_wall_clock() {
        noClasses()
                .should()
                .callMethodWhere(asksTheWallClock())
                .because("the time comes from java.time.InstantSource, so that tests and replays can set it")
                .check(MAIN);
    }

    @Test
    void only_repositories_and_the_ground_speak_to_the_database() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackages("plumbline.database", "plumbline.audit")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                .check(MAIN);
    }

    @Test
    void no_row_is_left_half_read() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("outside a transaction a stream that nobody closes keeps its connection: list() the rows")
                .check(MAIN);
    }

    @Test
    void only_repositories_record_facts() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackage("plumbline.audit")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Audit.class, Fact.class)
                .check(MAIN);
    }

    @Test
    void libraries_know_nothing_of_spring_or_databases() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(MAIN);
    }

    @Test
    void no_class_carries_a_name_that_says_nothing() {
        var empty = Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto");

        assertThat(MAIN.stream()
                        .filter(type -> !type.getSimpleName().isEmpty())
                        .map(type -> type.getSimpleName())
                        .filter(name -> empty.stream().anyMatch(name::endsWith)
                                || name.startsWith("Abstract")
                                || name.startsWith("Base")))
                .isEmpty();
    }

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return DescribedPredicate.describe(
                "are handlers",
                method -> method.isAnnotatedWith(RequestMapping.class)
                        || method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheWallClock() {
        return DescribedPredicate.describe("asks the wall clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            return owner.startsWith("java.time.") && name.equals("now") && noClock(call)
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && name.equals("<init>");
        });
    }

    private static boolean noClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }
}

package org.homevisit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Technology and names, where the modules' own check is silent (style §1.7). */
@AnalyzeClasses(packages = "org.homevisit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyTheEngineKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.homevisit.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlyDocumentKnowsOfficeFormats = noClasses()
            .that()
            .resideOutsideOfPackage("org.homevisit.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.dhatim..",
                    "com.openhtmltopdf..",
                    "io.github.openhtmltopdf..",
                    "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule featuresKnowNoWeb = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.homevisit.organisation",
                    "org.homevisit.campaign",
                    "org.homevisit.plan",
                    "org.homevisit.visit",
                    "org.homevisit.evidence",
                    "org.homevisit.review",
                    "org.homevisit.materials",
                    "org.homevisit.verification",
                    "org.homevisit.revisit",
                    "org.homevisit.archive",
                    "org.homevisit.notification")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.web..");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage("..web", "..engine.door");

    @ArchTest
    static final ArchRule delegatesAndListenersAreNamedSo = classes()
            .that()
            .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noNamesWithoutMeaning = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils|Helper|Manager|DTO|Dto)")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z].*");

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .areNotAssignableTo("org.homevisit.shared.TimeSource")
            .should()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule onlyUseCasesOpenTransactions = classes().should().notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule transactionsArePublicActions =
            methods().that().areAnnotatedWith(Transactional.class).should().bePublic();

    @ArchTest
    static final ArchRule shareNothingUpwards = noClasses()
            .that(resideInAPackage("org.homevisit.shared.."))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("org.homevisit.(*)..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.homevisit.shared.."))));
}

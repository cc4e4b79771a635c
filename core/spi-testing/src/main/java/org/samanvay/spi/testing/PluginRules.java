package org.samanvay.spi.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What a department's main code may use. Maven's enforcer bans libraries; this bans the rest of the JDK too. A
 * department that is itself test code, as this kit's own, has no main code to check.
 */
final class PluginRules {
    private PluginRules() {}

    static void check(Class<?> department) {
        ClassFileImporter mainCode =
                new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        if (mainCode.importClasses(department).contain(department)) {
            String home = department.getPackageName();
            onlySaysWhatIsTrue(home).check(mainCode.importPackages(home));
        }
    }

    static ArchRule onlySaysWhatIsTrue(String home) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        home + "..",
                        "org.samanvay.spi",
                        "org.samanvay.spi.facts",
                        "org.samanvay.spi.organisation",
                        "jakarta.validation.constraints",
                        "org.jspecify.annotations",
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.runtime",
                        "java.math",
                        "java.time",
                        "java.util",
                        "java.util.function",
                        "java.util.stream"))
                .because("a department says what is true of it; files, networks, threads and reflection are the core's");
    }
}

package org.samanvay.spi.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.samanvay.spi.Department;

/** What a department's main code may use. Maven's enforcer bans libraries; this bans the rest of the JDK too. */
final class PluginRules {
    private PluginRules() {}

    static void check(Class<? extends Department> department) {
        String home = department.getPackageName();
        onlySaysWhatIsTrue(home)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(home));
    }

    static ArchRule onlySaysWhatIsTrue(String home) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        home + "..",
                        "org.samanvay.spi",
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

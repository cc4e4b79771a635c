package org.samanvay.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.broken.work.ForgottenWork;
import org.samanvay.coordination.openitem.GoesAlong;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.worklist.WorkSource;

/** Whoever gives posts work, or keeps something open at them, says what becomes of it when a part of a case is given away. */
class GoesAlongTest {
    private static final JavaClasses COORDINATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.samanvay.coordination");

    /** A handover is the note of a posting that ended; it belongs to its post and to no case. */
    private static final Set<String> OF_A_POSTING = Set.of("org.samanvay.coordination.handover");

    @Test
    void everyFeatureWithOpenWorkSaysWhatGoesAlong() {
        assertThat(silent(COORDINATION)).isEqualTo(OF_A_POSTING);
    }

    @Test
    void aFeatureThatForgetsItIsFound() {
        assertThat(silent(new ClassFileImporter().importClasses(ForgottenWork.class)))
                .containsExactly("org.samanvay.coordination.broken.work");
    }

    private static Set<String> silent(JavaClasses classes) {
        Set<String> open = new TreeSet<>(homesOf(WorkSource.class, classes));
        open.addAll(homesOf(OpenItems.class, classes));
        open.removeAll(homesOf(GoesAlong.class, classes));
        return open;
    }

    private static Set<String> homesOf(Class<?> role, JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(role))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }
}

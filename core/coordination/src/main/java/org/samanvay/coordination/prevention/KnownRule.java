package org.samanvay.coordination.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;

/**
 * A rule that a department declares.
 *
 * @param code full code, {@code department.rule}
 */
record KnownRule(String code, DepartmentDefinition department, FindingRule declared) {
    boolean isAboutAChild() {
        return declared.looks() instanceof Looks.OneChild;
    }

    /** Whether what it finds is told by the numbers of cases. */
    boolean isAboutAnAddress() {
        return declared.looks() instanceof Looks.OneAddress;
    }

    Optional<Measure> measure(String measure) {
        return declared.measures().stream()
                .filter(each -> each.code().equals(measure))
                .findFirst();
    }

    /** Codes of the kinds of posts that may read what it finds about a child; about an address, those beside its owner. */
    List<String> protectors() {
        List<String> kinds = new ArrayList<>(declared.alsoSeenBy());
        if (isAboutAChild()) {
            kinds.add(declared.owner());
        }
        declared.referredTo().forEach(full -> kinds.add(full.substring(full.indexOf('.') + 1)));
        return kinds;
    }

    /** Full code of the inspection by which others look, without knowing. */
    Optional<String> inspection() {
        return declared.inspection().map(department::full);
    }
}

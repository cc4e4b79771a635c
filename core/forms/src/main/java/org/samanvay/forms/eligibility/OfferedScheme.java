package org.samanvay.forms.eligibility;

import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Scheme;

/** A scheme and the department that offers it. */
public record OfferedScheme(DepartmentDefinition department, Scheme scheme) {
    /** The full code: {@code department.scheme}. */
    public String code() {
        return department.full(scheme.code());
    }

    /** What must not be paid twice: the benefit that departments share, or else the scheme itself. */
    public String benefit() {
        return scheme.sameBenefitAs().orElseGet(this::code);
    }
}

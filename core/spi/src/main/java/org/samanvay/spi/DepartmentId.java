package org.samanvay.spi;

/** A department's permanent identifier, lower-kebab. The form is checked with all other faults at start-up. */
public record DepartmentId(String value) {
    @Override
    public String toString() {
        return value;
    }
}

package org.samanvay.spi;

/**
 * A kind of seat that a department keeps.
 *
 * @param code lower-kebab within the department: {@code station-house-officer}
 * @param nodal whether it is the department's single answerable post at its level
 * @param reportsTo code of the kind it reports to; empty at the top
 */
public record PostKind(String code, Text name, Level level, boolean nodal, String reportsTo) {
    public static PostKind nodal(String code, Text name, Level level, String reportsTo) {
        return new PostKind(code, name, level, true, reportsTo);
    }

    public static PostKind of(String code, Text name, Level level, String reportsTo) {
        return new PostKind(code, name, level, false, reportsTo);
    }
}

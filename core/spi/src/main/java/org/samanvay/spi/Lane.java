package org.samanvay.spi;

import java.util.List;

/**
 * How far a department's own work in a case has come, in codes: for its posts that do the work and those above them, and
 * for nobody else. Each newest entry of a form says where it stands; nothing is typed for the lane alone.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param opensWith short code of the form whose entry puts a case into the lane
 * @param endsWith short code of the form whose entry takes it out
 * @param stages the first that holds is the stage
 * @param signs each by itself
 * @param limits codes of this department's duties whose time is the lane's
 */
public record Lane(
        String code,
        Text name,
        String opensWith,
        String endsWith,
        List<Stage> stages,
        List<Sign> signs,
        List<String> limits) {
    public Lane {
        stages = List.copyOf(stages);
        signs = List.copyOf(signs);
        limits = List.copyOf(limits);
    }

    /**
     * Where the work stands.
     *
     * @param form short code of the form that says so
     * @param when over that form's answers
     * @param unsolved whether the case counts as unsolved while it stands there
     */
    public record Stage(String code, Text name, String form, Condition when, boolean unsolved) {}

    /**
     * What else is to be known at a glance.
     *
     * @param form short code of the form that says so
     * @param when over that form's answers
     */
    public record Sign(String code, Text name, String form, Condition when) {}
}

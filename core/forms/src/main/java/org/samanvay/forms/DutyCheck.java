package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.spi.Duty;

/** Checks duties once every department's forms are known: a duty may start with another department's form. */
final class DutyCheck {
    private final Map<String, FormModel> forms;
    private final List<DefinitionFault> faults;
    private final boolean believeOthers;

    DutyCheck(Map<String, FormModel> forms, List<DefinitionFault> faults, boolean believeOthers) {
        this.forms = forms;
        this.faults = faults;
        this.believeOthers = believeOthers;
    }

    void check(DepartmentDefinition department) {
        Set<String> posts = department.posts().stream().map(post -> post.code()).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Duty duty : department.duties()) {
            Place place = new Place(department.id() + "/" + duty.code(), faults);
            place.requireWords("code", duty.code(), "give it a permanent code like BNSS-173-2");
            if (!seen.add(duty.code())) {
                place.fault("duty code twice", "give each its own code");
            }
            place.requireText("name", duty.name());
            place.requireText("consequence", duty.consequence());
            checkLaw(duty, place);
            checkTimes(duty, place);
            if (!posts.contains(duty.responsible())) {
                place.fault("responsible post %s is unknown".formatted(duty.responsible()), "name a post kind of this department");
            }
            if (!forms.containsKey(duty.trigger()) && !isBelieved(duty.trigger(), department)) {
                place.fault("trigger %s is no form".formatted(duty.trigger()), "name a form by its full code");
            }
            if (!isBelieved(duty.evidence(), department)) {
                checkEvidence(duty.evidence(), place);
            }
        }
    }

    private boolean isBelieved(String fullCode, DepartmentDefinition department) {
        return believeOthers && fullCode.indexOf('.') > 0 && !fullCode.startsWith(department.id() + ".");
    }

    private static void checkLaw(Duty duty, Place place) {
        place.requireWords("act", duty.law().act(), "cite the act and its year");
        place.requireWords("section", duty.law().section(), "cite the section");
        if (duty.verification().checkedBy() < 0) {
            place.fault("checked by %d people".formatted(duty.verification().checkedBy()), "write 0 for nobody");
        }
        if (duty.verification().checkedBy() > 0) {
            place.requireWords("source of the verification", duty.verification().source(), "name the text that was read");
        }
    }

    private static void checkTimes(Duty duty, Place place) {
        if (duty.due().isNegative() || duty.alarm().isNegative()) {
            place.fault("negative time", "count from the event");
        }
        if (duty.alarm().isZero()) {
            place.fault("no alarm time", "say when to alarm; 24 hours where the law says at once");
        }
    }

    private void checkEvidence(String evidence, Place place) {
        int hash = evidence.indexOf('#');
        FormModel form = hash < 0 ? null : forms.get(evidence.substring(0, hash));
        if (form == null || FieldPaths.of(form).field(evidence.substring(hash + 1)).isEmpty()) {
            place.fault("evidence %s is no field".formatted(evidence), "write full form code, #, path of the field");
        }
    }
}

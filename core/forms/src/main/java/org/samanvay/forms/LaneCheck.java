package org.samanvay.forms;

import java.util.HashSet;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.Text;

/** Checks lanes and likenesses: their forms and duties are the department's own. */
final class LaneCheck {
    private final References references;

    LaneCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Place place) {
        department.lanes().forEach(lane -> check(department, lane, place.at("/" + lane.code())));
        department.likenesses().forEach(likeness -> check(department, likeness, place.at("/" + likeness.code())));
    }

    private void check(DepartmentDefinition department, Likeness likeness, Place place) {
        place.requireCode("likeness code", likeness.code());
        place.requireText("name", likeness.name());
        String form = department.full(likeness.form());
        references.requireForm(form, place);
        likeness.exact().forEach(path -> references.requireField(form + "#" + path, place));
        likeness.coded().forEach(path -> references.requireField(form + "#" + path, place));
        if (likeness.enough() < 2) {
            place.fault("one alike code is enough", "ask for at least two");
        }
    }

    private void check(DepartmentDefinition department, Lane lane, Place place) {
        place.requireCode("lane code", lane.code());
        place.requireText("name", lane.name());
        references.requireForm(department.full(lane.opensWith()), place);
        references.requireForm(department.full(lane.endsWith()), place);
        if (lane.stages().isEmpty()) {
            place.fault("lane without a stage", "say where the work can stand");
        }
        Set<String> seen = new HashSet<>();
        lane.stages().forEach(stage -> check(department, stage.code(), stage.name(), stage.form(), stage.when(), seen, place));
        lane.signs().forEach(sign -> check(department, sign.code(), sign.name(), sign.form(), sign.when(), seen, place));
        lane.limits().stream()
                .filter(code -> !References.codes(department.duties(), Duty::code).contains(code))
                .forEach(code -> place.fault("limit of unknown duty " + code, "name a duty of this department"));
    }

    private void check(
            DepartmentDefinition department,
            String code,
            Text name,
            String form,
            Condition when,
            Set<String> seen,
            Place lane) {
        Place place = lane.at("/" + code);
        place.requireCode("code", code);
        place.requireText("name", name);
        if (!seen.add(code)) {
            place.fault("code twice in the lane", "give each its own code");
        }
        references.requireForm(department.full(form), place);
        references
                .formByFullCode(department.full(form))
                .ifPresent(model -> ConditionCheck.check(when, model.fields(), place));
    }
}

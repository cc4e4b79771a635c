package org.samanvay.forms;

import java.util.Optional;
import org.samanvay.forms.FieldType.Date;
import org.samanvay.forms.FieldType.LongText;
import org.samanvay.forms.FieldType.ShortText;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.ToldIn;

/** Checks rules about incidents at one address: a refuge is never compared, and nobody is sent to a door by them. */
final class AddressRuleCheck {
    private final References references;

    AddressRuleCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, FindingRule rule, Looks.OneAddress looks, Place place) {
        looks.told().forEach(told -> check(department, told, place));
        if (looks.howMany() < 2) {
            place.fault("one incident is no repetition", "count at least two");
        }
        if (rule.inspection().isPresent() || !rule.referredTo().isEmpty()) {
            place.fault(
                    "an address is handed on or inspected",
                    "let its owner decide, and name no inspection and no post to hand it to");
        }
        if (Terms.compare(rule.keptFor(), looks.within()) < 0) {
            place.fault("deleted while its incidents still count", "keep it at least as long as it counts back");
        }
    }

    private void check(DepartmentDefinition department, ToldIn told, Place place) {
        String form = department.full(told.form());
        references.requireForm(form, place);
        references.formByFullCode(form).map(FieldPaths::of).ifPresent(paths -> {
            Optional<FormField> address = paths.field(told.address())
                    .filter(field -> field.type() instanceof LongText || field.type() instanceof ShortText);
            if (address.isEmpty()) {
                place.fault(told.address() + " is no text", "name the field that tells the address");
            } else if (address.get().data() != DataClass.IDENTITY) {
                place.fault(
                        told.address() + " is not told as identity",
                        "name where it happened, never where somebody is now");
            }
            if (paths.field(told.happenedOn()).filter(field -> field.type() instanceof Date).isEmpty()) {
                place.fault(told.happenedOn() + " is no date", "name the day on which it happened");
            }
        });
    }
}

package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.spi.Condition;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Level;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Register;
import org.samanvay.spi.Term;

/**
 * Checks the rules of prevention so that none of them can tell what it must not: who complained, where a child lives, what
 * became of her sister. What is refused here never starts.
 */
final class PreventionCheck {
    /** A human decides about a child within a week, and nothing stays of it after ninety days. */
    private static final Term LONGEST_FOR_A_CHILD = Term.days(7);

    private static final Term KEPT_OF_A_CHILD = Term.days(90);
    private static final Pattern SIBLING = Pattern.compile("(?i)sibling|brother|sister|भाई|बहन");

    private final References references;

    PreventionCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Place at) {
        department.childProtectionPosts().forEach(post -> references.requirePost(department, post, "child protection post", at));
        department.trainings().forEach(training -> check(department, training, at.at("/" + training.code())));
        department.inspections().forEach(round -> check(department, round, at.at("/" + round.code())));
        department.findingRules().forEach(rule -> check(department, rule, at.at("/" + rule.code())));
    }

    private void check(DepartmentDefinition department, MandatoryTraining training, Place place) {
        place.requireCode("training code", training.code());
        place.requireText("name", training.name());
        place.requireLaw(training.law());
        place.requireVerification(training.verification());
        place.requireMark("training", training.marks(), training.verification());
        if (training.posts().isEmpty()) {
            place.fault("training of nobody", "name the post kinds whose holders take it");
        }
        training.posts().forEach(post -> references.requirePost(department, post, "trained post", place));
        if (training.withinDays() < 1 || training.againAfterDays() < 1) {
            place.fault("a time that is not positive", "give a day at least");
        }
    }

    private void check(DepartmentDefinition department, Inspection round, Place place) {
        place.requireCode("inspection code", round.code());
        place.requireText("name", round.name());
        references.requirePost(department, round.by(), "inspecting post", place);
        if (round.registers().isEmpty()) {
            place.fault("inspects nothing", "name a register");
        }
        round.registers().forEach(register -> references.requireRegister(register, place));
        if (round.units() < Inspection.FEWEST) {
            place.fault("%d units hide nothing".formatted(round.units()), "inspect at least " + Inspection.FEWEST);
        }
        if (round.notBefore().amount() < 1 || round.within().amount() < 1) {
            place.fault("a time that is not positive", "let some days pass");
        }
    }

    private void check(DepartmentDefinition department, FindingRule rule, Place place) {
        place.requireCode("finding rule code", rule.code());
        place.requireText("name", rule.name());
        place.requireWords("source", rule.source(), "name it, or write Design proposal");
        references.requirePost(department, rule.owner(), "owner", place);
        rule.alsoSeenBy().forEach(post -> references.requirePost(department, post, "post that sees it", place));
        rule.referredTo().forEach(post -> references.requirePost(post, place));
        if (rule.measures().isEmpty()) {
            place.fault("nothing can be done about it", "name at least one measure");
        }
        Set<String> seen = new HashSet<>();
        for (Measure measure : rule.measures()) {
            place.requireCode("measure code", measure.code());
            place.requireText("measure", measure.name());
            if (!seen.add(measure.code())) {
                place.fault("measure %s twice".formatted(measure.code()), "give each its own code");
            }
        }
        if (rule.decideWithin().amount() < 1 || rule.measuredAfter().amount() < 1) {
            place.fault("a time that is not positive", "give a day at least");
        }
        if (Terms.compare(rule.keptFor(), rule.measuredAfter()) < 0) {
            place.fault("deleted before it is measured", "keep it at least until its result is final");
        }
        switch (rule.looks()) {
            case Looks.Repeated repeated -> checkRepeated(department, rule, repeated, place);
            case Looks.OneChild child -> checkChild(department, rule, child, place);
            case Looks.Standing standing -> checkStanding(department, rule, standing, place);
            case Looks.OneAddress address -> new AddressRuleCheck(references).check(department, rule, address, place);
        }
    }

    private void checkRepeated(DepartmentDefinition department, FindingRule rule, Looks.Repeated looks, Place place) {
        String form = department.full(looks.form());
        references.requireForm(form, place);
        references.formByFullCode(form).ifPresent(model -> {
            boolean names = FieldPaths.of(model)
                    .field(looks.establishment())
                    .map(FormField::type)
                    .filter(type -> type instanceof FieldType.Reference reference
                            && reference.target() == Target.ESTABLISHMENT)
                    .isPresent();
            if (!names) {
                place.fault(looks.establishment() + " names no establishment", "name a field that points to a register");
            }
        });
        looks.condition().ifPresent(condition -> checkCondition(form, condition, place));
        if (looks.howMany() < 2) {
            place.fault("one entry is no pattern", "count at least two");
        }
        boolean handles = department.posts().stream()
                .filter(post -> post.code().equals(rule.owner()))
                .anyMatch(post -> post.nodal() && post.level() == Level.DISTRICT);
        if (!handles || !rule.alsoSeenBy().isEmpty() || !rule.referredTo().isEmpty()) {
            place.fault(
                    "shown to posts that do not handle such entries",
                    "let the nodal post of the district own it, and others inspect");
        }
        if (Terms.compare(rule.keptFor(), looks.within()) < 0) {
            place.fault("deleted while its entries still count", "keep it at least as long as it counts back");
        }
        rule.inspection()
                .filter(code -> department.inspections().stream().noneMatch(round -> round.code().equals(code)))
                .ifPresent(code -> place.fault("unknown inspection " + code, "name an inspection of this department"));
    }

    private void checkChild(DepartmentDefinition department, FindingRule rule, Looks.OneChild looks, Place place) {
        references.requireForm(looks.form(), place);
        checkCondition(looks.form(), looks.condition(), place);
        checkCondition(looks.form(), looks.resolvedWhen(), place);
        Set<String> protecting = department.childProtectionPosts();
        boolean told = !protecting.contains(rule.owner())
                || !protecting.containsAll(rule.alsoSeenBy())
                || rule.referredTo().stream().anyMatch(post -> !protecting.contains(shortCode(department, post)));
        if (told) {
            place.fault("tells of a child to others than child protection posts", "name only child protection posts");
        }
        if (Terms.compare(rule.decideWithin(), LONGEST_FOR_A_CHILD) > 0) {
            place.fault("a child waits for more than seven days", "let it be decided within seven");
        }
        if (Terms.compare(rule.keptFor(), KEPT_OF_A_CHILD) > 0) {
            place.fault("kept for more than 90 days", "delete what is about a child after 90");
        }
        if (rule.inspection().isPresent()) {
            place.fault("a child is inspected", "name no inspection");
        }
    }

    private static String shortCode(DepartmentDefinition department, String full) {
        return full.startsWith(department.id() + ".") ? full.substring(department.id().length() + 1) : full;
    }

    private static void checkStanding(
            DepartmentDefinition department, FindingRule rule, Looks.Standing looks, Place place) {
        boolean known = department.registers().stream()
                .filter(register -> register.code().equals(looks.register()))
                .flatMap(register -> register.statuses().stream())
                .map(Register.Status::code)
                .anyMatch(looks.status()::equals);
        if (!known) {
            place.fault(
                    "looks at unknown %s/%s".formatted(looks.register(), looks.status()),
                    "name a register of this department and one of its statuses");
        }
        if (rule.inspection().isPresent()) {
            place.fault("a status is no secret", "refer it to a post, and name no inspection");
        }
    }

    private void checkCondition(String form, Condition condition, Place place) {
        Optional<FormModel> known = references.formByFullCode(form);
        known.ifPresent(model -> {
            ConditionCheck.check(condition, model.fields(), place);
            List<String> read = ConditionPaths.paths(condition).stream()
                    .filter(path -> SIBLING.matcher(path).find()
                            || FieldPaths.of(model)
                                    .field(path)
                                    .filter(field -> SIBLING.matcher(field.label().en() + field.label().hi()).find())
                                    .isPresent())
                    .sorted()
                    .toList();
            read.forEach(path -> place.fault(path + " tells of brothers or sisters", "judge no child by its family"));
        });
    }
}

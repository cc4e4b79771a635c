package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Trigger;

/** Checks duties once every department's forms are known: a duty may start with another department's form. */
final class DutyCheck {
    private final References references;

    DutyCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Place at) {
        Set<String> seen = new HashSet<>();
        for (Duty duty : department.duties()) {
            Place place = at.at("/" + duty.code());
            place.requireWords("code", duty.code(), "give it a permanent code like BNSS-173-2");
            if (!seen.add(duty.code())) {
                place.fault("duty code twice", "give each its own code");
            }
            place.requireText("name", duty.name());
            place.requireText("consequence", duty.consequence());
            duty.note().ifPresent(note -> place.requireText("note", note));
            place.requireLaw(duty.law());
            place.requireVerification(duty.verification());
            checkTimes(duty, place);
            checkResponsible(department, duty, place);
            checkTrigger(duty.trigger(), place);
            checkEvidence(duty.evidence(), place);
        }
        DutySuccession.check(department, at);
    }

    private void checkResponsible(DepartmentDefinition department, Duty duty, Place place) {
        duty.responsible()
                .ifPresent(post -> references.requirePost(department, post, "responsible post", place));
        boolean answers = duty.kind() == DutyKind.DUTY || duty.kind() == DutyKind.INDEPENDENT_BODY;
        if (answers && duty.responsible().isEmpty()) {
            place.fault("nobody is responsible", "name the post kind that answers for it");
        }
        if (duty.kind() == DutyKind.COURT_CALENDAR && duty.responsible().isPresent()) {
            place.fault("a court's date has an owner", "name none: a court answers to no post");
        }
        if (duty.kind() == DutyKind.RIGHT_EXPIRES && duty.responsible().isPresent()) {
            place.fault("her right has an owner", "name none: it is hers, and lateness never refuses");
        }
        if (duty.tellsDelayTo().isPresent() && duty.kind() != DutyKind.INDEPENDENT_BODY) {
            place.fault("tells delay to an authority", "only an independent body's delay is told to the one the law names");
        }
    }

    private static void checkTimes(Duty duty, Place place) {
        if (duty.due().amount() < 0 || duty.alarm().amount() < 0) {
            place.fault("negative time", "count from the event");
        }
        if (duty.alarm().isImmediate()) {
            place.fault("no alarm time", "say when to alarm; 24 hours where the law says at once");
        }
        duty.waiver().ifPresent(place::requireLaw);
    }

    private void checkTrigger(Trigger trigger, Place place) {
        switch (trigger) {
            case Trigger.FormSubmitted submitted -> checkForm(submitted.form(), submitted.at(), place);
            case Trigger.FieldBecomes becomes -> {
                checkForm(becomes.form(), becomes.at(), place);
                checkCondition(becomes.form(), becomes.condition(), place);
            }
            case Trigger.ReferralBecomes referral ->
                referral.service().ifPresent(service -> references.requireService(service, place));
            case Trigger.CaseBecomes changed -> {}
            case Trigger.FirstOf first -> {
                if (first.events().isEmpty()) {
                    place.fault("first of no event", "name at least one event");
                }
                first.events().forEach(event -> checkTrigger(event, place));
            }
            case Trigger.Noted noted -> {}
        }
    }

    private void checkForm(String form, Optional<String> at, Place place) {
        references.requireForm(form, place);
        at.ifPresent(path -> references.requireField(form + "#" + path, place));
        Optional<FieldType> type = at.flatMap(path -> references.formByFullCode(form)
                .flatMap(model -> FieldPaths.of(model).field(path))
                .map(FormField::type));
        type.filter(found -> !FieldKinds.hasDay(found))
                .ifPresent(found -> place.fault(
                        "%s#%s is no date".formatted(form, at.orElse("")), "name a date or a date and time"));
    }

    private void checkCondition(String form, Condition condition, Place place) {
        references.formByFullCode(form)
                .ifPresent(model -> ConditionCheck.check(condition, model.fields(), place));
    }

    private void checkEvidence(Evidence evidence, Place place) {
        switch (evidence) {
            case Evidence.Answered answered -> references.requireField(answered.field(), place);
            case Evidence.Entered entered -> references.requireForm(entered.form(), place);
            case Evidence.Next next -> references.requireForm(next.form(), place);
            case Evidence.LetterIssued issued -> references.requireLetter(issued.letter(), place);
            case Evidence.Noted noted -> {}
            case Evidence.AnyOf any -> checkWays(any.ways(), place);
        }
    }

    /** One form and one letter can be looked for; what is noted by hand would make the others needless. */
    private void checkWays(List<Evidence> ways, Place place) {
        long letters = ways.stream().filter(Evidence.LetterIssued.class::isInstance).count();
        boolean plain = ways.stream().noneMatch(way -> way instanceof Evidence.Noted
                || way instanceof Evidence.AnyOf
                || way instanceof Evidence.Next);
        if (!plain || ways.size() != 2 || letters != 1) {
            place.fault("evidence that is not one letter and one form", "name a letter, and a form or a field of one");
        }
        ways.stream().filter(way -> !(way instanceof Evidence.AnyOf)).forEach(way -> checkEvidence(way, place));
    }
}

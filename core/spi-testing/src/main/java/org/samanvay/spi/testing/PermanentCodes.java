package org.samanvay.spi.testing;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Packet;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.Scheme;

/**
 * Every code by which something stored, printed or sent still finds its meaning years later, a line each: {@code duty
 * BNSS-173-2}. Forms are not among them: each has a contract file for every version.
 */
final class PermanentCodes {
    private final TreeSet<String> lines = new TreeSet<>();

    private PermanentCodes() {}

    static List<String> of(DepartmentDefinition department) {
        PermanentCodes codes = new PermanentCodes();
        codes.add("post", department.posts(), PostKind::code);
        codes.add("channel", department.channels(), Channel::code);
        codes.add("service", department.services(), service -> service.code().substring(department.id().length() + 1));
        codes.add("duty", department.duties(), Duty::code);
        codes.add("right", department.rights(), Right::code);
        codes.add("letter", department.letters(), Letter::code);
        codes.add("packet", department.packets(), Packet::code);
        department.packets().forEach(packet ->
                codes.add("intimation " + packet.code(), packet.intimations(), Intimation::code));
        codes.add("refusal", department.refusals(), Refusal::code);
        codes.add("lane", department.lanes(), Lane::code);
        department.lanes().forEach(lane -> {
            codes.add("stage " + lane.code(), lane.stages(), Lane.Stage::code);
            codes.add("sign " + lane.code(), lane.signs(), Lane.Sign::code);
        });
        codes.add("likeness", department.likenesses(), Likeness::code);
        codes.add("scheme", department.schemes(), Scheme::code);
        department.schemes().forEach(scheme ->
                codes.add("criterion " + scheme.code(), scheme.criteria(), Scheme.Criterion::code));
        codes.add("return", department.returns(), PeriodicReturn::code);
        department.returns().forEach(owed ->
                codes.add("figure " + owed.code(), owed.figures(), PeriodicReturn.Figure::code));
        department.riskInstruments().forEach(codes::addInstrument);
        codes.add("register", department.registers(), Register::code);
        department.registers().forEach(register ->
                codes.add("status " + register.code(), register.statuses(), Register.Status::code));
        codes.add("finding", department.findingRules(), FindingRule::code);
        department.findingRules().forEach(rule ->
                codes.add("measure " + rule.code(), rule.measures(), FindingRule.Measure::code));
        codes.add("inspection", department.inspections(), Inspection::code);
        codes.add("training", department.trainings(), MandatoryTraining::code);
        codes.add("list", department.codeLists(), CodeList::code);
        department.codeLists().forEach(list -> codes.add("code " + list.code(), list.entries(), CodeList.Entry::value));
        return List.copyOf(codes.lines);
    }

    /** With weights and bands: what was judged by them was judged by these. */
    private void addInstrument(RiskInstrument instrument) {
        String name = instrument.versioned();
        lines.add("instrument " + name);
        add("question " + name, instrument.questions(), question -> question.code() + " weighs " + question.weight());
        add("band " + name, instrument.bands(), band -> band.level() + " from " + band.from());
    }

    private <T> void add(String what, List<T> all, Function<? super T, String> code) {
        all.forEach(each -> lines.add(what + " " + code.apply(each)));
    }
}

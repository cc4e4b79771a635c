package org.samanvay.forms;

import static org.samanvay.forms.GuidePage.both;
import static org.samanvay.forms.GuidePage.cell;
import static org.samanvay.forms.GuidePage.code;

import java.util.List;
import java.util.stream.Collectors;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Text;

/** What a department looks for before harm is done, and the rounds of inspections that it makes. */
final class GuidePrevention {
    private final GuidePage page;

    GuidePrevention(GuidePage page) {
        this.page = page;
    }

    void write(DepartmentDefinition department) {
        findings(department);
        inspections(department.inspections());
        trainings(department.trainings());
    }

    private void trainings(List<MandatoryTraining> trainings) {
        if (trainings.isEmpty()) {
            return;
        }
        page.heading("Mandatory trainings", "अनिवार्य प्रशिक्षण", true);
        page.table(
                "Code · कोड",
                "Training · प्रशिक्षण",
                "Posts · पद",
                "Within days · दिन में",
                "Again after days · पुनः, दिन",
                "Law · विधि",
                "Checked · सत्यापन",
                "Marks · चिह्न");
        for (MandatoryTraining training : trainings) {
            page.row(
                    code(training.code()),
                    cell(training.name()),
                    training.posts().stream().sorted().map(GuidePage::code).collect(Collectors.joining(", ")),
                    String.valueOf(training.withinDays()),
                    String.valueOf(training.againAfterDays()),
                    training.law().act() + ", " + training.law().section(),
                    GuideWords.verification(training.verification()),
                    page.marks(training.marks()));
        }
    }

    private void findings(DepartmentDefinition department) {
        if (department.findingRules().isEmpty()) {
            return;
        }
        page.heading("Findings", "निवारक निष्कर्ष", true);
        page.table(
                "Code · कोड",
                "Finding · निष्कर्ष",
                "Found where · कब",
                "Decided by, within · निर्णय",
                "Measures · उपाय",
                "Result after · परिणाम",
                "Deleted after · विलोपन",
                "Source · स्रोत",
                "Marks · चिह्न");
        for (FindingRule rule : department.findingRules()) {
            page.row(
                    code(rule.code()),
                    cell(rule.name()),
                    cell(found(rule.looks(), department)),
                    code(rule.owner()) + ", " + cell(TermWords.of(rule.decideWithin())),
                    rule.measures().stream().map(measure -> both(measure.name())).collect(Collectors.joining("<br>")),
                    cell(TermWords.of(rule.measuredAfter())),
                    cell(TermWords.of(rule.keptFor())),
                    rule.source(),
                    page.marks(rule.marks()));
        }
    }

    private static Text found(Looks looks, DepartmentDefinition department) {
        return switch (looks) {
            case Looks.Repeated repeated ->
                Text.of(
                        "%d entries of `%s` about one establishment within %s"
                                .formatted(repeated.howMany(), repeated.form(), TermWords.of(repeated.within()).en()),
                        "%s में एक ही प्रतिष्ठान के बारे में `%s` की %d प्रविष्टियाँ"
                                .formatted(TermWords.of(repeated.within()).hi(), repeated.form(), repeated.howMany()));
            case Looks.OneChild child ->
                department.forms().stream()
                        .filter(form -> form.code().equals(child.form()))
                        .findFirst()
                        .map(form -> ConditionWords.of(child.condition(), form.fields()))
                        .orElse(Text.of(
                                "an entry of `%s` that says so".formatted(child.form()),
                                "`%s` की ऐसी प्रविष्टि".formatted(child.form())));
            case Looks.Standing standing ->
                Text.of(
                        "`%s` is `%s` for %s"
                                .formatted(standing.register(), standing.status(), TermWords.of(standing.standingFor()).en()),
                        "`%s` में %s से `%s`"
                                .formatted(standing.register(), TermWords.of(standing.standingFor()).hi(), standing.status()));
            case Looks.OneAddress address ->
                Text.of(
                        "%d incidents at one address within %s, known by a keyed hash; told by case numbers only"
                                .formatted(address.howMany(), TermWords.of(address.within()).en()),
                        "%s में एक ही पते पर %d घटनाएँ, केवल कुंजीबद्ध हैश से ज्ञात; केवल प्रकरण संख्या बताई जाती है"
                                .formatted(TermWords.of(address.within()).hi(), address.howMany()));
        };
    }

    private void inspections(List<Inspection> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        page.heading("Rounds of inspections", "निरीक्षण चक्र", true);
        page.table(
                "Code · कोड",
                "Shown as · प्रदर्शित शब्द",
                "Registers · पंजिकाएँ",
                "By · निरीक्षक",
                "Units a month · प्रति माह इकाइयाँ",
                "Not before · विलंब",
                "Within · समय-सीमा",
                "Marks · चिह्न");
        for (Inspection round : rounds) {
            page.row(
                    code(round.code()),
                    cell(round.name()),
                    round.registers().stream().sorted().map(GuidePage::code).collect(Collectors.joining(", ")),
                    code(round.by()),
                    String.valueOf(round.units()),
                    cell(TermWords.of(round.notBefore())),
                    cell(TermWords.of(round.within())),
                    page.marks(round.marks()));
        }
    }
}

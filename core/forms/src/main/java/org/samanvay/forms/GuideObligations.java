package org.samanvay.forms;

import static org.samanvay.forms.GuidePage.both;
import static org.samanvay.forms.GuidePage.cell;
import static org.samanvay.forms.GuidePage.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Duty;
import org.samanvay.spi.HiddenPlaces;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Packet;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

/** What a department owes: duties, returns, letters and registers. */
final class GuideObligations {
    private final GuidePage page;

    GuideObligations(GuidePage page) {
        this.page = page;
    }

    void write(DepartmentDefinition department) {
        duties(department.duties(), department.forms());
        new GuideRisk(page).write(department.riskInstruments());
        returns(department.returns());
        letters(department.letters());
        packets(department.packets(), department.forms());
        refusals(department.refusals(), department.forms());
        registers(department.registers());
        new GuidePrevention(page).write(department);
    }

    private void duties(List<Duty> duties, List<FormModel> forms) {
        page.heading("Duties", "वैधानिक दायित्व", !duties.isEmpty());
        if (duties.isEmpty()) {
            return;
        }
        page.table(
                "Code · कोड",
                "Duty · दायित्व",
                "Law · विधि",
                "Kind · प्रकार",
                "Responsible · उत्तरदायी",
                "Due · समय-सीमा",
                "Alarm · चेतावनी",
                "Starts with · आरंभ",
                "Closed by · पूर्ति",
                "Consequence · परिणाम",
                "Checked · सत्यापन");
        for (Duty duty : duties) {
            page.row(
                    code(duty.code()),
                    cell(duty.name()) + duty.note().map(note -> "<br>" + cell(note)).orElse(""),
                    duty.law().act() + ", " + duty.law().section() + inForce(duty.inForce()),
                    cell(GuideWords.kind(duty.kind())),
                    code(duty.responsible().orElse("")),
                    cell(TermWords.of(duty.due()))
                            + (duty.journeyExcluded() ? ", without the journey · यात्रा समय छोड़कर" : ""),
                    cell(TermWords.of(duty.alarm())),
                    cell(DutyWords.startsWith(duty.trigger(), forms)),
                    cell(DutyWords.closedBy(duty)),
                    page.said(duty.consequence()),
                    page.checked(duty.verification()));
        }
    }

    /** Nothing where it is law at all times. */
    private static String inForce(Validity days) {
        return days.from().map(first -> "<br>from · से " + first).orElse("")
                + days.until().map(last -> "<br>until · तक " + last).orElse("");
    }

    private void returns(List<PeriodicReturn> returns) {
        if (returns.isEmpty()) {
            return;
        }
        page.heading("Returns", "आवधिक विवरणियाँ", true);
        page.table(
                "Code · कोड",
                "Return · विवरणी",
                "Period · अवधि",
                "Due · समय-सीमा",
                "From, to · किससे, किसे",
                "Figures · आँकड़े",
                "Law · विधि",
                "Checked · सत्यापन",
                "Marks · चिह्न");
        for (PeriodicReturn owed : returns) {
            page.row(
                    code(owed.code()),
                    cell(owed.name()),
                    cell(GuideWords.label(owed.period())),
                    cell(TermWords.of(owed.dueAfter())),
                    code(owed.from()) + ", " + code(owed.to()),
                    owed.figures().stream()
                            .map(figure -> both(figure.name())
                                    + (figure.filledBy().isPresent() ? " (counted · स्वतः)" : ""))
                            .collect(Collectors.joining("<br>")),
                    owed.law().act() + ", " + owed.law().section(),
                    GuideWords.verification(owed.verification()),
                    page.marks(owed.marks()));
        }
    }

    private void letters(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        page.heading("Letters", "पत्र", true);
        page.table(
                "Code · कोड", "Letter · पत्र", "To · किसे", "Tells · पहचान", "Law · विधि", "Source · स्रोत", "Marks · चिह्न");
        for (Letter letter : letters) {
            page.row(
                    code(letter.code()),
                    cell(letter.title()),
                    cell(GuideWords.label(letter.recipient())),
                    letter.identity().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
                    letter.law().map(law -> law.act() + ", " + law.section()).orElse(""),
                    letter.source(),
                    page.marks(letter.marks()));
        }
    }

    private void packets(List<Packet> packets, List<FormModel> forms) {
        for (Packet packet : packets) {
            page.heading("What is told: " + packet.name().en(), "सूचनाएँ: " + packet.name().hi(), true);
            page.table(
                    "Code · कोड",
                    "Intimation · सूचना",
                    "Law · विधि",
                    "When · कब",
                    "Sent as · माध्यम",
                    "Duty · दायित्व",
                    "Checked · सत्यापन");
            for (Intimation intimation : packet.intimations()) {
                page.row(
                        code(intimation.code()),
                        cell(intimation.name())
                                + intimation.note().map(note -> "<br>" + cell(note)).orElse(""),
                        intimation.law().act() + ", " + intimation.law().section(),
                        when(packet.form(), intimation.when(), forms),
                        cell(sent(intimation.sending())),
                        code(intimation.duty().orElse("")),
                        page.checked(intimation.verification()));
            }
            packet.imported().ifPresent(reference -> {
                page.table("Field · विवरण", "Read from `%s` · `%1$s` से".formatted(reference.form()));
                reference.fields().forEach(read -> page.row(
                        named(packet.form(), read.field(), forms), named(reference.form(), read.from(), forms)));
            });
        }
    }

    private static String named(String form, String path, List<FormModel> forms) {
        return code(path)
                + forms.stream()
                        .filter(each -> each.shortCode().equals(form))
                        .findFirst()
                        .flatMap(each -> FieldPaths.of(each).field(path))
                        .map(field -> "<br>" + cell(field.label()))
                        .orElse("");
    }

    private void refusals(List<Refusal> refusals, List<FormModel> forms) {
        if (refusals.isEmpty()) {
            return;
        }
        page.heading("Refusals that go to the level above", "अस्वीकृतियाँ, जो उच्च स्तर पर जाती हैं", true);
        page.table("Code · कोड", "Refusal · अस्वीकृति", "Law · विधि", "When · कब", "Decided within · निर्णय", "Checked · सत्यापन");
        for (Refusal refusal : refusals) {
            page.row(
                    code(refusal.code()),
                    cell(refusal.name()),
                    refusal.law().act() + ", " + refusal.law().section(),
                    when(refusal.form(), Optional.of(refusal.when()), forms),
                    cell(TermWords.of(refusal.decideWithin())),
                    page.checked(refusal.verification()));
        }
    }

    private static String when(String of, Optional<Condition> when, List<FormModel> forms) {
        return when.flatMap(condition -> forms.stream()
                        .filter(form -> form.shortCode().equals(of))
                        .findFirst()
                        .map(form -> cell(ConditionWords.of(condition, form.fields()))))
                .orElse(cell(Text.of("always", "सदैव")));
    }

    private static Text sent(Sending sending) {
        return switch (sending) {
            case Sending.ToAuthority to ->
                Text.of(
                        "letter `%s` to %s".formatted(to.letter(), to.designation().en()),
                        "पत्र `%s`: %s".formatted(to.letter(), to.designation().hi()));
            case Sending.ToPerson to ->
                Text.of("letter `%s` to the person".formatted(to.letter()), "पत्र `%s`: स्वयं व्यक्ति को".formatted(to.letter()));
            case Sending.ToPost to ->
                Text.of(
                        "referral for `%s`%s".formatted(to.service(), to.herChoice() ? ", on her consent" : ""),
                        "रेफरल `%s`%s".formatted(to.service(), to.herChoice() ? ", उसकी सहमति से" : ""));
        };
    }

    private void registers(List<Register> registers) {
        if (registers.isEmpty()) {
            return;
        }
        page.heading("Registers", "पंजिकाएँ", true);
        page.table(
                "Code · कोड", "Register · पंजिका", "One entry · प्रविष्टि", "Statuses · स्थितियाँ", "Kept by · संधारक", "Source · स्रोत", "Marks · चिह्न");
        for (Register register : registers) {
            page.row(
                    code(register.code()),
                    cell(register.name()) + register.hidden().map(GuideObligations::toldWith).orElse(""),
                    cell(register.one()),
                    register.statuses().stream()
                            .map(status -> both(status.name()))
                            .collect(Collectors.joining("<br>")),
                    register.keptBy().stream().sorted().map(GuidePage::code).collect(Collectors.joining(", ")),
                    register.source(),
                    page.marks(register.marks()));
        }
    }

    static String toldWith(HiddenPlaces hidden) {
        return "<br>places told only with · स्थान केवल इनके साथ: "
                + hidden.toldWith().stream().sorted().map(GuidePage::code).collect(Collectors.joining(", "));
    }
}

package org.samanvay.coordination.indicator;

import static org.samanvay.coordination.indicator.Better.LOWER;
import static org.samanvay.coordination.indicator.Better.NEITHER;
import static org.samanvay.coordination.indicator.Indicator.ofCases;
import static org.samanvay.coordination.indicator.IndicatorUnit.AVERAGE;
import static org.samanvay.coordination.indicator.IndicatorUnit.COUNT;
import static org.samanvay.coordination.indicator.IndicatorUnit.DAYS;
import static org.samanvay.coordination.indicator.IndicatorUnit.HOURS;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.indicator.CaseFacts.ApplicationFact;
import org.samanvay.coordination.indicator.CaseFacts.ReferralFact;
import org.samanvay.coordination.referral.Outcome;
import org.samanvay.spi.Text;

/** The course of a case, what is written in it, and what is applied for. By the department that leads, unless said otherwise. */
final class CourseIndicators {
    private static final Set<Outcome> GIVEN = EnumSet.of(Outcome.SERVICE_GIVEN, Outcome.SERVICE_GIVEN_IN_PART);

    private static final Text NO_GOAL = Text.of(
            "It tells how much there was; nobody is to be measured by it.",
            "यह केवल संख्या बताता है; इससे किसी का मूल्यांकन न हो।");

    static final List<CaseIndicator> ALL = List.of(
            new CaseIndicator(
                    ofCases(
                                    "cases-opened",
                                    Text.of("Cases opened", "खोले गए प्रकरण"),
                                    Text.of("Cases opened in the month", "माह में खोले गए प्रकरणों की संख्या"),
                                    "case_file.opened_at")
                            .in(COUNT, NEITHER)
                            .but(NO_GOAL),
                    (facts, tally) -> tally.one(facts.department(), facts.openedAt())),
            new CaseIndicator(
                    ofCases(
                                    "cases-closed",
                                    Text.of("Cases closed", "बंद किए गए प्रकरण"),
                                    Text.of(
                                            "Cases closed in the month and not opened again since",
                                            "माह में बंद और तब से पुनः न खोले गए प्रकरणों की संख्या"),
                                    "case_file.closed_at")
                            .in(COUNT, NEITHER)
                            .but(NO_GOAL),
                    (facts, tally) -> {
                        if (facts.closedAt() != null) {
                            tally.one(facts.department(), facts.closedAt());
                        }
                    }),
            steps(
                    ofCases(
                                    "cases-reopened",
                                    Text.of("Cases opened again", "पुनः खोले गए प्रकरण"),
                                    Text.of(
                                            "How often a closed case was opened again in the month",
                                            "माह में बंद प्रकरण पुनः खोले जाने की संख्या"),
                                    "timeline.kind, at")
                            .in(COUNT, NEITHER)
                            .but(NO_GOAL),
                    StepKind.CASE_REOPENED),
            steps(
                    ofCases(
                                    "cases-handed-on",
                                    Text.of("Cases transferred", "अंतरित प्रकरण"),
                                    Text.of(
                                            "How often a case went to another post for good in the month, by the department that gave it",
                                            "माह में प्रकरण अन्य पद को अंतरित होने की संख्या, देने वाले विभाग के अनुसार"),
                                    "timeline.kind, at, department")
                            .in(COUNT, NEITHER)
                            .but(NO_GOAL),
                    StepKind.CASE_TRANSFERRED),
            steps(
                    ofCases(
                                    "letters-issued",
                                    Text.of("Letters issued", "जारी पत्र"),
                                    Text.of(
                                            "Letters issued in the month, by the department that issued them",
                                            "माह में जारी पत्र, जारी करने वाले विभाग के अनुसार"),
                                    "timeline.kind, at, department")
                            .in(COUNT, NEITHER)
                            .but(NO_GOAL),
                    StepKind.LETTER_ISSUED),
            new CaseIndicator(
                    ofCases(
                                    "hours-to-first-referral",
                                    Text.of("Hours until another office is asked", "अन्य कार्यालय से प्रथम रेफरल तक का समय (घंटे)"),
                                    Text.of(
                                            "Average time from the beginning of the case to its first referral, of the first referrals sent"
                                                    + " in the month",
                                            "माह में भेजे गए प्रथम रेफरल: प्रकरण प्रारंभ से प्रथम रेफरल तक का औसत समय"),
                                    "case_file.acted_at, opened_at; referral.sent_at")
                            .in(HOURS, LOWER),
                    (facts, tally) -> facts.referrals().stream()
                            .map(ReferralFact::sentAt)
                            .min(Comparator.naturalOrder())
                            .ifPresent(first -> tally.length(facts.department(), facts.began(), first))),
            new CaseIndicator(
                    ofCases(
                                    "hours-to-first-service",
                                    Text.of("Hours from first contact to the first service given", "प्रथम संपर्क से प्रथम सेवा तक का समय (घंटे)"),
                                    Text.of(
                                            "Average time from the beginning of the case to the end of the first referral by which a service"
                                                    + " was given, of those that ended in the month",
                                            "माह में पूर्ण: प्रकरण प्रारंभ से वह प्रथम रेफरल पूर्ण होने तक का औसत समय जिसमें सेवा दी गई"),
                                    "case_file.acted_at, opened_at; referral.ended_at, outcome")
                            .in(HOURS, LOWER)
                            .but(Text.of(
                                    "That she is safe is more than that a service was given; the platform knows the latter.",
                                    "सेवा मिलना और सुरक्षित होना एक नहीं; मंच केवल सेवा मिलना जानता है।")),
                    (facts, tally) -> firstGiven(facts)
                            .ifPresent(first -> tally.length(facts.department(), facts.began(), first))),
            new CaseIndicator(
                    ofCases(
                                    "departments-asked",
                                    Text.of("Departments asked per case", "प्रति प्रकरण पूछे गए विभाग"),
                                    Text.of(
                                            "Other departments to which a referral was sent, on average over the cases opened in the month",
                                            "माह में खोले गए प्रकरणों में औसतन कितने अन्य विभागों को रेफरल भेजे गए"),
                                    "case_file.opened_at; referral.to_department")
                            .in(AVERAGE, NEITHER)
                            .but(NO_GOAL),
                    (facts, tally) -> tally.number(
                            facts.department(),
                            facts.openedAt(),
                            facts.referrals().stream()
                                    .map(ReferralFact::to)
                                    .filter(department -> !department.equals(facts.department()))
                                    .distinct()
                                    .count())),
            new CaseIndicator(
                    ofCases(
                                    "entered-late",
                                    Text.of("Forms entered after the act", "बाद में दर्ज प्ररूप"),
                                    Text.of(
                                            "Of the forms entered in the month: the share that was on paper first, by the department of the"
                                                    + " form",
                                            "माह में दर्ज प्ररूपों में से पहले कागज़ पर भरे गए प्ररूपों का प्रतिशत"),
                                    "form_entry.recorded_at, entered_late")
                            .in(IndicatorUnit.PERCENT, NEITHER),
                    (facts, tally) -> facts.entries()
                            .forEach(entry -> tally.share(entry.department(), entry.recordedAt(), entry.enteredLate()))),
            new CaseIndicator(
                    ofCases(
                                    "entries-corrected",
                                    Text.of("Forms corrected later", "बाद में संशोधित प्ररूप"),
                                    Text.of(
                                            "Of the forms entered in the month: the share that was corrected since",
                                            "माह में दर्ज प्ररूपों में से बाद में संशोधित का प्रतिशत"),
                                    "form_entry.recorded_at, version")
                            .in(IndicatorUnit.PERCENT, NEITHER),
                    (facts, tally) -> facts.entries()
                            .forEach(entry -> tally.share(entry.department(), entry.recordedAt(), entry.corrected()))),
            applications(
                    ofCases(
                                    "applications",
                                    Text.of("Applications for schemes", "योजनाओं के आवेदन"),
                                    Text.of(
                                            "Applications made in the month, by the department of the scheme",
                                            "माह में किए गए आवेदन, योजना के विभाग के अनुसार"),
                                    "scheme_application.applied_at")
                            .in(COUNT, NEITHER)
                            .but(NO_GOAL),
                    (of, tally) -> tally.one(of.department(), of.appliedAt())),
            applications(
                    ofCases(
                            "applications-decided-in-time",
                            Text.of("Applications decided in time", "समय पर निर्णीत आवेदन"),
                            Text.of(
                                    "Of the applications that were decided in the month, or whose time to decide passed in it: the share"
                                            + " decided by that time; only where a source gives a time",
                                    "माह में निर्णीत या समय-सीमा बीते आवेदनों में से समय-सीमा तक निर्णीत का प्रतिशत; जहाँ स्रोत समय बताता है"),
                            "scheme_application.decide_by, decided_at, status"),
                    (of, tally) -> {
                        Instant by = of.decideBy();
                        Instant decided = of.decidedAt();
                        if (by != null && !(decided == null && of.withdrawn())) {
                            boolean inTime = decided != null && !decided.isAfter(by);
                            tally.share(of.department(), inTime ? decided : by, inTime);
                        }
                    }),
            applications(
                    ofCases(
                                    "days-to-decide",
                                    Text.of("Days until an application is decided", "आवेदन पर निर्णय तक के दिन"),
                                    Text.of(
                                            "Average time from application to decision, of those decided in the month",
                                            "माह में निर्णीत आवेदन: आवेदन से निर्णय तक का औसत समय"),
                                    "scheme_application.applied_at, decided_at")
                            .in(DAYS, LOWER),
                    (of, tally) -> {
                        if (of.decidedAt() != null) {
                            tally.length(of.department(), of.appliedAt(), of.decidedAt());
                        }
                    }),
            applications(
                    ofCases(
                                    "days-to-pay",
                                    Text.of("Days from application to first payment", "आवेदन से प्रथम भुगतान तक के दिन"),
                                    Text.of(
                                            "Average time from application to the first payment, of those first paid in the month",
                                            "माह में प्रथम भुगतान: आवेदन से भुगतान तक का औसत समय"),
                                    "scheme_application.applied_at; scheme_application_step.kind, at")
                            .in(DAYS, LOWER),
                    (of, tally) -> {
                        if (of.paidAt() != null) {
                            tally.length(of.department(), of.appliedAt(), of.paidAt());
                        }
                    }));

    private CourseIndicators() {}

    private static CaseIndicator steps(Indicator about, StepKind kind) {
        return new CaseIndicator(about, (facts, tally) -> facts.steps().stream()
                .filter(step -> step.kind() == kind)
                .forEach(step -> tally.one(step.department(), step.at())));
    }

    private static CaseIndicator applications(Indicator about, BiConsumer<ApplicationFact, Tally> measure) {
        return new CaseIndicator(
                about, (facts, tally) -> facts.applications().forEach(of -> measure.accept(of, tally)));
    }

    private static Optional<Instant> firstGiven(CaseFacts facts) {
        return facts.referrals().stream()
                .filter(referral -> referral.outcome() != null && GIVEN.contains(referral.outcome()))
                .map(ReferralFact::endedAt)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
    }
}

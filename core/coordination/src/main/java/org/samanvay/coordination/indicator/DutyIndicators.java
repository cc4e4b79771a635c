package org.samanvay.coordination.indicator;

import static org.samanvay.coordination.indicator.Better.LOWER;
import static org.samanvay.coordination.indicator.Indicator.ofCases;
import static org.samanvay.coordination.indicator.IndicatorUnit.DAYS;
import static org.samanvay.coordination.indicator.IndicatorUnit.HOURS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samanvay.coordination.indicator.CaseFacts.DutyFact;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Text;

/**
 * How duties are kept: over all laws, by law, by duty, and by the departments of one case together. Only an officer's duty is
 * counted: no court's date, no independent body's time, no right that expires; and none that touches a person's body,
 * statement or choice, for that must not become a number that somebody wants to raise.
 */
final class DutyIndicators {
    private static final Text ADVISES = Text.of(
            "A rule that two persons have not compared with the gazette advises only: what is late by it is no breach.",
            "जिस नियम का राजपत्र से मिलान दो व्यक्तियों ने नहीं किया, वह केवल सूचक है; उससे विलंब उल्लंघन नहीं।");
    private static final Text TOUCHES = Text.of(
            "Duties that touch a person's body, statement or choice are left out.",
            "व्यक्ति के शरीर, कथन या इच्छा से जुड़े दायित्व नहीं गिने जाते।");
    private static final String FIELDS = "duty.due_at, done_at, standing, kind";

    private final Set<Key> counted;

    /** A duty's code is its department's own. */
    private record Key(String department, String code) {}

    private record Declared(String department, Duty duty) {
        Key key() {
            return new Key(department, duty.code());
        }
    }

    private final List<CaseIndicator> all = new ArrayList<>();

    DutyIndicators(Collection<DepartmentDefinition> departments) {
        List<Declared> declared = departments.stream()
                .filter(department -> department.kind() != DepartmentKind.STATUTORY_BODIES)
                .flatMap(department -> department.duties().stream().map(duty -> new Declared(department.id(), duty)))
                .filter(each -> each.duty().kind() == DutyKind.DUTY && !each.duty().touchesPerson())
                .sorted(Comparator.comparing(Declared::department).thenComparing(each -> each.duty().code()))
                .toList();
        counted = declared.stream().map(Declared::key).collect(Collectors.toUnmodifiableSet());
        overAll();
        together();
        byLaw(declared);
        declared.stream().filter(each -> !each.duty().due().isImmediate()).forEach(this::byDuty);
    }

    List<CaseIndicator> all() {
        return all;
    }

    private void overAll() {
        all.add(inTime(
                ofCases(
                                "duties-in-time",
                                Text.of("Duties done in time", "समय पर पूर्ण वैधानिक दायित्व"),
                                Text.of(
                                        "Of the duties that were done in the month, or whose time passed in it: the share done by that"
                                                + " time, over all laws",
                                        "माह में पूर्ण या समय-सीमा बीते वैधानिक दायित्वों में से समय-सीमा तक पूर्ण का प्रतिशत, सभी विधियाँ"),
                                FIELDS)
                        .but(ADVISES)
                        .but(TOUCHES),
                this::isCounted));
        all.add(new CaseIndicator(
                ofCases(
                                "hours-late",
                                Text.of("Hours by which late duties were late", "विलंबित दायित्वों का विलंब (घंटे)"),
                                Text.of(
                                        "Average time from the time due to the act, of the duties done in the month after it",
                                        "माह में समय-सीमा के बाद पूर्ण दायित्व: समय-सीमा से पूर्ण होने तक का औसत समय"),
                                FIELDS)
                        .in(HOURS, LOWER)
                        .but(ADVISES),
                (facts, tally) -> facts.duties().stream()
                        .filter(this::isCounted)
                        .filter(duty -> duty.doneAt() != null && duty.doneAt().isAfter(duty.dueAt()))
                        .forEach(duty -> tally.length(duty.department(), duty.dueAt(), duty.doneAt()))));
        all.add(new CaseIndicator(
                ofCases(
                                "duties-without-post",
                                Text.of("Duties for which there was no post", "जिन दायित्वों के लिए पद नहीं था"),
                                Text.of(
                                        "Of the duties that opened in the month: the share that fell to the nodal post because the post"
                                                + " that the law names was not found",
                                        "माह में उत्पन्न दायित्वों में से वे जो विधि में नामित पद न मिलने से नोडल पद पर आए (प्रतिशत)"),
                                "duty.opened_at, without_post")
                        .in(IndicatorUnit.PERCENT, LOWER),
                (facts, tally) -> facts.duties().stream()
                        .filter(this::isCounted)
                        .forEach(duty -> tally.share(duty.department(), duty.openedAt(), duty.withoutPost()))));
    }

    /** Convergence: whether all who had a duty in a case acted in time, and not how much work each had. */
    private void together() {
        all.add(new CaseIndicator(
                ofCases(
                                "convergence",
                                Text.of("Convergence: departments that acted in time", "विभागीय समन्वय: समय पर कार्य करने वाले विभाग"),
                                Text.of(
                                        "Per case: of the departments with a duty that was done or whose time passed, the share all of"
                                                + " whose duties were done in time; by the month of each department's first",
                                        "प्रति प्रकरण: जिन विभागों का दायित्व पूर्ण हुआ या समय-सीमा बीती, उनमें से वे जिनके सभी दायित्व समय पर"
                                                + " पूर्ण हुए (प्रतिशत); प्रत्येक विभाग के प्रथम दायित्व का माह"),
                                FIELDS)
                        .but(ADVISES)
                        .but(TOUCHES),
                (facts, tally) -> byDepartment(facts).forEach((department, duties) -> kept(tally, department, duties))));
        all.add(new CaseIndicator(
                ofCases(
                                "cases-all-in-time",
                                Text.of("Cases in which every department acted in time", "प्रकरण जिनमें सभी विभागों ने समय पर कार्य किया"),
                                Text.of(
                                        "Of the cases with a duty that was done or whose time passed: the share in which no duty of any"
                                                + " department was late; by the month of the first, and the department that leads",
                                        "जिन प्रकरणों में दायित्व पूर्ण हुआ या समय-सीमा बीती, उनमें से वे जिनमें किसी विभाग का दायित्व विलंबित नहीं"
                                                + " (प्रतिशत); प्रथम दायित्व का माह, अग्रणी विभाग"),
                                FIELDS)
                        .but(ADVISES)
                        .but(TOUCHES),
                (facts, tally) -> {
                    List<DutyFact> duties = facts.duties().stream().filter(this::isCounted).toList();
                    if (!duties.isEmpty()) {
                        kept(tally, facts.department(), duties);
                    }
                }));
    }

    private void byLaw(List<Declared> declared) {
        Map<String, Set<Key>> laws = new TreeMap<>();
        declared.forEach(each -> laws.computeIfAbsent(each.duty().law().act(), none -> new HashSet<>())
                .add(each.key()));
        laws.forEach((act, keys) -> all.add(inTime(
                ofCases(
                                "duties-in-time." + slug(act),
                                Text.of("Duties under " + act + " done in time", act + " के अधीन समय पर पूर्ण दायित्व"),
                                Text.of(
                                        "Of the duties under this text that were done in the month, or whose time passed in it: the share"
                                                + " done by that time",
                                        "इस विधि के अधीन माह में पूर्ण या समय-सीमा बीते दायित्वों में से समय-सीमा तक पूर्ण का प्रतिशत"),
                                FIELDS + ", code")
                        .but(ADVISES)
                        .but(TOUCHES),
                duty -> keys.contains(new Key(duty.department(), duty.code())))));
    }

    /** From the event to the act: from the first information report to the police report, from the order to its payment. */
    private void byDuty(Declared declared) {
        Duty duty = declared.duty();
        Text rule = Text.of(
                duty.law().act() + ", " + duty.law().section(), duty.law().act() + ", " + duty.law().section());
        all.add(new CaseIndicator(
                ofCases(
                                "days-to." + declared.department() + "." + slug(duty.code()),
                                Text.of("Days to: " + duty.name().en(), "दिन: " + duty.name().hi()),
                                Text.of(
                                        "Average time from the event in law to the act, of those done in the month (" + rule.en() + ")",
                                        "माह में पूर्ण दायित्व: विधिक घटना से पूर्ण होने तक का औसत समय (" + rule.hi() + ")"),
                                "duty.event_at, done_at; code " + duty.code())
                        .in(DAYS, LOWER)
                        .but(ADVISES),
                (facts, tally) -> facts.duties().stream()
                        .filter(each -> declared.key().equals(new Key(each.department(), each.code())))
                        .filter(each -> each.doneAt() != null)
                        .forEach(each -> tally.length(each.department(), each.eventAt(), each.doneAt()))));
    }

    private boolean isCounted(DutyFact duty) {
        return counted.contains(new Key(duty.department(), duty.code()));
    }

    private Map<String, List<DutyFact>> byDepartment(CaseFacts facts) {
        return facts.duties().stream()
                .filter(this::isCounted)
                .collect(Collectors.groupingBy(DutyFact::department, TreeMap::new, Collectors.toList()));
    }

    /** Counted from the first duty that was done or late; as kept until the first that is late. */
    private static void kept(Tally tally, String department, List<DutyFact> duties) {
        TreeSet<Instant> settled = new TreeSet<>();
        TreeSet<Instant> late = new TreeSet<>();
        duties.forEach(duty -> {
            settled.add(settledAt(duty));
            if (!isInTime(duty)) {
                late.add(duty.dueAt());
            }
        });
        Instant first = settled.first();
        boolean lateFromTheFirst = !late.isEmpty() && !late.first().isAfter(first);
        tally.share(department, first, !lateFromTheFirst);
        if (!late.isEmpty() && !lateFromTheFirst) {
            tally.noMore(department, first, late.first());
        }
    }

    private static CaseIndicator inTime(Indicator about, Predicate<DutyFact> which) {
        return new CaseIndicator(about, (facts, tally) -> facts.duties().stream()
                .filter(which)
                .forEach(duty -> tally.share(duty.department(), settledAt(duty), isInTime(duty))));
    }

    private static boolean isInTime(DutyFact duty) {
        return duty.doneAt() != null && !duty.doneAt().isAfter(duty.dueAt());
    }

    /** When it was done in time, or was late. */
    private static Instant settledAt(DutyFact duty) {
        return duty.doneAt() != null && isInTime(duty) ? duty.doneAt() : duty.dueAt();
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

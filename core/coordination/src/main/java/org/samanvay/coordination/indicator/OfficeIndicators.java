package org.samanvay.coordination.indicator;

import static org.samanvay.coordination.indicator.Better.LOWER;
import static org.samanvay.coordination.indicator.Better.NEITHER;
import static org.samanvay.coordination.indicator.Indicator.ofOffices;
import static org.samanvay.coordination.indicator.IndicatorUnit.COUNT;
import static org.samanvay.coordination.indicator.IndicatorUnit.DAYS;
import static org.samanvay.coordination.indicator.IndicatorUnit.PERCENT;

import java.util.List;
import org.samanvay.spi.Text;

/** Whether what offices decide, owe and tell each other is done. */
final class OfficeIndicators {
    private static final String REPORTED_ON = "DATE(d.reported_at + INTERVAL 330 MINUTE)";
    private static final String OWNER = " JOIN post p ON p.id = d.owner_post JOIN office o ON o.id = p.office";

    static final List<OfficeIndicator> ALL = List.of(
            new OfficeIndicator(
                    ofOffices(
                            "decisions-closed-in-time",
                            Text.of("Decisions of meetings done in time", "समय पर पूर्ण बैठक निर्णय"),
                            Text.of(
                                    "Of the decisions due in the month, or already closed: the share whose evidence was given by their"
                                            + " day and verified since, by the department that owns them",
                                    "माह में देय या पूर्ण निर्णयों में से वे जिनका साक्ष्य नियत दिन तक दिया और सत्यापित हुआ (प्रतिशत)"),
                            "decision.due_on, reported_at, status"),
                    (sources, span) -> sources.grouped(
                            "SELECT EXTRACT(YEAR_MONTH FROM d.due_on), d.district, o.department, SUM(d.status = 'CLOSED' AND "
                                    + REPORTED_ON + " <= d.due_on), COUNT(*) FROM decision d" + OWNER + " WHERE d.state = ?"
                                    + " AND d.due_on >= ? AND d.due_on < ? AND (d.status = 'CLOSED' OR d.due_on < ?)",
                            span.state(),
                            span.from(),
                            span.until(),
                            span.today())),
            new OfficeIndicator(
                    ofOffices(
                                    "days-to-close-decision",
                                    Text.of("Days until a decision is closed", "निर्णय पूर्ण होने तक के दिन"),
                                    Text.of(
                                            "Average time from the decision to its verification, of those verified in the month",
                                            "माह में सत्यापित निर्णय: निर्णय से सत्यापन तक का औसत समय"),
                                    "decision.created_at, verified_at")
                            .in(DAYS, LOWER),
                    (sources, span) -> sources.grouped(
                            "SELECT " + month("d.verified_at") + ", d.district, o.department, SUM(TIMESTAMPDIFF(SECOND,"
                                    + " d.created_at, d.verified_at)), COUNT(*) FROM decision d" + OWNER + " WHERE d.state = ?"
                                    + " AND d.verified_at >= ? AND d.verified_at < ? AND d.status = 'CLOSED'",
                            span.state(),
                            span.fromMoment(),
                            span.untilMoment())),
            new OfficeIndicator(
                    ofOffices(
                                    "decisions-sent-back",
                                    Text.of("Decisions whose evidence did not suffice", "जिन निर्णयों का साक्ष्य अपर्याप्त रहा"),
                                    Text.of(
                                            "Of the decisions closed in the month: the share that was sent back at least once",
                                            "माह में पूर्ण निर्णयों में से कम से कम एक बार लौटाए गए (प्रतिशत)"),
                                    "decision.sent_back, verified_at")
                            .in(PERCENT, LOWER),
                    (sources, span) -> sources.grouped(
                            "SELECT " + month("d.verified_at") + ", d.district, o.department, SUM(d.sent_back > 0), COUNT(*)"
                                    + " FROM decision d" + OWNER + " WHERE d.state = ? AND d.verified_at >= ? AND d.verified_at"
                                    + " < ? AND d.status = 'CLOSED'",
                            span.state(),
                            span.fromMoment(),
                            span.untilMoment())),
            new OfficeIndicator(
                    ofOffices(
                                    "meetings-held",
                                    Text.of("Meetings held", "आयोजित बैठकें"),
                                    Text.of(
                                            "Meetings held in the month, by the department that leads them",
                                            "माह में आयोजित बैठकें, अध्यक्षता करने वाले विभाग के अनुसार"),
                                    "meeting.held_at")
                            .in(COUNT, NEITHER),
                    (sources, span) -> sources.grouped(
                            "SELECT " + month("m.held_at") + ", m.district, o.department, COUNT(*), COUNT(*) FROM meeting m"
                                    + " JOIN post p ON p.id = m.chair_post JOIN office o ON o.id = p.office WHERE m.state = ?"
                                    + " AND m.held_at >= ? AND m.held_at < ?",
                            span.state(),
                            span.fromMoment(),
                            span.untilMoment())),
            new OfficeIndicator(
                    ofOffices(
                            "meeting-attendance",
                            Text.of("Attendance at meetings", "बैठकों में उपस्थिति"),
                            Text.of(
                                    "Of those invited to the meetings held in the month: the share present or represented, by the"
                                            + " department invited",
                                    "माह की बैठकों में आमंत्रितों में से उपस्थित या प्रतिनिधि सहित (प्रतिशत), आमंत्रित विभाग के अनुसार"),
                            "meeting_invitee.attendance; meeting.held_at"),
                    (sources, span) -> sources.grouped(
                            "SELECT " + month("m.held_at") + ", m.district, o.department, SUM(v.attendance <> 'ABSENT'), COUNT(*)"
                                    + " FROM meeting m JOIN meeting_invitee v ON v.meeting = m.id AND v.attendance IS NOT NULL"
                                    + " JOIN post p ON p.id = v.post JOIN office o ON o.id = p.office WHERE m.state = ?"
                                    + " AND m.held_at >= ? AND m.held_at < ?",
                            span.state(),
                            span.fromMoment(),
                            span.untilMoment())),
            new OfficeIndicator(
                    ofOffices(
                                    "nodal-seats-vacant",
                                    Text.of("Days on which a nodal seat was vacant", "नोडल पद रिक्त रहने के दिन"),
                                    Text.of(
                                            "Of the days of the month until yesterday on which there was a nodal post: the share on which"
                                                    + " nobody held it",
                                            "माह में कल तक नोडल पद के दिनों में से वे दिन जब पद रिक्त था (प्रतिशत)"),
                                    "post.created_at, nodal; posting.held_from, held_until")
                            .in(PERCENT, LOWER)
                            .but(Text.of(
                                    "A seat for which no post was ever made is not among them; the nodal matrix shows it.",
                                    "जिस स्थान पर पद बनाया ही नहीं गया वह इसमें नहीं; नोडल तालिका में दिखता है।")),
                    OfficeSources::vacantNodalDays),
            new OfficeIndicator(
                    ofOffices(
                                    "vacancy-days",
                                    Text.of("Days on which posts were vacant", "पदों के रिक्त रहने के दिन"),
                                    Text.of(
                                            "For every post of the department, the days of the month until yesterday on which nobody held"
                                                    + " it, added up. Who holds it in additional charge, as a deputy or acting holds it; who"
                                                    + " assists, is suspended or on leave, or has left does not",
                                            "विभाग के प्रत्येक पद के माह में कल तक के वे दिन जब पद किसी के पास नहीं था, सबका योग। अतिरिक्त प्रभार, प्रतिनिधि"
                                                    + " या स्थानापन्न होने पर पद भरा है; सहायक, निलंबित, अवकाश पर या कार्यमुक्त होने पर नहीं"),
                                    "post.created_at; posting.held_from, held_until, charge; account.left_at")
                            .in(COUNT, LOWER)
                            .but(Text.of(
                                    "Posts of offices whose place is hidden are not among them.",
                                    "जिन कार्यालयों का स्थान गोपनीय है उनके पद इसमें नहीं।")),
                    OfficeSources::vacantDays),
            new OfficeIndicator(
                    ofOffices(
                            "returns-given-in-time",
                            Text.of("Periodic returns given in time", "समय पर दी गई आवधिक विवरणियाँ"),
                            Text.of(
                                    "Of the returns due in the month, or already given: the share first given by their day, by the"
                                            + " department that owes them; of the last twelve periods of each",
                                    "माह में देय या दी गई विवरणियों में से नियत दिन तक पहली बार दी गई (प्रतिशत); प्रत्येक की पिछली बारह अवधियाँ"),
                            "filed_return.id; the return's declaration"),
                    OfficeSources::returnsGiven),
            new OfficeIndicator(
                    ofOffices(
                            "circulars-noted-in-time",
                            Text.of("Circulars noted in time", "समय पर संज्ञान लिए गए परिपत्र"),
                            Text.of(
                                    "Of the circulars to be noted in the month, or already noted: the share noted by the day asked, by"
                                            + " the department addressed",
                                    "माह में संज्ञान हेतु देय या संज्ञान लिए परिपत्रों में से समय पर संज्ञान (प्रतिशत), प्राप्तकर्ता विभाग के अनुसार"),
                            "circular.acknowledge_by; circular_addressee.acknowledged_at"),
                    (sources, span) -> inTime(
                            sources,
                            span,
                            "circular c JOIN circular_addressee a ON a.circular = c.id JOIN post p ON p.id = a.post"
                                    + " JOIN office o ON o.id = p.office",
                            "c.state",
                            "o.department",
                            "c.acknowledge_by",
                            "a.acknowledged_at")),
            new OfficeIndicator(
                    ofOffices(
                            "information-given-in-time",
                            Text.of("Information requests answered in time", "समय पर उत्तरित सूचना अनुरोध"),
                            Text.of(
                                    "Of the parts of information requests to be answered in the month, or already answered: the share"
                                            + " answered by the day asked, by the department asked",
                                    "माह में देय या उत्तरित सूचना अनुरोधों में से समय पर उत्तरित (प्रतिशत), पूछे गए विभाग के अनुसार"),
                            "information_request.answer_by; information_part.answered_at"),
                    (sources, span) -> inTime(
                            sources,
                            span,
                            "information_request r JOIN information_part a ON a.request = r.id JOIN post p ON p.id = a.post"
                                    + " JOIN office o ON o.id = p.office",
                            "r.state",
                            "a.department",
                            "r.answer_by",
                            "a.answered_at")),
            new OfficeIndicator(
                    ofOffices(
                            "handovers-settled-in-time",
                            Text.of("Handovers settled in time", "समय पर निस्तारित कार्यभार हस्तांतरण"),
                            Text.of(
                                    "Of the handover notes to be settled in the month, or already settled: the share settled by their day",
                                    "माह में निस्तारण हेतु देय या निस्तारित हस्तांतरण टिप्पणियों में से समय पर निस्तारित (प्रतिशत)"),
                            "handover.accept_by, settled_at"),
                    (sources, span) -> inTime(
                            sources,
                            span,
                            "handover h JOIN post p ON p.id = h.post JOIN office o ON o.id = p.office",
                            "o.state",
                            "o.department",
                            "h.accept_by",
                            "h.settled_at")));

    private OfficeIndicators() {}

    /**
     * Of what was to be done in the month, or is done already: how much was done by its time. Columns and tables are named
     * here and by nobody else; the office is {@code o}.
     */
    private static List<Counted> inTime(
            OfficeSources sources, Span span, String tables, String state, String department, String due, String done) {
        return sources.grouped(
                "SELECT " + month(due) + ", o.district, " + department + ", COALESCE(SUM(" + done + " <= " + due
                        + "), 0), COUNT(*) FROM " + tables + " WHERE " + state + " = ? AND " + due + " >= ? AND " + due
                        + " < ? AND (" + done + " IS NOT NULL OR " + due + " <= ?)",
                span.state(),
                span.fromMoment(),
                span.untilMoment(),
                span.now());
    }

    /** Year and month in India: +05:30 all the year round. */
    private static String month(String column) {
        return "EXTRACT(YEAR_MONTH FROM " + column + " + INTERVAL 330 MINUTE)";
    }
}

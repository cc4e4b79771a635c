package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.DataSet;
import org.samanvay.coordination.referral.LawfulBasis;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.Place;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/** A post asks one of another state. What goes is named here, field by field, and is of the service's minimum data set. */
@ApplicationScoped
class SendingAcross {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private Consents consents;

    @Inject
    private CaseText texts;

    @Inject
    private OtherStates others;

    @Inject
    private JointRules rules;

    @Inject
    private DataSet dataSet;

    @Inject
    private Steps steps;

    @Inject
    private Notices notices;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    UUID send(UUID caseFile, NewInterstateReferral asked) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(caseFile, by).requireOpen();
        UUID person = persons.require(access, Ids.parse("referral.person", asked.person())).id();
        PostCard to = others.require(access, asked.toPost());
        ServiceDefinition service = others.service(to, asked.service());
        LawfulBasis basis = LawfulBasis.of(
                caseFile,
                person,
                to.department(),
                to.state(),
                new LawfulBasis.Stated(
                        "referral", asked.basis(), asked.consent(), asked.basisReference(), asked.purpose()),
                consents)
                .checked(texts, access, "referral");
        Set<DataSet.Field> fields = dataSet.checked(asked.data(), access, person, by.department());
        fields.forEach(field -> requireNeeded(service, field));
        JointPeriod period = rules.period(access.state());
        int days = days(asked.jointDays(), period, rules.period(to.state()));
        UUID id = Ids.next();
        write(id, new Parties(caseFile, person, by, to), asked, service, basis, days, Math.min(period.remind(), days - 1));
        writeFields(id, fields);
        steps.write(Step.of(caseFile, StepKind.INTERSTATE_SENT, by, current.account())
                .about(id)
                .detail(service.code()));
        notices.tell(to.id(), NoticeKind.OTHER_STATE_ASKS, id);
        return id;
    }

    private record Parties(UUID caseFile, UUID person, HeldPost from, PostCard to) {}

    private void write(
            UUID id,
            Parties parties,
            NewInterstateReferral asked,
            ServiceDefinition service,
            LawfulBasis basis,
            int days,
            int remind) {
        Instant now = clock.instant();
        Instant acknowledgeBy = Deadlines.end(now, service.acknowledgeWithin());
        database.run(
                "INSERT INTO interstate_referral (id, case_file, person, from_post, to_post, from_state, to_state,"
                        + " from_department, to_department, service, purpose, basis, basis_consent, sealed_basis_reference,"
                        + " status, sent_at, acknowledge_by, answer_by, joint_days, remind_days, look_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT', ?, ?, ?, ?, ?, ?, 0)",
                id,
                parties.caseFile(),
                parties.person(),
                parties.from().post(),
                parties.to().id(),
                parties.from().state(),
                parties.to().state(),
                parties.from().department(),
                parties.to().department(),
                service.code(),
                asked.purpose(),
                basis.basis(),
                basis.consent(),
                sealed(id, parties.person(), basis.reference()),
                now,
                acknowledgeBy,
                Deadlines.end(now, service.actWithin()),
                days,
                remind,
                acknowledgeBy);
    }

    private byte @Nullable [] sealed(UUID id, UUID person, @Nullable String reference) {
        return reference == null ? null : persons.requireKey(person).seal(placeOf(id), reference);
    }

    static Place placeOf(UUID referral) {
        return new Place("interstate_referral", "sealed_basis_reference", referral, 0);
    }

    private void writeFields(UUID id, Set<DataSet.Field> fields) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        fields.forEach(field -> rows.add(new @Nullable Object[] {id, field.form(), field.path()}));
        database.insertAll("INSERT INTO interstate_field (referral, form, path) VALUES", rows, "");
    }

    /** Who she is, how she may be reached and what it is about may go where it is chosen; what happened, told at length, stays. */
    private static void requireNeeded(ServiceDefinition service, DataSet.Field field) {
        boolean goes = switch (field.form()) {
            case "person" -> true;
            case "case" -> field.path().equals("category");
            default -> service.needs().stream().anyMatch(need -> covers(need, field.form() + "#" + field.path()));
        };
        if (!goes) {
            throw new Problem(
                    InterstateProblem.NOT_IN_MINIMUM_DATA_SET,
                    Text.of(
                            "The service does not need this field: " + field.form() + "#" + field.path(),
                            "इस सेवा हेतु यह विवरण आवश्यक नहीं है: " + field.form() + "#" + field.path()),
                    Map.of("field", "referral.data", "form", field.form(), "path", field.path()));
        }
    }

    /** A group that is needed covers what lies within it. */
    private static boolean covers(String need, String field) {
        return field.equals(need) || field.startsWith(need + ".");
    }

    /** Neither state holds it together with another for longer than it has laid down. */
    private static int days(@Nullable Integer asked, JointPeriod own, JointPeriod theirs) {
        int longest = Math.min(own.longest(), theirs.longest());
        int days = asked == null ? Math.min(own.days(), longest) : asked;
        if (days < 2 || days > longest) {
            throw CommonProblem.invalidArgument(
                    "referral.jointDays",
                    "From 2 to " + longest + " days, as both states have laid down",
                    "2 से " + longest + " दिन, जैसा दोनों राज्यों ने निर्धारित किया है");
        }
        return days;
    }
}

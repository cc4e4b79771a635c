package org.samanvay.coordination.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.risk.RiskFound;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.spi.Text;

/** A conference is proposed by what was found, and convened or set aside by a human. */
@ApplicationScoped
class Convening {
    /** From the finding to the decision whether to meet; policy and no law. */
    private static final Duration TO_DECIDE = Duration.ofDays(2);

    private static final Duration RETURNS_BEFORE = Duration.ofHours(48);
    private static final int MOST_POINTS = 20;
    private static final int LONGEST_POINT = 300;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private Invitations invitations;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** One at a time: what is found again while one is proposed or convened stands in the history of the risk. */
    void observe(@Observes RiskFound found) {
        UUID id = Ids.next();
        ConferenceGround ground = found.assessment() == null ? ConferenceGround.REPEAT : ConferenceGround.HIGH_RISK;
        if (propose(id, found.caseFile(), found.person(), found.by(), ground, found.assessment())) {
            steps.write(Step.of(found.caseFile(), StepKind.CONFERENCE_PROPOSED, found.by(), current.account())
                    .about(id)
                    .detail(ground.name())
                    .telling(found.by().post()));
        }
    }

    private boolean propose(
            UUID id, UUID caseFile, UUID person, HeldPost by, ConferenceGround ground, @Nullable UUID assessment) {
        Instant now = clock.instant();
        int added = database.run(
                "INSERT IGNORE INTO case_conference (id, case_file, person, convener_post, convener_department, ground,"
                        + " assessment, status, under_way, proposed_at, decide_by, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?, 1)",
                id,
                caseFile,
                person,
                by.post(),
                by.department(),
                ground,
                assessment,
                by.department(),
                now,
                now.plus(TO_DECIDE));
        if (added > 0) {
            invite(id, Set.of(by.post()));
        }
        return added > 0;
    }

    private void invite(UUID conference, Set<UUID> invited) {
        database.insertAll(
                "INSERT IGNORE INTO conference_invitee (conference, post) VALUES",
                invited.stream()
                        .map(post -> new @Nullable Object[] {conference, post})
                        .toList(),
                "");
    }

    /** Takes up what was proposed to the caller's department, by whichever of its posts; else begins one. */
    UUID convene(UUID caseFile, NewConference asked) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(access, by);
        UUID person = proposedPerson(caseFile, by)
                .or(() -> Optional.ofNullable(asked.person()))
                .or(() -> persons.survivor(access))
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Person", "व्यक्ति")));
        persons.require(access, person);
        Set<UUID> invited = invitations.require(
                caseFile, by.post(), Ids.parseAll("conference.invited", asked.invited()));
        String reference = reference(access, invitations.basis(asked, person, by.department(), invited));
        String agenda = agenda(access, asked.agenda());
        Instant returnsDue = returnsDue(asked);
        UUID id = Ids.next();
        propose(id, caseFile, person, by, ConferenceGround.ASKED_FOR, null);
        StoredConference conference = database.find(
                        StoredConference::of,
                        "SELECT " + StoredConference.COLUMNS
                                + " FROM case_conference WHERE case_file = ? AND under_way = ? FOR UPDATE",
                        caseFile,
                        by.department())
                .orElseThrow(Conferences::notFound);
        conference.requireStatus(ConferenceStatus.PROPOSED);
        DataKey key = persons.requireKey(person);
        database.run(
                "UPDATE case_conference SET status = 'CONVENED', convener_post = ?, planned_at = ?, returns_due_at = ?,"
                        + " basis = ?, sealed_basis_reference = ?, sealed_agenda = ?, version = version + 1 WHERE id = ?",
                by.post(),
                asked.plannedAt().toInstant(),
                returnsDue,
                asked.basis(),
                reference.isEmpty() ? null : key.seal(Sealed.basis(conference.id()), reference),
                key.seal(Sealed.agenda(conference.id()), agenda),
                conference.id());
        invite(conference.id(), Stream.concat(invited.stream(), Stream.of(by.post())).collect(Collectors.toSet()));
        tell(conference, by, invited);
        return conference.id();
    }

    private void tell(StoredConference conference, HeldPost by, Set<UUID> invited) {
        Map<UUID, PostCard> cards = posts.findAll(invited);
        steps.together(() -> invited.forEach(
                post -> steps.write(Step.of(conference.caseFile(), StepKind.CONFERENCE_CONVENED, by, current.account())
                        .about(conference.id())
                        .with(cards.get(post).department())
                        .telling(post))));
    }

    private Optional<UUID> proposedPerson(UUID caseFile, HeldPost by) {
        return database.find(
                row -> row.uuid(1),
                "SELECT person FROM case_conference WHERE case_file = ? AND under_way = ? AND status = 'PROPOSED'",
                caseFile,
                by.department());
    }

    private String reference(CaseAccess access, String reference) {
        return reference.isEmpty()
                ? ""
                : texts.reference(access, "conference.basisReference", reference, Invitations.LONGEST_REFERENCE);
    }

    private String agenda(CaseAccess access, List<String> points) {
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            throw CommonProblem.invalidArgument(
                    "conference.agenda", "1 to " + MOST_POINTS + " points", "1 से " + MOST_POINTS + " बिंदु");
        }
        return points.stream()
                .map(point -> texts.checked(access, "conference.agenda", point, LONGEST_POINT).replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private Instant returnsDue(NewConference asked) {
        Instant planned = asked.plannedAt().toInstant();
        Instant due = asked.returnsDueAt() == null
                ? planned.minus(RETURNS_BEFORE)
                : asked.returnsDueAt().toInstant();
        Instant now = clock.instant();
        if (!planned.isAfter(now)) {
            throw CommonProblem.invalidArgument("conference.plannedAt", "A time that is still to come", "आने वाला समय दें");
        }
        if (!due.isAfter(now) || due.isAfter(planned)) {
            throw CommonProblem.invalidArgument(
                    "conference.returnsDueAt",
                    "The answers are due from now on and before the conference",
                    "उत्तर की समय-सीमा अभी के बाद एवं सम्मेलन से पहले हो");
        }
        return due;
    }
}

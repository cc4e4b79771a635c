package org.samanvay.coordination.casemessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
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
import org.samanvay.coordination.casefile.KnownParticipants;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Text;

/** A post writes to other posts of the case. Inside a change. */
@ApplicationScoped
class Sending {
    private static final int MOST = 20;
    private static final int LONGEST = 2000;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private KnownParticipants participants;

    @Inject
    private SharedClasses classes;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    UUID send(UUID caseFile, NewMessage message) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(access, by);
        UUID asked = message.person();
        UUID person = asked == null
                ? persons.survivor(access).orElseThrow(() -> CommonProblem.notFound(Text.of("Person", "व्यक्ति")))
                : persons.require(access, asked).id();
        Set<UUID> to = addressees(access, by, message);
        Map<UUID, PostCard> cards = posts.findAll(to);
        Map<UUID, UUID> restsOn = restsOn(person, by, to, cards, message.dataClass());
        UUID id = Ids.next();
        database.run(
                "INSERT INTO case_message (id, case_file, person, from_post, data_class, sealed_text, sent_at, sent_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseFile,
                person,
                by.post(),
                message.dataClass(),
                persons.requireKey(person)
                        .seal(Messages.textOf(id), texts.checked(access, "message.text", message.text(), LONGEST)),
                clock.instant(),
                current.account());
        database.insertAll(
                "INSERT INTO case_message_addressee (message, post, rests_on) VALUES",
                to.stream()
                        .map(post -> new @Nullable Object[] {id, post, restsOn.get(post)})
                        .toList(),
                "");
        steps.together(() -> to.forEach(
                post -> steps.write(Step.of(caseFile, StepKind.CASE_MESSAGE_SENT, by, current.account())
                        .about(id)
                        .with(cards.get(post).department())
                        .telling(post))));
        return id;
    }

    private Set<UUID> addressees(CaseAccess access, HeldPost by, NewMessage message) {
        if (message.dataClass() == DataClass.IDENTITY) {
            throw new Problem(
                    MessageProblem.IDENTITY_IN_NO_MESSAGE,
                    Text.of(
                            "Who a person is stands in the vault and in no message",
                            "व्यक्ति की पहचान केवल सुरक्षित कोष में रहती है, संदेश में नहीं"),
                    Map.of("field", "message.dataClass"));
        }
        Set<UUID> to = new LinkedHashSet<>(Ids.parseAll("message.to", message.to()));
        to.remove(by.post());
        if (to.isEmpty() || to.size() > MOST || !participants.of(access).containsAll(to)) {
            throw Messages.nobody();
        }
        return to;
    }

    private Map<UUID, UUID> restsOn(
            UUID person, HeldPost by, Set<UUID> to, Map<UUID, PostCard> cards, DataClass dataClass) {
        if (dataClass == DataClass.GENERAL) {
            return Map.of();
        }
        List<UUID> others = to.stream()
                .filter(post -> !cards.get(post).department().equals(by.department()))
                .toList();
        Map<UUID, UUID> restsOn = others.isEmpty() ? Map.of() : classes.referrals(person, by.post(), others, dataClass);
        if (!restsOn.keySet().containsAll(others)) {
            throw new Problem(
                    MessageProblem.CLASS_NOT_SHARED,
                    Text.of(
                            "No referral between your posts shares matters of this class about her",
                            "आपके पदों के बीच किसी रेफरल में इस वर्ग का विवरण साझा नहीं है"),
                    Map.of("field", "message.dataClass"));
        }
        return restsOn;
    }
}

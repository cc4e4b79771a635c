package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseFile;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.forms.ServiceDefinition;

/** A post asks another one. */
@ApplicationScoped
class SendingReferral {
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
    private Receivers receivers;

    @Inject
    private BasisReferences references;

    @Inject
    private DataSet dataSet;

    @Inject
    private Confidence confidence;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReferralSent> sent;

    @Inject
    private Event<ReferralMoved> moved;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** What was checked and can be sent. */
    private record Ready(Referral referral, LawfulBasis basis, Set<DataSet.Field> fields, PostCard to, int state, HeldPost by) {
        @Override
        public String toString() {
            return "Ready[" + referral.id() + "]";
        }
    }

    private Ready ready(UUID caseFile, NewReferral asked) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        CaseFile file = cases.requireWorkable(caseFile, by);
        UUID person = persons.require(access, Ids.parse("referral.person", asked.person())).id();
        PostCard to = receivers.require(access, "referral.toPost", asked.toPost(), by.post());
        ServiceDefinition service = receivers.service(to, asked.service());
        // Of a closed case the owner must not learn that work went on: only what goes on in confidence may.
        if (!confidence.covers(service.code())) {
            file.requireOpen();
        }
        LawfulBasis basis = LawfulBasis.of(caseFile, person, to.department(), asked, consents)
                .checked(texts, access, "referral");
        Set<DataSet.Field> fields = dataSet.checked(asked.data(), access, person, by.department());
        Referral referral = new Referral(
                caseFile,
                person,
                receivers.require(by.post()),
                to,
                service,
                basis,
                asked.purpose(),
                asked.urgency() == null ? Urgency.ORDINARY : asked.urgency(),
                clock.instant());
        return new Ready(referral, basis, fields, to, access.state(), by);
    }

    /** All that {@link #send} would refuse, and nothing written; answers whom it is about. */
    UUID check(UUID caseFile, NewReferral asked) {
        return ready(caseFile, asked).referral().person();
    }

    UUID send(UUID caseFile, NewReferral asked) {
        Ready ready = ready(caseFile, asked);
        Referral referral = ready.referral();
        PostCard to = ready.to();
        references.keep(referral, ready.basis().reference());
        entities.persist(referral);
        dataSet.write(referral.id(), ready.fields());
        receivers.letIn(caseFile, to.id());
        steps.together(() -> {
            steps.write(Step.of(caseFile, StepKind.REFERRAL_SENT, ready.by(), current.account())
                    .about(referral.id())
                    .with(to.department())
                    .detail(referral.service())
                    .telling(to.id()));
            sent.fire(new ReferralSent(caseFile, referral.id()));
            moved.fire(ReferralMoved.of(referral, ready.state(), ReferralStatus.SENT, ready.by()));
        });
        return referral.id();
    }
}

package org.samanvay.coordination.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.person.Person;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Recording answers, withdrawing them, and asking whether one allows a referral. */
@ApplicationScoped
public class Consents {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Inject
    private Database database;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID record(UUID caseFile, NewConsent said) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(access, by);
        Person person = persons.require(access, Ids.parse("person", said.person()));
        Person givenBy = persons.require(access, Ids.parse("givenBy", said.givenBy()));
        if (!givenBy.mayConsentFor(person)) {
            throw new Problem(
                    ConsentProblem.MAY_NOT_CONSENT,
                    Text.of(
                            "This person may not decide for the other; for a child the Child Welfare Committee does",
                            "यह व्यक्ति दूसरे के लिए निर्णय नहीं ले सकता; बालक के लिए बाल कल्याण समिति निर्णय लेगी"));
        }
        if (said.toState() != null && said.toState() == access.state()) {
            throw CommonProblem.invalidArgument(
                    "consent.toState", "Another state than the case's own", "प्रकरण के राज्य से भिन्न राज्य");
        }
        if (!said.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")) {
            throw CommonProblem.invalidArgument("consent.language", "Not a language tag", "भाषा कोड मान्य नहीं है");
        }
        Consent consent =
                new Consent(Ids.next(), caseFile, person.id(), givenBy.id(), said, by.post(), clock.instant());
        entities.persist(consent);
        steps.write(Step.of(caseFile, StepKind.CONSENT_RECORDED, by, current.account())
                .about(consent.id())
                .detail(said.decision().name()));
        return consent.id();
    }

    UUID withdraw(UUID id, int version) {
        CaseAccess access = requireConcerned(id);
        Consent consent = Optional.ofNullable(entities.find(Consent.class, id)).orElseThrow(Consents::notFound);
        HeldPost by = kernel.acting(current.forChange(), access);
        consent.withdraw(version, clock.instant());
        steps.write(Step.of(consent.caseFile(), StepKind.CONSENT_WITHDRAWN, by, current.account())
                .about(id));
        return id;
    }

    /** The consent, if it is of this case. */
    public Optional<Consent> find(UUID caseFile, UUID id) {
        return Optional.ofNullable(entities.find(Consent.class, id))
                .filter(consent -> consent.caseFile().equals(caseFile));
    }

    ConsentView view(UUID id) {
        requireConcerned(id);
        return database.find(ConsentView::of, "SELECT " + ConsentView.COLUMNS + " FROM consent k WHERE k.id = ?", id)
                .orElseThrow(Consents::notFound);
    }

    /** The department that recorded it and the one of this state that it is towards; for everybody else it does not exist. */
    private CaseAccess requireConcerned(UUID id) {
        record Parties(UUID caseFile, String recorded, String towards) {}
        Parties parties = database.find(
                        row -> new Parties(row.uuid(1), row.text(2), row.text(3)),
                        "SELECT k.case_file, o.department, IF(k.to_state IS NULL, k.to_department, o.department) FROM consent k"
                                + " JOIN post p ON p.id = k.recorded_by_post JOIN office o ON o.id = p.office WHERE k.id = ?",
                        id)
                .orElseThrow(Consents::notFound);
        return Optional.ofNullable(kernel.find(current.get(), List.of(parties.caseFile())).get(parties.caseFile()))
                .filter(access -> access.isOwn(parties.recorded()) || access.isOwn(parties.towards()))
                .orElseThrow(Consents::notFound);
    }

    /** Of each case the answers that the caller's own departments recorded, newest first; one statement for all cases. */
    public Map<UUID, List<ConsentView>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition own = Readable.own(accesses.values(), "a.case_file", "o.department");
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(own.parameters());
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        record Recorded(UUID caseFile, ConsentView consent) {}
        Map<UUID, List<ConsentView>> byCase = new HashMap<>();
        database.list(
                        row -> new Recorded(row.uuid(12), ConsentView.of(row)),
                        "SELECT " + ConsentView.COLUMNS + ", k.case_file FROM (SELECT a.*,"
                                + " ROW_NUMBER() OVER (PARTITION BY a.case_file ORDER BY a.id DESC) place FROM consent a"
                                + " JOIN post p ON p.id = a.recorded_by_post JOIN office o ON o.id = p.office"
                                + " WHERE a.case_file IN " + Database.places(accesses.size())
                                + " AND " + own.sql()
                                + (page.after().isPresent() ? " AND a.id < ?" : "")
                                + ") k WHERE k.place <= ? ORDER BY k.id DESC",
                        parameters.toArray())
                .forEach(recorded -> byCase.computeIfAbsent(recorded.caseFile(), none -> new ArrayList<>())
                        .add(recorded.consent()));
        return byCase;
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Consent", "सहमति"));
    }
}

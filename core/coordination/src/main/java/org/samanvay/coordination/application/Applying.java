package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.eligibility.SchemeBook;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.eligibility.OfferedScheme;
import org.samanvay.spi.Text;

/** Applying for a scheme from a case. */
@ApplicationScoped
class Applying {
    private static final int MOST_PAPERS = 30;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private SchemeBook book;

    @Inject
    private Enabling enabling;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID apply(UUID caseFile, NewSchemeApplication asked) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.require(caseFile).requireOpen();
        UUID person = persons.require(access, Ids.parse("application.person", asked.person())).id();
        OfferedScheme offered = offered(access.state(), asked.scheme());
        Optional<UUID> receiver = by.department().equals(offered.department().id())
                ? Optional.empty()
                : Optional.of(receiver(caseFile, person, by, offered));
        requireFirst(person, offered);
        SchemeApplication application = new SchemeApplication(caseFile, person, offered, by, clock.instant());
        entities.persist(application);
        steps.write(
                application,
                ApplicationStepKind.APPLIED,
                by,
                new StepContent(papers(asked.papers()), null, null, null, null),
                receiver.orElse(null));
        return application.id();
    }

    private OfferedScheme offered(int state, String scheme) {
        book.defined(scheme).ifPresent(known -> enabling.requireEnabled(state, known.department().id()));
        return book.find(state, scheme).orElseThrow(() -> notOffered(scheme));
    }

    private static Problem notOffered(String scheme) {
        return new Problem(
                ApplicationProblem.SCHEME_NOT_OFFERED,
                Text.of("The state does not offer this scheme today", "राज्य में यह योजना आज उपलब्ध नहीं है"),
                Map.of("field", "application.scheme", "scheme", scheme.substring(0, Math.min(100, scheme.length()))));
    }

    /**
     * The post that a live referral of one's own department has asked; its basis is what allows to tell of her. That
     * another department referred her there is its basis and, perhaps, its confidence.
     */
    private UUID receiver(UUID caseFile, UUID person, HeldPost by, OfferedScheme offered) {
        return database.find(
                        row -> row.uuid(1),
                        "SELECT r.to_post FROM referral r LEFT JOIN consent k ON k.id = r.basis_consent"
                                + " WHERE r.case_file = ? AND r.person = ? AND r.from_department = ? AND r.to_department = ?"
                                + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'DONE')"
                                + " AND k.withdrawn_at IS NULL ORDER BY r.id DESC LIMIT 1",
                        caseFile,
                        person,
                        by.department(),
                        offered.department().id())
                .orElseThrow(() -> new Problem(
                        ApplicationProblem.REFERRAL_NEEDED,
                        Text.of(
                                "Refer her to " + offered.department().name().en()
                                        + " first: an application tells it of her, and the referral says on which basis",
                                "पहले " + offered.department().name().hi()
                                        + " को रेफरल भेजें: आवेदन से उसे व्यक्ति की जानकारी मिलती है, जिसका आधार रेफरल में दर्ज होता है"),
                        Map.of("field", "application.scheme", "department", offered.department().id())));
    }

    private void requireFirst(UUID person, OfferedScheme offered) {
        List<Object> parameters = new ArrayList<>(List.of(person, offered.code()));
        parameters.addAll(ApplicationStatus.COUNTS);
        database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM scheme_application WHERE person = ? AND scheme = ? AND status IN "
                                + Database.places(ApplicationStatus.COUNTS.size()) + " LIMIT 1",
                        parameters.toArray())
                .ifPresent(earlier -> {
                    throw new Problem(
                            ApplicationProblem.ALREADY_APPLIED,
                            Text.of("This scheme is applied for already", "इस योजना हेतु आवेदन पहले से है"),
                            Map.of("field", "application.scheme"));
                });
    }

    private static List<HeldPaper> papers(@Nullable List<HeldPaper> papers) {
        List<HeldPaper> given = papers == null ? List.of() : papers;
        if (given.size() > MOST_PAPERS) {
            throw CommonProblem.invalidArgument(
                    "application.papers", "At most " + MOST_PAPERS + " papers", "अधिकतम " + MOST_PAPERS + " पत्र");
        }
        return given.stream()
                .map(paper -> new HeldPaper(
                        Words.required("application.papers.name", paper.name()),
                        Words.required("application.papers.heldAt", paper.heldAt()),
                        Words.required("application.papers.register", paper.register()),
                        Words.required("application.papers.number", paper.number())))
                .toList();
    }
}

package org.samanvay.coordination.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/** The postings: appoints and ends inside a change, and lists a post's history. */
@ApplicationScoped
public class Postings {
    private static final String SELECT = "SELECT g.id, g.post, a.display_name, g.charge, g.held_from, g.held_until,"
            + " g.order_number, g.order_date, g.version FROM posting g JOIN account a ON a.id = g.account";

    @Inject
    private Database database;

    @Inject
    private Officers officers;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID appoint(UUID by, int state, UUID post, Term term, AppointmentOrder order) {
        officers.require(term.account(), state);
        AppointmentRules.broken(order, LocalDate.now(clock)).stream().findFirst().ifPresent(Postings::refuse);
        List<Term> present = termsOf(List.of(post)).getOrDefault(post, Map.of()).values().stream().toList();
        AppointmentRules.broken(term, present).stream().findFirst().ifPresent(Postings::refuse);
        Posting posting = add(post, term, order);
        audit.administered(by, "APPOINTED", posting.id());
        return posting.id();
    }

    UUID end(UUID by, Posting posting, LocalDate until, int version) {
        posting.requireVersion(version);
        posting.end(until, LocalDate.now(clock));
        audit.administered(by, "POSTING_ENDED", posting.id());
        return posting.id();
    }

    /** Adds a posting that was checked. */
    public Posting add(UUID post, Term term, AppointmentOrder order) {
        Posting posting = new Posting(Ids.next(), post, term, order);
        entities.persist(posting);
        return posting;
    }

    Optional<Posting> findEntity(UUID id) {
        return Optional.ofNullable(entities.find(Posting.class, id));
    }

    /** All terms of these posts, by post and posting; locked, so that two administrators cannot fill a post at once. */
    public Map<UUID, Map<UUID, Term>> termsOf(Collection<UUID> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        record Found(UUID post, UUID posting, Term term) {}
        Map<UUID, Map<UUID, Term>> terms = new HashMap<>();
        database.list(
                        row -> new Found(
                                row.uuid(1),
                                row.uuid(2),
                                new Term(row.uuid(3), Charge.valueOf(row.text(4)), row.date(5), row.findDate(6))),
                        "SELECT post, id, account, charge, held_from, held_until FROM posting WHERE post IN "
                                + Database.places(posts.size()) + " FOR UPDATE",
                        posts.toArray())
                .forEach(found -> terms.computeIfAbsent(found.post(), none -> new HashMap<>())
                        .put(found.posting(), found.term()));
        return terms;
    }

    /** The history of a post, the newest posting first. */
    Slice<PostingView> page(UUID post, Page page) {
        Where where = new Where()
                .and("g.post = ?", post)
                .andIfSet("g.id < ?", page.after().map(key -> Ids.parse("after", key)).orElse(null));
        List<PostingView> read = database.list(
                Postings::view, SELECT + where.sql() + " ORDER BY g.id DESC LIMIT ?", where.parameters(page.limit()));
        return page.slice(read, posting -> posting.id().toString());
    }

    Optional<PostingView> find(UUID id) {
        return database.find(Postings::view, SELECT + " WHERE g.id = ?", id);
    }

    private static PostingView view(Row row) {
        return new PostingView(
                row.uuid(1),
                row.uuid(2),
                row.text(3),
                Charge.valueOf(row.text(4)),
                row.date(5),
                row.findDate(6),
                row.text(7),
                row.date(8),
                row.number(9));
    }

    private static void refuse(Problem broken) {
        throw broken;
    }
}

package org.samanvay.coordination.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/** The postings: appoints and ends inside a change, and lists a post's history. */
@ApplicationScoped
public class Postings {
    private static final String SELECT = "SELECT g.id, g.post, a.display_name, g.charge, g.held_from, g.held_until,"
            + " g.order_number, g.order_date, g.version, g.end_reason, g.end_order_number, g.end_order_date FROM posting g JOIN account a ON a.id = g.account";

    @Inject
    private Database database;

    @Inject
    private Officers officers;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<PostingListener> listeners;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID appoint(UUID by, int state, UUID post, Term term, AppointmentOrder order) {
        officers.require(term.account(), state);
        requireLength(term);
        return appointChecked(by, post, term, order);
    }

    /** The account is known to be an officer's here. */
    UUID appointChecked(UUID by, UUID post, Term term, AppointmentOrder order) {
        AppointmentRules.broken(order, LocalDate.now(clock)).stream()
                .findFirst()
                .ifPresent(Postings::refuse);
        List<Term> present = ofPosts(List.of(post)).getOrDefault(post, List.of()).stream()
                .map(Present::term)
                .toList();
        AppointmentRules.broken(term, present).stream().findFirst().ifPresent(Postings::refuse);
        Posting posting = add(post, term, order);
        audit.administered(by, "APPOINTED", posting.id());
        return posting.id();
    }

    private static void requireLength(Term term) {
        if (term.until() != null && !term.until().isAfter(term.from())) {
            throw CommonProblem.invalidArgument(
                    "until", "The last day lies after the first", "समाप्ति का दिन आरंभ के बाद हो");
        }
    }

    UUID end(UUID by, Posting posting, LocalDate until, PostingEnd why, @Nullable AppointmentOrder order) {
        if (why.needsAnOrder() && order == null) {
            throw CommonProblem.invalidArgument(
                    "orderNumber", "This needs the number and date of an order", "इसके लिए आदेश संख्या और तिथि आवश्यक है");
        }
        LocalDate today = LocalDate.now(clock);
        if (order != null) {
            AppointmentRules.broken(order, today).stream().findFirst().ifPresent(Postings::refuse);
        }
        posting.end(until, today);
        posting.because(why, order);
        audit.administered(by, "POSTING_ENDED", posting.id());
        if (!until.isAfter(today)) {
            listeners.forEach(listener -> listener.ended(posting.id()));
        }
        return posting.id();
    }

    /** Adds a posting that was checked. */
    public Posting add(UUID post, Term term, AppointmentOrder order) {
        Posting posting = new Posting(Ids.next(), post, term, order);
        entities.persist(posting);
        return posting;
    }

    /** Corrects what was entered of a posting, which was checked; officer, post and first day stay. */
    public void correct(UUID posting, Term term, AppointmentOrder order) {
        findEntity(posting).orElseThrow().correct(term, order);
    }

    Optional<Posting> findEntity(UUID id) {
        return Optional.ofNullable(entities.find(Posting.class, id));
    }

    /** What is there of a post. */
    public record Present(UUID id, UUID post, Term term, AppointmentOrder order) {}

    /** All postings of these posts, by post; locked, so that two administrators cannot fill a post at once. */
    public Map<UUID, List<Present>> ofPosts(Collection<UUID> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        Postings::present,
                        "SELECT id, post, account, charge, held_from, held_until, order_number, order_date FROM posting"
                                + " WHERE post IN " + Database.places(posts.size()) + " FOR UPDATE",
                        posts.toArray())
                .stream()
                .collect(Collectors.groupingBy(Present::post));
    }

    private static Present present(Row row) {
        Term term = new Term(row.uuid(3), Charge.valueOf(row.text(4)), row.date(5), row.findDate(6));
        return new Present(row.uuid(1), row.uuid(2), term, new AppointmentOrder(row.text(7), row.date(8)));
    }

    /** The history of a post, the newest posting first. */
    Slice<PostingView> page(UUID post, Page page) {
        Where where = new Where()
                .and("g.post = ?", post)
                .andIfSet(
                        "g.id < ?",
                        page.after().map(key -> Ids.parse("after", key)).orElse(null));
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
                row.findConstant(PostingEnd.class, 10),
                row.findText(11),
                row.findDate(12),
                row.number(9));
    }

    private static void refuse(Problem broken) {
        throw broken;
    }
}

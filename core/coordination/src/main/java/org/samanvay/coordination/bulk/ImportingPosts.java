package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.bulk.PostPlan.Planned;
import org.samanvay.coordination.office.ChangingOffices;
import org.samanvay.coordination.office.Office;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.office.Offices;
import org.samanvay.coordination.office.StateGround;
import org.samanvay.coordination.post.ChangingPosts;
import org.samanvay.coordination.post.Post;
import org.samanvay.coordination.post.Seat;
import org.samanvay.forms.Definitions;

/** Imports a file of posts and their offices. */
@ApplicationScoped
public class ImportingPosts {
    @Inject
    private Definitions definitions;

    @Inject
    private KnownPostsReading reading;

    @Inject
    private Offices offices;

    @Inject
    private ChangingOffices describing;

    @Inject
    private ChangingPosts posts;

    @Inject
    private Imports imports;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** What the file would do. Writes nothing. */
    ImportResult dryRun(Importer importer, String csv) {
        RowErrors errors = new RowErrors();
        PostPlan plan = plan(importer, csv, errors);
        return errors.isEmpty()
                ? ImportResult.wouldBe(plan.counts())
                : ImportResult.refused(errors);
    }

    /**
     * Carries the file out, inside a change.
     *
     * @throws RowsRefused when any row has a fault
     */
    public UUID run(Importer importer, String csv, Reached reached) {
        RowErrors errors = new RowErrors();
        PostPlan plan = plan(importer, csv, errors);
        if (!errors.isEmpty()) {
            throw new RowsRefused(errors);
        }
        write(plan, importer.account(), reached);
        return imports.add("POSTS", onlyState(plan), importer.account(), plan.counts());
    }

    private PostPlan plan(Importer importer, String csv, RowErrors errors) {
        Map<Integer, Optional<StateGround>> grounds = new HashMap<>();
        Function<Integer, Optional<StateGround>> ground = state -> grounds.computeIfAbsent(
                state, code -> importer.administers().test(code) ? offices.findGround(code) : Optional.empty());
        PlanningPosts planning = new PlanningPosts(definitions, ground, errors);
        List<PostRow> rows = planning.rows(new CsvFile(PostRow.COLUMNS, errors).read(csv));
        return planning.plan(rows, rows.isEmpty() ? KnownPosts.NONE : reading.of(rows));
    }

    private static @Nullable Integer onlyState(PostPlan plan) {
        return Imports.onlyState(plan.posts().stream().map(planned -> planned.row().office().state()));
    }

    private void write(PostPlan plan, UUID account, Reached reached) {
        Map<String, UUID> officeIds = writeOffices(plan, account);
        Map<String, Post> present = present(plan);
        int inAll = plan.posts().size();
        int done = 0;
        int depth = -1;
        for (Planned planned : plan.posts()) {
            if (planned.depth() > depth || done % Reached.PART == 0) {
                // EclipseLink keeps no order among new posts: those above must be there before those that report to
                // them.
                entities.flush();
                reached.of(done, inAll);
                depth = planned.depth();
            }
            write(planned, officeIds, present);
            done++;
        }
        entities.flush();
        reached.of(done, inAll);
    }

    /** The posts that the file names and that exist, superiors among them. */
    private Map<String, Post> present(PostPlan plan) {
        Set<String> codes = new LinkedHashSet<>();
        plan.posts().forEach(planned -> {
            codes.add(planned.row().code());
            planned.row().reportsTo().ifPresent(codes::add);
        });
        Map<String, Post> present = new HashMap<>();
        posts.withCodes(codes).forEach(post -> present.put(post.code(), post));
        return present;
    }

    private void write(Planned planned, Map<String, UUID> officeIds, Map<String, Post> present) {
        PostRow row = planned.row();
        if (planned.post() == Outcome.UNCHANGED) {
            return;
        }
        Post post = present.get(row.code());
        if (post == null) {
            String seat = Seat.nodal(row.kind(), row.office()).orElse(null);
            post = posts.add(
                    row.code(), officeIds.get(row.office().code()), row.kind().code(), seat);
            present.put(row.code(), post);
        }
        UUID superior = row.reportsTo().map(code -> present.get(code).id()).orElse(null);
        posts.describe(post, row.name(), superior, row.kind());
    }

    private Map<String, UUID> writeOffices(PostPlan plan, UUID account) {
        Map<String, UUID> ids = new HashMap<>();
        Map<String, OfficeDetails> changed = new HashMap<>();
        plan.changedOffices().forEach(office -> changed.put(office.code(), office));
        List<String> codes = plan.posts().stream()
                .map(planned -> planned.row().office().code())
                .distinct()
                .toList();
        for (Office office : offices.withCodes(codes)) {
            String code = office.details().code();
            ids.put(code, office.id());
            Optional.ofNullable(changed.get(code)).ifPresent(now -> describing.describe(account, office, now.name(), now.phone(), null));
        }
        plan.newOffices()
                .forEach(office -> ids.put(office.code(), offices.add(office).id()));
        entities.flush();
        return ids;
    }
}

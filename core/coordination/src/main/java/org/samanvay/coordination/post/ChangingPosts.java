package org.samanvay.coordination.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.Office;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.office.OfficeRules;
import org.samanvay.coordination.office.Offices;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** Creates and changes posts, inside a change. */
@ApplicationScoped
public class ChangingPosts {
    @Inject
    private Offices offices;

    @Inject
    private Definitions definitions;

    @Inject
    private Audit audit;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID create(UUID account, Office office, NewPost asked) {
        PostRules rules = new PostRules(definitions);
        OfficeDetails place = office.details();
        Text name = asked.name().toText();
        refuseAny(rules.broken(asked.code(), asked.kind(), name, place));
        PostKind kind = rules.findKind(place.department(), asked.kind()).orElseThrow();
        if (!withCodes(List.of(asked.code())).isEmpty()) {
            throw OfficeRules.codeTaken(asked.code());
        }
        Optional<String> seat = Seat.nodal(kind, place);
        if (seat.isPresent() && !takenSeats(List.of(seat.get())).isEmpty()) {
            throw PostRules.nodalPostExists();
        }
        UUID superior = superior(rules, Seat.of(asked.code(), asked.kind(), place), asked.reportsTo());
        Post post = add(asked.code(), office.id(), kind.code(), seat.orElse(null));
        describe(post, name, superior, kind);
        audit.administered(account, "POST_CREATED", post.id());
        return post.id();
    }

    UUID change(UUID account, Post post, ChangedPost asked, int version) {
        post.requireVersion(version);
        Text name = asked.name().toText();
        refuseAny(OfficeRules.broken(name));
        OfficeDetails place = offices.findEntity(post.office()).orElseThrow().details();
        UUID superior =
                superior(new PostRules(definitions), Seat.of(post.code(), post.kind(), place), asked.reportsTo());
        if (post.describe(name, superior)) {
            audit.administered(account, "POST_CHANGED", post.id());
        }
        return post.id();
    }

    /** Adds a post that was checked; it still needs its name. */
    public Post add(String code, UUID office, String kind, @Nullable String nodalSeat) {
        Post post = new Post(Ids.next(), code, office, kind, nodalSeat, clock.instant());
        entities.persist(post);
        return post;
    }

    /** Gives an added post its name; what its kind hides is hidden from then on. */
    public void describe(Post post, Text name, @Nullable UUID superior, PostKind kind) {
        post.describe(name, superior);
        hidden.satDown(post.office(), kind);
    }

    public Optional<Post> findEntity(UUID id) {
        return Optional.ofNullable(entities.find(Post.class, id));
    }

    /** Those of these codes that exist, to be changed. */
    public List<Post> withCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT p FROM Post p WHERE p.code IN :codes", Post.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Those of these nodal seats that a post has. */
    public List<Post> takenSeats(Collection<String> seats) {
        return seats.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT p FROM Post p WHERE p.nodalSeat IN :seats", Post.class)
                        .setParameter("seats", seats)
                        .getResultList();
    }

    private @Nullable UUID superior(PostRules rules, Seat post, @Nullable String asked) {
        if (asked == null) {
            return null;
        }
        Post superior = findEntity(Ids.parse("reportsTo", asked))
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Superior post", "वरिष्ठ पद")));
        OfficeDetails place =
                offices.findEntity(superior.office()).orElseThrow().details();
        rules.brokenLine(post, Seat.of(superior.code(), superior.kind(), place)).ifPresent(ChangingPosts::refuse);
        return superior.id();
    }

    private static void refuseAny(List<Problem> broken) {
        broken.stream().findFirst().ifPresent(ChangingPosts::refuse);
    }

    private static void refuse(Problem broken) {
        throw broken;
    }
}

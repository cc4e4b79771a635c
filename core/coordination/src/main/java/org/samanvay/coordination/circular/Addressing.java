package org.samanvay.coordination.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.matrix.NodalMatrix;
import org.samanvay.coordination.matrix.NodalMatrix.SeatPost;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Level;

/**
 * Which posts a circular goes to. A nodal post of the state may write to all posts of the state, one of a district to
 * those of its district.
 */
@ApplicationScoped
class Addressing {
    private static final int MOST = 1000;

    @Inject
    private NodalMatrix matrix;

    @Inject
    private Posts posts;

    /** Without the issuer itself; vacant posts too. */
    Set<UUID> addressees(HeldPost issuer, @Nullable NodalSeats seats, @Nullable List<String> named) {
        if (!issuer.nodal()) {
            throw CommonProblem.notAllowed("Circulars are issued by nodal posts", "परिपत्र नोडल पद जारी करते हैं");
        }
        Integer within = issuer.level() == Level.STATE ? null : issuer.district();
        Set<UUID> chosen = new LinkedHashSet<>();
        if (seats != null) {
            matrix.seatPosts(issuer.state(), within).stream()
                    .filter(seat -> seats.has(seat.department(), seat.district()))
                    .map(SeatPost::post)
                    .forEach(chosen::add);
        }
        chosen.addAll(named(issuer.state(), within, named == null ? List.of() : named));
        chosen.remove(issuer.post());
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw CommonProblem.invalidArgument(
                    "circular.seats", "A circular goes to 1 to " + MOST + " posts", "परिपत्र 1 से " + MOST + " पदों को जाता है");
        }
        return chosen;
    }

    private Set<UUID> named(int state, @Nullable Integer within, List<String> named) {
        if (named.size() > MOST) {
            throw CommonProblem.invalidArgument("circular.posts", "At most " + MOST + " posts", "अधिकतम " + MOST + " पद");
        }
        Set<UUID> ids = new LinkedHashSet<>();
        named.stream().filter(Objects::nonNull).forEach(post -> ids.add(Ids.parse("circular.posts", post)));
        Map<UUID, PostCard> known = ids.isEmpty() ? Map.of() : posts.findAll(ids);
        if (known.size() < ids.size()
                || known.values().stream().anyMatch(post ->
                        post.state() != state || (within != null && !Objects.equals(within, post.district())))) {
            throw CommonProblem.invalidArgument(
                    "circular.posts",
                    "A circular goes to posts of your own state or district",
                    "परिपत्र केवल अपने राज्य या जिले के पदों को जाता है");
        }
        return ids;
    }
}

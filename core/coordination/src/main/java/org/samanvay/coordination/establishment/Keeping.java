package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.spi.Level;
import org.samanvay.spi.Register;

/** Who reads and who keeps a register. */
@ApplicationScoped
public class Keeping {
    @Inject
    private CurrentViewer viewer;

    @Inject
    private Registers registers;

    @Inject
    private Posts posts;

    /**
     * A post that keeps a register.
     *
     * @param district LGD code of the only one that it keeps; null for the whole state
     */
    public record Keeper(UUID account, UUID post, int state, @Nullable Integer district, Register register) {
        public boolean keeps(int someDistrict) {
            return district == null || district == someDistrict;
        }
    }

    /** Whether the caller reads the registers of the state: its officers and administrators. */
    boolean mayRead(int state) {
        Viewer caller = viewer.get();
        return caller.role() == Role.PLATFORM_ADMINISTRATOR
                || Integer.valueOf(state).equals(caller.state())
                || caller.posts().stream().anyMatch(post -> post.state() == state);
    }

    /**
     * The caller's post that keeps the register: the one named, or the first held that does.
     *
     * @throws org.samanvay.coordination.problem.Problem NOT_THE_KEEPER where none does
     */
    public Keeper require(String register, @Nullable String asPost) {
        Viewer caller = viewer.forChange();
        return find(caller, register, asPost).orElseThrow(() -> EstablishmentRules.notTheKeeper("register"));
    }

    /** Whether a post of the caller keeps the register. */
    public boolean keeps(String register) {
        return find(viewer.get(), register, null).isPresent();
    }

    private Optional<Keeper> find(Viewer caller, String register, @Nullable String asPost) {
        List<HeldPost> held = (asPost == null ? caller.posts() : List.of(viewer.actingPost(asPost)))
                .stream().filter(post -> register.startsWith(post.department() + ".")).toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Register kept = registers.require(held.getFirst().state(), register);
        Map<UUID, PostCard> cards = posts.findAll(held.stream().map(HeldPost::post).toList());
        return held.stream()
                .filter(post -> Optional.ofNullable(cards.get(post.post()))
                        .filter(card -> kept.keptBy().contains(card.kind()))
                        .isPresent())
                .findFirst()
                .map(post -> new Keeper(
                        caller.account(),
                        post.post(),
                        post.state(),
                        post.level() == Level.STATE ? null : post.district(),
                        kept));
    }
}

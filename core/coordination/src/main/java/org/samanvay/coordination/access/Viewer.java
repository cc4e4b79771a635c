package org.samanvay.coordination.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the account of the session or token, and the posts it holds at this moment.
 *
 * @param state LGD code of the state the account belongs to; null for a platform administrator
 * @param assisted the posts for which the caller prepares, without holding them
 * @param vacantBelow the vacant posts that report to these, directly or through other vacant ones; their work lies here
 * @param scopes what a token may do: {@code read}, {@code write}; a session has both
 * @param mustChangePassword after the first sign-in or a reset: nothing but changing it is allowed
 */
public record Viewer(
        UUID account,
        String displayName,
        Role role,
        @Nullable Integer state,
        List<HeldPost> posts,
        List<HeldPost> assisted,
        Set<UUID> vacantBelow,
        Set<String> scopes,
        boolean mustChangePassword) {
    public Viewer {
        posts = List.copyOf(posts);
        assisted = List.copyOf(assisted);
        vacantBelow = Set.copyOf(vacantBelow);
        scopes = Set.copyOf(scopes);
    }

    /** The posts whose work the caller does: those held, and the vacant ones below them. */
    public Set<UUID> workingPosts() {
        Set<UUID> working = new LinkedHashSet<>();
        posts.forEach(held -> working.add(held.post()));
        working.addAll(vacantBelow);
        return Collections.unmodifiableSet(working);
    }

    /** Who looks, and does not act: an assistant reads what the post reads for which she prepares. */
    public Viewer looking() {
        if (assisted.isEmpty()) {
            return this;
        }
        List<HeldPost> both = new ArrayList<>(posts);
        both.addAll(assisted);
        return with(both, vacantBelow);
    }

    /** The same person as holder of this post alone. */
    Viewer through(HeldPost post) {
        return with(List.of(post), Set.of());
    }

    private Viewer with(List<HeldPost> seats, Set<UUID> below) {
        return new Viewer(account, displayName, role, state, seats, List.of(), below, scopes, mustChangePassword);
    }

    public Optional<HeldPost> assisting(UUID post) {
        return assisted.stream().filter(each -> each.post().equals(post)).findFirst();
    }

    public Optional<HeldPost> holding(UUID post) {
        return posts.stream().filter(held -> held.post().equals(post)).findFirst();
    }

    public Set<String> departments() {
        return posts.stream().map(HeldPost::department).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what officers of the state know of each other is the caller's to know; administrators of the platform are of all. */
    public boolean isOf(int someState) {
        return state == null || state == someState;
    }

    public boolean isAdministratorOf(int someState) {
        return role == Role.PLATFORM_ADMINISTRATOR
                || (role == Role.STATE_ADMINISTRATOR && state != null && state == someState);
    }
}

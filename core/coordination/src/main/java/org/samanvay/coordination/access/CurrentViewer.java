package org.samanvay.coordination.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** The caller of this request. Sign-in sets it before anything else runs; without it nothing is answered. */
@RequestScoped
public class CurrentViewer {
    private static final Set<String> WITH_FIRST_PASSWORD = Set.of("me", "changePassword", "__typename");

    private @Nullable Viewer viewer;

    public void set(Viewer signedIn) {
        this.viewer = signedIn;
    }

    public boolean isSignedIn() {
        return viewer != null;
    }

    /** The caller, who may go on: signed in, with a password of his or her own choice. */
    public Viewer get() {
        Viewer caller = evenWithFirstPassword();
        if (caller.mustChangePassword()) {
            throw new Problem(
                    AccessProblem.PASSWORD_CHANGE_REQUIRED, Text.of("Change your password first", "पहले अपना पासवर्ड बदलें"));
        }
        return caller;
    }

    /** The caller as one who looks: through the posts held, and those assisted. For what only reads. */
    public Viewer looking() {
        return get().looking();
    }

    /** The caller, who must be of this state: how another one's offices stand and answer is that state's own. */
    public Viewer ofState(int state) {
        Viewer caller = get();
        if (!caller.isOf(state)) {
            throw CommonProblem.notAllowed("Only for officers of the state", "केवल उस राज्य के अधिकारियों हेतु");
        }
        return caller;
    }

    /**
     * Does the work as if the caller held this post alone: what an assistant prepares is checked as the officer's own would
     * be, and what an officer confirms is done through the post for which it was prepared.
     */
    public <T> T through(HeldPost post, Supplier<T> work) {
        Viewer caller = forChange();
        viewer = caller.through(post);
        try {
            return work.get();
        } finally {
            viewer = caller;
        }
    }

    /** The caller, though the password was given by somebody else: only to see who one is and to change it. */
    public Viewer evenWithFirstPassword() {
        if (viewer == null) {
            throw notSignedIn();
        }
        return viewer;
    }

    /** What a stranger is told. */
    public static Problem notSignedIn() {
        return new Problem(AccessProblem.NOT_SIGNED_IN, Text.of("Sign in first", "पहले साइन इन करें"));
    }

    /** Asked by the endpoint for every field at the root, so that no operation forgets to ask. */
    public void mayCall(String rootField) {
        if (!WITH_FIRST_PASSWORD.contains(rootField)) {
            get();
        }
    }

    /** The caller, who must be allowed to change things. */
    public Viewer forChange() {
        Viewer caller = get();
        if (!caller.scopes().contains("write")) {
            throw CommonProblem.notAllowed("This token may only read", "यह टोकन केवल पढ़ सकता है");
        }
        return caller;
    }

    /** The held post through which the caller acts: the one named, or the first held. */
    public HeldPost actingPost(@Nullable String named) {
        Viewer caller = forChange();
        if (named != null) {
            return caller.holding(Ids.parse("asPost", named))
                    .orElseThrow(() -> CommonProblem.notAllowed("You do not hold this post", "आप इस पद पर नहीं हैं"));
        }
        if (caller.posts().isEmpty()) {
            throw CommonProblem.notAllowed("You hold no post", "आप किसी पद पर नहीं हैं");
        }
        return caller.posts().getFirst();
    }

    /** The caller if it administers the state, else a refusal. */
    public Viewer administering(int state) {
        Viewer caller = forChange();
        if (!caller.isAdministratorOf(state)) {
            throw CommonProblem.notAllowed("Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        return caller;
    }

    public UUID account() {
        return get().account();
    }
}

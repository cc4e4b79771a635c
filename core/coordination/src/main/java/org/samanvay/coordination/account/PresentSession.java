package org.samanvay.coordination.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** How the caller of this request has shown who it is. */
@RequestScoped
class PresentSession {
    private Optional<byte[]> hash = Optional.empty();

    void set(Caller caller) {
        hash = caller.session();
    }

    /** A program must not make itself more tokens or take the account over: that needs the person. */
    byte[] require() {
        return hash.orElseThrow(() -> new Problem(
                AccessProblem.SIGN_IN_REQUIRED,
                Text.of("A token may not do this; sign in", "टोकन से यह नहीं हो सकता; साइन इन करें")));
    }
}

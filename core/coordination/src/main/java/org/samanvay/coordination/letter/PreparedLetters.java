package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Letters that another feature has written: issued together with what else it does. */
@ApplicationScoped
public class PreparedLetters {
    @Inject
    private IssuingLetter issuing;

    /** Issues it, within the caller's transaction; answers the letter. */
    public UUID issue(NewLetter letter) {
        return issuing.issue(letter);
    }
}

package org.samanvay.coordination.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Which accounts may hold posts. */
@ApplicationScoped
class Officers {
    @Inject
    private Database database;

    /** @throws Problem unless the account is an officer's, in service, of this state or of none */
    void require(UUID account, int state) {
        boolean fits = database.find(
                        row -> row.text(1).equals(Role.OFFICER.name())
                                && row.findInstant(2) == null
                                && (row.findNumber(3) == null || row.number(3) == state),
                        "SELECT role, left_at, state FROM account WHERE id = ?",
                        account)
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Account", "खाता")));
        if (!fits) {
            throw new Problem(
                    PostingProblem.NOT_AN_OFFICER_HERE,
                    Text.of(
                            "Only an officer of this state, in service, holds a post",
                            "पद केवल इस राज्य के सेवारत अधिकारी को मिलता है"),
                    Map.of("field", "account"));
        }
    }
}

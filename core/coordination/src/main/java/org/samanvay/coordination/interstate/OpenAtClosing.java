package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.casefile.CaseClosing;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.casefile.ClosingPart;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * A case whose matter another state was asked to take on, or holds jointly, is not closed over it. Of what another department
 * of the case asked elsewhere its owner knows nothing, so that goes on at that department's post.
 */
@ApplicationScoped
class OpenAtClosing implements ClosingPart {
    @Inject
    private Database database;

    @Override
    public void close(CaseAccess access, HeldPost by, CloseReason reason, CaseClosing closing) {
        SqlCondition sent = Readable.own(List.of(access), "case_file", "from_department");
        SqlCondition received = Readable.own(List.of(access), "their_case", "to_department");
        boolean open = database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM interstate_referral WHERE (" + sent.sql() + " OR " + received.sql()
                                + ") AND status IN " + InterstateStatus.OPEN + " LIMIT 1",
                        sent.around(List.of(), received.parameters()))
                .isPresent();
        if (open) {
            throw new Problem(
                    InterstateProblem.INTERSTATE_OPEN,
                    Text.of(
                            "A referral to or from another state is still open",
                            "अन्य राज्य का एक रेफरल अभी खुला है"));
        }
    }
}

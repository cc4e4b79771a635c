package org.samanvay.coordination.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.casefile.KnownParticipants;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * Who may be invited, and why the law allows it. Posts that take part in the case by a referral of which all of its
 * departments know, or because they own or opened it, or are named in it. Who serves in confidence is not among them: to
 * sit at the table would tell all others.
 */
@ApplicationScoped
class Invitations {
    private static final int MOST = 20;
    static final int LONGEST_REFERENCE = 120;

    @Inject
    private Database database;

    @Inject
    private KnownParticipants participants;

    /** A hundred at most. */
    Set<UUID> candidates(UUID caseFile) {
        return participants.knownToAll(caseFile);
    }

    /** @return those that are invited beside the convener */
    Set<UUID> require(UUID caseFile, UUID convener, List<UUID> asked) {
        Set<UUID> invited = new LinkedHashSet<>(asked);
        invited.remove(convener);
        if (invited.isEmpty() || invited.size() > MOST) {
            throw CommonProblem.invalidArgument(
                    "conference.invited", "1 to " + MOST + " other posts", "1 से " + MOST + " अन्य पद");
        }
        if (!candidates(caseFile).containsAll(invited)) {
            throw new Problem(
                    ConferenceProblem.CANNOT_BE_INVITED,
                    Text.of(
                            "Only posts that openly take part in the case are invited; refer to others first",
                            "केवल प्रकरण में सम्मिलित पद आमंत्रित होते हैं; अन्य को पहले रेफरल भेजें"),
                    Map.of("field", "conference.invited"));
        }
        return invited;
    }

    /**
     * Refuses where no law, order or danger is named, or where she did not agree towards each of the departments.
     *
     * @return the reference; empty with consent
     */
    String basis(NewConference asked, UUID person, String department, Set<UUID> invited) {
        if (asked.basis() != Basis.CONSENT) {
            String reference = asked.basisReference() == null ? "" : asked.basisReference().strip();
            if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
                throw noBasis(
                        "conference.basisReference",
                        "Name the act and section, the order or the danger, in at most " + LONGEST_REFERENCE + " characters",
                        "अधिनियम व धारा, आदेश अथवा संकट का उल्लेख अधिकतम " + LONGEST_REFERENCE + " वर्णों में करें");
            }
            return reference;
        }
        List<Object> parameters = new ArrayList<>(invited);
        parameters.add(department);
        parameters.add(person);
        boolean all = database.list(
                        row -> row.text(1),
                        "SELECT DISTINCT o.department FROM post p JOIN office o ON o.id = p.office WHERE p.id IN "
                                + Database.places(invited.size()) + " AND o.department <> ? AND NOT EXISTS (SELECT 1 FROM"
                                + " consent k WHERE k.person = ? AND k.to_department = o.department AND k.to_state IS NULL AND k.decision = 'GIVEN'"
                                + " AND k.purpose = 'PROTECTION' AND k.withdrawn_at IS NULL)",
                        parameters.toArray())
                .isEmpty();
        if (!all) {
            throw noBasis(
                    "conference.basis",
                    "She has not agreed, for her protection, towards each of these departments",
                    "उसने संरक्षण हेतु इनमें से प्रत्येक विभाग के लिए सहमति नहीं दी है");
        }
        return "";
    }

    private static Problem noBasis(String field, String en, String hi) {
        return new Problem(ConferenceProblem.NO_BASIS_TO_CONFER, Text.of(en, hi), Map.of("field", field));
    }
}

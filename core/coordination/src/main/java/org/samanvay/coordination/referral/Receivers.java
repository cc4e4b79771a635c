package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.casefile.Participations;
import org.samanvay.coordination.casefile.ShutOffices;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/** To whom a referral, or a letter, may go, and that the receiver of a referral then takes part in the case. */
@ApplicationScoped
public class Receivers {
    private static final Text POST = Text.of("Post", "पद");

    @Inject
    private ShutOffices shutOffices;

    @Inject
    private Posts posts;

    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @Inject
    private Participations participations;

    PostCard require(UUID post) {
        return posts.find(post).orElseThrow(() -> CommonProblem.notFound(POST));
    }

    /** A post in the case's state, of a department enabled there, whose office the case is not shut against. */
    public PostCard require(CaseAccess access, String field, String id, UUID sender) {
        PostCard to = require(Ids.parse(field, id));
        if (to.id().equals(sender)) {
            throw new Problem(
                    ReferralProblem.SAME_POST,
                    Text.of("A post does not refer to itself", "कोई पद स्वयं को रेफर नहीं करता"),
                    Map.of("field", field));
        }
        if (to.state() != access.state()) {
            throw CommonProblem.notFound(POST);
        }
        enabling.requireEnabled(access.state(), to.department());
        if (shutOffices.isShut(access.caseFile(), to.office())) {
            throw new Problem(
                    ReferralProblem.RECEIVER_EXCLUDED,
                    Text.of("The case is shut against this office", "यह कार्यालय इस प्रकरण से बाहर रखा गया है"),
                    Map.of("field", field));
        }
        return to;
    }

    ServiceDefinition service(PostCard to, String code) {
        return definitions
                .service(code)
                .filter(service -> service.department().equals(to.department()))
                .orElseThrow(() -> new Problem(
                        ReferralProblem.SERVICE_NOT_OFFERED,
                        Text.of("The receiving department does not give this service", "प्राप्तकर्ता विभाग यह सेवा नहीं देता"),
                        Map.of("field", "referral.service")));
    }

    /** The asked post takes part; in a restricted case it is named, or the asking would come to nothing. */
    void letIn(UUID caseFile, UUID post) {
        participations.add(caseFile, post);
        participations.nameIfRestricted(caseFile, post);
    }

    /** A post that declined or was never answered sees the case no more. */
    void letOut(UUID caseFile, UUID post) {
        participations.endUnlessNeeded(caseFile, post);
    }
}

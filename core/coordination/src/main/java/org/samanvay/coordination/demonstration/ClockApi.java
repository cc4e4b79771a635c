package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;

/** Travelling in time, for tests. */
@GraphQLApi
@ApplicationScoped
public class ClockApi {
    private static final int A_CENTURY = 100 * 366 * 24 * 60;

    @Inject
    private CurrentViewer current;

    @Inject
    private PlatformClock platform;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Mutation
    @Description("Set this node's clock ahead of the real time, or back; refused but in a deployment for tests. Its"
            + " administrator only / इस नोड की घड़ी आगे या पीछे करें; केवल परीक्षण परिनियोजन में, उसके प्रशासक द्वारा")
    public @NonNull Instant moveClock(int minutesAhead) {
        if (!platform.isMovable() || current.forChange().role() != Role.PLATFORM_ADMINISTRATOR) {
            throw CommonProblem.notAllowed("This clock cannot be moved", "यह घड़ी बदली नहीं जा सकती");
        }
        if (Math.abs(minutesAhead) > A_CENTURY) {
            throw CommonProblem.invalidArgument("minutesAhead", "A hundred years at most", "अधिकतम सौ वर्ष");
        }
        platform.move(Duration.ofMinutes(minutesAhead));
        audit.administered(current.account(), "clock moved", current.account());
        return clock.instant();
    }
}

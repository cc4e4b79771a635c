package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;

/** The posts to whom a finding may be handed on, as the caller is told of them. */
@ApplicationScoped
class Referees {
    @Inject
    private Findings findings;

    @Inject
    private PreventionBook book;

    @Inject
    private DecidingFindings deciding;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    List<PostGlance> of(UUID id) {
        FindingRow finding = findings.row(id);
        KnownRule rule = book.rule(finding.ruleCode()).orElseThrow(Findings::notFound);
        List<UUID> to = deciding.referees(finding, rule);
        Map<UUID, PostCard> cards = posts.findAll(to);
        OfficesTold told = hidden.forCaller();
        return to.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(card -> PostGlance.of(card, told))
                .toList();
    }
}

package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.referral.ReferralTerms.Shared;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.PersonKeys;

/** The terms of a referral, for the department that sent it; for everybody else it has none. */
@ApplicationScoped
public class ReadingTerms {
    private static final Set<ReferralStatus> LIVE = Set.of(
            ReferralStatus.SENT,
            ReferralStatus.RECEIVED,
            ReferralStatus.ACKNOWLEDGED,
            ReferralStatus.ACCEPTED,
            ReferralStatus.IN_PROGRESS,
            ReferralStatus.DONE);

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    public Optional<ReferralTerms> find(UUID id) {
        record Found(ReferralRow row, @Nullable UUID consent, boolean withdrawn) {}
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        LocalDate today = LocalDate.now(clock);
        return database.find(
                        row -> new Found(
                                ReferralRow.of(row, posts),
                                row.findUuid(ReferralRow.MORE),
                                row.findInstant(ReferralRow.MORE + 1) != null),
                        "SELECT " + ReferralRow.COLUMNS + ", r.basis_consent, s.withdrawn_at FROM referral r "
                                + ReferralRow.JOINS + " LEFT JOIN consent s ON s.id = r.basis_consent WHERE r.id = ?",
                        today,
                        today,
                        today,
                        today,
                        id)
                .filter(found -> isSender(found.row()))
                .map(found -> terms(found.row(), found.consent(), found.withdrawn()));
    }

    private boolean isSender(ReferralRow row) {
        CaseAccess access = kernel.find(current.get(), List.of(row.caseFile())).get(row.caseFile());
        return access != null && access.isOwn(row.fromDepartment());
    }

    private ReferralTerms terms(ReferralRow row, @Nullable UUID consent, boolean withdrawn) {
        return new ReferralTerms(
                row.id(),
                row.caseFile(),
                row.person(),
                row.fromPost().id(),
                row.toPost().id(),
                row.fromDepartment(),
                row.toDepartment(),
                row.service(),
                row.purpose(),
                row.basis(),
                consent,
                reference(row),
                row.urgency(),
                row.times().sent(),
                row.times().acknowledgeBy(),
                row.times().actBy(),
                LIVE.contains(row.status()) && !withdrawn,
                fields(row.id()));
    }

    private @Nullable String reference(ReferralRow row) {
        byte[] sealed = row.sealedBasisReference();
        byte[] key = row.wrappedKey();
        return sealed == null || key == null
                ? null
                : keys.unwrap(row.person(), key).openText(BasisReferences.placeOf(row.id()), sealed);
    }

    private List<Shared> fields(UUID referral) {
        return database.list(
                row -> new Shared(row.text(1), row.text(2)),
                "SELECT form, path FROM referral_field WHERE referral = ? ORDER BY form, path",
                referral);
    }
}

package org.samanvay.coordination.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Making, changing and ending jurisdictions in the API; for the state's administrator. */
@GraphQLApi
@ApplicationScoped
public class JurisdictionMutations {
    @Inject
    private DefiningJurisdictions defining;

    @Inject
    private Jurisdictions jurisdictions;

    @Inject
    private Overlaps overlaps;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Mutation("defineJurisdiction")
    @Description("Makes a unit answer for places from a day on / किसी तिथि से इकाई को स्थानों का क्षेत्राधिकार दें")
    public @NonNull DefinedJurisdiction defineJurisdiction(
            @NonNull NewJurisdiction jurisdiction, @NonNull String idempotencyKey) {
        UUID account = viewer.administering(jurisdiction.state()).account();
        return defined(changes.once(
                Change.of(account, "defineJurisdiction", idempotencyKey, jurisdiction),
                () -> defining.define(account, jurisdiction)));
    }

    @Mutation("changeJurisdiction")
    @Description("Ends a jurisdiction on a day and makes one that takes its place / क्षेत्राधिकार को किसी तिथि पर समाप्त कर"
            + " उसके स्थान पर नया बनाएँ")
    public @NonNull DefinedJurisdiction changeJurisdiction(
            @Id @NonNull String id, int version, @NonNull JurisdictionChange change, @NonNull String idempotencyKey) {
        UUID old = Ids.parse("id", id);
        UUID account = administering(old);
        return defined(changes.once(
                Change.of(account, "changeJurisdiction", idempotencyKey, id, version, change),
                () -> defining.change(account, old, version, change)));
    }

    @Mutation("endJurisdiction")
    @Description("Ends a jurisdiction on the first day on which it no longer is / जिस दिन से न रहे, क्षेत्राधिकार समाप्त करें")
    public @NonNull JurisdictionView endJurisdiction(
            @Id @NonNull String id,
            int version,
            @NonNull LocalDate until,
            @NonNull String reference,
            @NonNull String idempotencyKey) {
        UUID ended = Ids.parse("id", id);
        UUID account = administering(ended);
        changes.once(
                Change.of(account, "endJurisdiction", idempotencyKey, id, version, until, reference),
                () -> defining.end(account, ended, version, until, reference));
        return jurisdictions.find(ended).orElseThrow();
    }

    private UUID administering(UUID jurisdiction) {
        viewer.forChange();
        JurisdictionView present = jurisdictions
                .find(jurisdiction)
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Jurisdiction", "क्षेत्राधिकार")));
        return viewer.administering(present.state()).account();
    }

    private DefinedJurisdiction defined(UUID id) {
        JurisdictionView made = jurisdictions.find(id).orElseThrow();
        return new DefinedJurisdiction(made, overlaps.of(made));
    }
}

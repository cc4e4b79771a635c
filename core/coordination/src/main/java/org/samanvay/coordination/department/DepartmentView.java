package org.samanvay.coordination.department;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.state.DepartmentTimes;

/**
 * A department as it is defined.
 *
 * @param enabledSince since when it works in the state asked about; null where it does not, or no state was named
 * @param enabledUntil the first day on which it no longer works there; null until further notice, and where it does not
 * @param enabledNextFrom from when it will work there, or will again; null where no such day is decided
 */
@Type("Department")
@Description("Department / विभाग")
public record DepartmentView(
        @Id @NonNull String id,
        @NonNull BilingualText name,
        @Nullable LocalDate enabledSince,
        @Nullable LocalDate enabledUntil,
        @Nullable LocalDate enabledNextFrom,
        @NonNull List<@NonNull ServiceView> services,
        @NonNull List<@NonNull PostKindView> postKinds,
        @NonNull List<@NonNull DutyView> duties,
        @NonNull List<@NonNull RefusalView> refusals,
        @NonNull List<@NonNull LaneView> lanes,
        @NonNull List<@NonNull RegisterView> registers,
        @NonNull List<@NonNull FormView> forms) {
    DepartmentView working(DepartmentTimes times) {
        return new DepartmentView(
                id,
                name,
                times.since(),
                times.until(),
                times.next(),
                services,
                postKinds,
                duties,
                refusals,
                lanes,
                registers,
                forms);
    }
}

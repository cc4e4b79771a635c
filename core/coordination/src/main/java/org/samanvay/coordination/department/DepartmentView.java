package org.samanvay.coordination.department;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A department as it is defined.
 *
 * @param enabledSince since when it works in the state asked about; null where it does not, or no state was named
 */
@Type("Department")
@Description("Department / विभाग")
public record DepartmentView(
        @Id @NonNull String id,
        @NonNull BilingualText name,
        @Nullable LocalDate enabledSince,
        @NonNull List<@NonNull ServiceView> services,
        @NonNull List<@NonNull PostKindView> postKinds,
        @NonNull List<@NonNull DutyView> duties,
        @NonNull List<@NonNull RefusalView> refusals,
        @NonNull List<@NonNull LaneView> lanes,
        @NonNull List<@NonNull RegisterView> registers,
        @NonNull List<@NonNull FormView> forms) {
    DepartmentView since(@Nullable LocalDate day) {
        return new DepartmentView(id, name, day, services, postKinds, duties, refusals, lanes, registers, forms);
    }
}

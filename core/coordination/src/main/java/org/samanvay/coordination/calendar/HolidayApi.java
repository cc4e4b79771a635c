package org.samanvay.coordination.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.state.KnownStates;

/** Holidays of states in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class HolidayApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private KnownStates states;

    @Inject
    private Holidays holidays;

    @Inject
    private SettingHolidays setting;

    @Query
    @Description("The holidays of a state in a year; null where none were set, and every day counts as a working day"
            + " / राज्य के एक वर्ष के अवकाश; निर्धारित न हों तो रिक्त, तब प्रत्येक दिन कार्य दिवस माना जाता है")
    public @Nullable HolidayCalendar holidays(int state, int year) {
        current.get();
        return holidays.find(state, year).orElse(null);
    }

    @Mutation("setHolidays")
    @Description("Set the holidays of a state in a year; for its administrator"
            + " / राज्य के एक वर्ष के अवकाश निर्धारित करें; राज्य प्रशासक हेतु")
    public @NonNull HolidayCalendar setHolidays(
            @NonNull NewHolidays calendar,
            @Description("0 where none were set / यदि पहले न हों तो 0") @NonNull Integer version,
            @NonNull String idempotencyKey) {
        UUID account = current.administering(calendar.state()).account();
        states.require(calendar.state());
        changes.once(
                Change.of(account, "setHolidays", idempotencyKey, calendar, version),
                () -> setting.set(account, calendar, version));
        return holidays.find(calendar.state(), calendar.year()).orElseThrow();
    }
}

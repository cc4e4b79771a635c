package org.samanvay.coordination.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.posting.AppointmentOrder;

/**
 * A row of a file of officers: an officer, and one post that the officer holds. Who holds two posts has two rows; who
 * holds none leaves the columns from {@code post} on empty.
 *
 * <p>Columns: {@code sign_in_name}; {@code display_name}; {@code state}, LGD code; {@code post}, a post's code; {@code
 * charge}, REGULAR, ADDITIONAL_CHARGE, ACTING or ASSISTING; {@code order_number}; {@code order_date}; {@code from}, the first day;
 * {@code until}, the first day on which it is no longer held, empty to leave it as it is. A posting is known by
 * officer, post and first day. A new account's first password is set by resetting it.
 */
record OfficerRow(int line, String signInName, String displayName, int state, Optional<Held> held) {
    static final List<String> COLUMNS = List.of(
            "sign_in_name", "display_name", "state", "post", "charge", "order_number", "order_date", "from", "until");

    /** Where a broken rule of an appointment is told. */
    static final Map<String, String> RULE_COLUMNS = Map.of("orderNumber", "order_number", "orderDate", "order_date");

    /** A post that the officer holds; {@code until} is empty where the file does not say. */
    record Held(String post, Charge charge, AppointmentOrder order, LocalDate from, Optional<LocalDate> until) {}

    static Optional<OfficerRow> of(CsvRow row) {
        if (row.hasFaults()) {
            return Optional.empty();
        }
        Optional<String> name = row.require("sign_in_name");
        Optional<String> shown = row.require("display_name");
        Optional<Integer> state = row.requireNumber("state");
        Optional<Held> held = held(row);
        return row.hasFaults()
                ? Optional.empty()
                : Optional.of(
                        new OfficerRow(row.line(), name.orElseThrow(), shown.orElseThrow(), state.orElseThrow(), held));
    }

    private static Optional<Held> held(CsvRow row) {
        if (COLUMNS.subList(3, COLUMNS.size()).stream()
                .allMatch(column -> row.find(column).isEmpty())) {
            return Optional.empty();
        }
        Optional<String> post = row.require("post");
        Optional<Charge> charge = row.requireOneOf("charge", Charge.class);
        Optional<String> number = row.require("order_number");
        Optional<LocalDate> date = row.requireDate("order_date");
        Optional<LocalDate> from = row.requireDate("from");
        Optional<LocalDate> until = row.findDate("until");
        return row.hasFaults()
                ? Optional.empty()
                : Optional.of(new Held(
                        post.orElseThrow(),
                        charge.orElseThrow(),
                        new AppointmentOrder(number.orElseThrow(), date.orElseThrow()),
                        from.orElseThrow(),
                        until));
    }
}

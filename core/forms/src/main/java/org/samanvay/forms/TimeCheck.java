package org.samanvay.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samanvay.forms.FieldType.TimeLimit;

/** Checks dates, and instants written with their offset. Days begin and end in Asia/Kolkata. */
final class TimeCheck {
    static final String DATE = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}";
    static final String DATE_TIME =
            DATE + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])";
    private static final Pattern DATE_FORM = Pattern.compile(DATE);
    private static final Pattern DATE_TIME_FORM = Pattern.compile(DATE_TIME);

    private final Instant now;

    TimeCheck(Instant now) {
        this.now = now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, AnswerCheck.INDIA);
    }

    Verdict date(Object raw, TimeLimit limit) {
        if (!(raw instanceof String || raw instanceof LocalDate)) {
            return Verdict.broken(Rule.WRONG_TYPE);
        }
        Optional<LocalDate> date = readDate(raw.toString().strip());
        if (date.isEmpty()) {
            return Verdict.broken(Rule.NOT_A_DATE);
        }
        LocalDate today = today();
        boolean allowed =
                switch (limit) {
                    case ANY -> true;
                    case PAST -> date.get().isBefore(today);
                    case PAST_OR_PRESENT -> !date.get().isAfter(today);
                };
        return allowed ? new Verdict.Good(date.get()) : Verdict.broken(Rule.IN_THE_FUTURE);
    }

    Verdict dateTime(Object raw, TimeLimit limit) {
        Optional<Instant> instant;
        switch (raw) {
            case String written -> instant = readDateTime(written.strip());
            case Instant given -> instant = readDateTime(given.toString());
            case OffsetDateTime given ->
                instant = readDateTime(given.toInstant().toString());
            case ZonedDateTime given -> instant = readDateTime(given.toInstant().toString());
            default -> {
                return Verdict.broken(Rule.WRONG_TYPE);
            }
        }
        if (instant.isEmpty()) {
            return Verdict.broken(Rule.NOT_A_DATE_TIME);
        }
        boolean allowed =
                switch (limit) {
                    case ANY -> true;
                    case PAST -> instant.get().isBefore(now);
                    case PAST_OR_PRESENT -> !instant.get().isAfter(now);
                };
        return allowed ? new Verdict.Good(instant.get()) : Verdict.broken(Rule.IN_THE_FUTURE);
    }

    private static Optional<LocalDate> readDate(String written) {
        if (!DATE_FORM.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> readDateTime(String written) {
        if (!DATE_TIME_FORM.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            Instant instant = OffsetDateTime.parse(written).toInstant();
            return DATE_TIME_FORM.matcher(instant.toString()).matches() ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.samanvay.spi.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.forms.FieldType;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Validity;

/** Good answers made wrong in one thing: the code exists, but not on the day in question. */
final class OutOfForce {
    private static final LocalDate TODAY = LocalDate.ofInstant(FormUnderTest.NOW, FormUnderTest.INDIA);

    private OutOfForce() {}

    /** @param at where the code stands in the answers */
    static List<JsonTree> all(FieldType.Coded coded, String at, JsonTree good) {
        if (coded.on().isEmpty()) {
            return coded.list().entries().stream()
                    .filter(entry -> !entry.validity().holdsOn(TODAY))
                    .map(entry -> good.with(at, entry.value()))
                    .toList();
        }
        String beside = at.substring(0, at.lastIndexOf('.') + 1) + coded.on().get();
        Optional<Object> day = good.at(beside);
        Optional<Object> code = good.at(at);
        if (day.isEmpty()) {
            return List.of();
        }
        return coded.list().entries().stream()
                .filter(entry -> code.filter(entry.value()::equals).isPresent())
                .map(CodeList.Entry::validity)
                .flatMap(OutOfForce::daysOutside)
                .map(outside -> good.with(beside, written(outside, (String) day.get())))
                .toList();
    }

    private static Stream<LocalDate> daysOutside(Validity validity) {
        return Stream.concat(
                validity.from().map(first -> first.minusDays(1)).stream(),
                validity.until().map(last -> last.plusDays(1)).stream());
    }

    /** As the answer beside the code is written: a day, or noon of it. */
    private static String written(LocalDate day, String like) {
        return like.length() == day.toString().length() ? day.toString() : day + "T06:30:00Z";
    }
}

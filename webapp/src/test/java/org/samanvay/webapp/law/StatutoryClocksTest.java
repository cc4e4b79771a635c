package org.samanvay.webapp.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Trigger;

/** Every row of the table of statutory clocks is a duty of some department and of the row's kind, or it is said here why not. */
class StatutoryClocksTest {
    /** No Act sets a time (PCMA-13); a day of the year that no event starts is no clock of a case (NANDA-2). */
    private static final Set<String> NO_CLOCK = Set.of("PCMA-13", "NANDA-2");

    /** One row that the law makes several duties of: two receipts, or whoever holds the inquiry. */
    private static final Map<String, List<String>> SEVERAL = Map.of(
            "POCSO-19-6", List.of("POCSO-19-6-CWC", "POCSO-19-6-COURT"),
            "POCSO-R4-SP", List.of("POCSO-R4-SP-POL"),
            "POSH-21", List.of("POSH-21-IC"));

    /** The internal committee's report is the employer's duty; SIDCUL, to which the table gives it, has no role. */
    private static final Map<String, DutyKind> CORRECTED = Map.of("POSH-21", DutyKind.PRIVATE_PARTY);

    @ParameterizedTest
    @CsvFileSource(resources = "/law/statutory-clocks.csv", numLinesToSkip = 1)
    void eachRowIsCarriedWithItsKind(String code, DutyKind kind) {
        List<String> codes = SEVERAL.getOrDefault(code, List.of(code));
        if (NO_CLOCK.contains(code)) {
            assertThat(AllDepartments.duties()).noneMatch(duty -> duty.code().equals(code));
        } else {
            assertThat(codes)
                    .allSatisfy(each -> assertThat(AllDepartments.duty(each).kind())
                            .isEqualTo(CORRECTED.getOrDefault(code, kind)));
        }
    }

    /** The engine takes a form's word for the time of an event; that it lies in the future is the form's fault to find. */
    @Test
    void noOfficersClockCanBeStartedInTheFuture() {
        assertThat(AllDepartments.duties()
                        .filter(duty -> duty.kind() == DutyKind.DUTY || duty.kind() == DutyKind.INDEPENDENT_BODY)
                        .flatMap(StatutoryClocksTest::fieldsOfTime)
                        .toList())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(canLieAhead(field)).as(field.name()).isFalse());
    }

    private static boolean canLieAhead(FormField field) {
        return field.type() instanceof FieldType.Date date
                ? date.limit() == FieldType.TimeLimit.ANY
                : ((FieldType.DateTime) field.type()).limit() == FieldType.TimeLimit.ANY;
    }

    private static Stream<FormField> fieldsOfTime(Duty duty) {
        return events(duty.trigger()).flatMap(event -> switch (event) {
            case Trigger.FormSubmitted submitted -> field(submitted.form(), submitted.at());
            case Trigger.FieldBecomes becomes -> field(becomes.form(), becomes.at());
            default -> Stream.empty();
        });
    }

    private static Stream<FormField> field(String form, java.util.Optional<String> path) {
        return path.map(each -> FieldPaths.of(AllDepartments.form(form)).field(each).orElseThrow()).stream();
    }

    private static Stream<Trigger> events(Trigger trigger) {
        return trigger instanceof Trigger.FirstOf first
                ? first.events().stream().flatMap(StatutoryClocksTest::events)
                : Stream.of(trigger);
    }
}

package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.forms.ShelterFixture.check;
import static org.samanvay.forms.ShelterFixture.child;
import static org.samanvay.forms.ShelterFixture.everything;
import static org.samanvay.forms.ShelterFixture.least;
import static org.samanvay.forms.ShelterFixture.stay;
import static org.samanvay.forms.ShelterFixture.with;
import static org.samanvay.forms.ShelterFixture.without;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.forms.fixture.Shelter;

class AnswerCheckTest {
    @Test
    void takesTheLeastAndEverything() {
        assertThat(check(least()).faults()).isEmpty();
        assertThat(check(everything()).faults()).isEmpty();
    }

    @Test
    void bringsAnswersIntoCanonicalShape() {
        Map<String, Object> values = check(everything()).answers().values();

        assertThat(values)
                .containsEntry("age", 31)
                .containsEntry("temperature", new BigDecimal("37.5"))
                .containsEntry("money", new BigDecimal("250"))
                .containsEntry("bornOn", LocalDate.of(1995, 2, 28))
                .containsEntry("cameAt", Instant.parse("2026-11-22T16:45:00Z"))
                .containsEntry("phone", "+911352712345")
                .containsEntry("given", List.of("FOOD", "CLOTHES"));
    }

    @Test
    void takesItsOwnCanonicalAnswersAgain() {
        Answers once = check(everything()).answers();

        assertThat(check(once.values())).isEqualTo(new Checked(once, List.of()));
    }

    @Test
    void takesConstantsAsGraphqlGivesThem() {
        assertThat(check(with(least(), "way", Shelter.Way.BY_POLICE)).answers().values())
                .containsEntry("way", "BY_POLICE");
    }

    @Test
    void trimsAndComposesText() {
        Map<String, Object> raw = with(least(), "needs", "  cafe\u0301\r\n\tnow  ");

        assertThat(check(raw).answers().values()).containsEntry("needs", "café\n\tnow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "age", "cameAt", "injured", "way", "woman", "stay"})
    void refusesWhenARequiredFieldIsMissing(String name) {
        assertThat(faults(without(least(), name))).containsExactly(name + " REQUIRED");
        assertThat(faults(with(least(), name, " "))).containsExactly(name + " REQUIRED");
        Map<String, Object> nothing = new HashMap<>(least());
        nothing.put(name, null);
        assertThat(faults(nothing)).containsExactly(name + " REQUIRED");
    }

    @Test
    void countsEmptyCollectionsAsUnanswered() {
        Map<String, Object> raw =
                with(with(with(least(), "given", List.of()), "children", List.of()), "slip", Map.of());

        assertThat(check(raw)).isEqualTo(check(least()));
    }

    @Test
    void namesTheRowOfAFault() {
        List<Object> children = List.of(child("person-2", 4), without(child("person-3", 3), "child"));

        assertThat(faults(with(with(least(), "children", children), "milk", "NO")))
                .containsExactly("children[1].child REQUIRED");
    }

    @ParameterizedTest
    @MethodSource("brokenLimits")
    void refusesABrokenLimit(String name, Object value, String fault) {
        assertThat(faults(with(least(), name, value))).containsExactly(fault);
    }

    static Stream<Arguments> brokenLimits() {
        return Stream.of(
                broken("number", "x", "number PATTERN"),
                broken("number", "1".repeat(21), "number TOO_LONG"),
                broken("number", 12, "number WRONG_TYPE"),
                broken("number", "12/2026\u0000", "number PATTERN"),
                broken("needs", "x".repeat(501), "needs TOO_LONG"),
                broken("needs", "a\u0007b", "needs PATTERN"),
                broken("needs", "a\ud800b", "needs PATTERN"),
                broken("age", -1, "age TOO_SMALL"),
                broken("age", 121, "age TOO_LARGE"),
                broken("age", "31", "age WRONG_TYPE"),
                broken("age", 31.5, "age WRONG_TYPE"),
                broken("age", true, "age WRONG_TYPE"),
                broken("temperature", 29.9, "temperature TOO_SMALL"),
                broken("temperature", 45.6, "temperature TOO_LARGE"),
                broken("temperature", new BigDecimal("37.55"), "temperature TOO_MANY_DECIMALS"),
                broken("money", -1, "money TOO_SMALL"),
                broken("money", 100001, "money TOO_LARGE"),
                broken("money", new BigDecimal("1.001"), "money TOO_MANY_DECIMALS"),
                broken("bornOn", "2026-02-30", "bornOn NOT_A_DATE"),
                broken("bornOn", "23/11/2026", "bornOn NOT_A_DATE"),
                broken("bornOn", "2026-11-23", "bornOn IN_THE_FUTURE"),
                broken("bornOn", 5, "bornOn WRONG_TYPE"),
                broken("cameAt", "2026-11-23T12:00:00", "cameAt NOT_A_DATE_TIME"),
                broken("cameAt", "2026-11-23T12:00:01Z", "cameAt IN_THE_FUTURE"),
                broken("cameAt", List.of(), "cameAt REQUIRED"),
                broken("injured", true, "injured WRONG_TYPE"),
                broken("injured", "MAYBE", "injured NOT_A_CHOICE"),
                broken("way", "BY_AIR", "way NOT_A_CHOICE"),
                broken("given", List.of("FOOD", "FOOD"), "given DUPLICATE"),
                broken("given", List.of("GOLD"), "given NOT_A_CHOICE"),
                broken("given", List.of("FOOD", "FOOD", "FOOD", "FOOD"), "given TOO_MANY"),
                broken("given", "FOOD", "given WRONG_TYPE"),
                broken("phone", "12", "phone NOT_A_PHONE"),
                broken("phone", 9876543210L, "phone WRONG_TYPE"),
                broken("woman", "a b", "woman NOT_A_REFERENCE"),
                broken("woman", 7, "woman WRONG_TYPE"),
                broken("slip", Map.of("heldAt", "Kotwali", "register", "GD"), "slip.number REQUIRED"),
                broken("slip", "Kotwali", "slip WRONG_TYPE"),
                broken("stay", "room 4", "stay WRONG_TYPE"),
                broken("stay", without(stay("4", 2), "room"), "stay.room REQUIRED"),
                broken("children", Map.of("child", "person-2"), "children WRONG_TYPE"),
                broken("children", List.of("person-2"), "children[0] WRONG_TYPE"),
                broken("children", List.of(1, 2, 3, 4), "children TOO_MANY"),
                broken("injury", "Bruise", "injury NOT_SHOWN"),
                broken("stay", with(stay("4", 5), "reason", "x"), "stay.reason NOT_SHOWN"),
                broken("stay", stay("4", 6), "stay.reason REQUIRED"),
                broken("children", List.of(child("person-2", 5)), "milk REQUIRED"),
                broken("surname", "x", "surname UNKNOWN_FIELD"));
    }

    @Test
    void decidesNothingByAnAnswerAtFault() {
        Map<String, Object> raw = with(with(least(), "injured", "MAYBE"), "injury", "Bruise");

        assertThat(faults(raw)).containsExactly("injured NOT_A_CHOICE");
    }

    @Test
    void speaksBothLanguagesAndNamesFieldAndLimitButNotTheAnswer() {
        FieldFault fault = check(with(least(), "age", 121)).faults().getFirst();

        assertThat(fault.message().en()).isEqualTo("Age: must be at most 120");
        assertThat(fault.message().hi()).isEqualTo("आयु: अधिक से अधिक 120 होना चाहिए");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void neverThrows(Object value) {
        for (FormField field : ShelterFixture.MODEL.fields()) {
            Checked checked = check(with(everything(), field.name(), value));

            assertThat(checked.faults()).isNotEmpty();
            assertThat(checked.faults())
                    .allSatisfy(fault -> assertThat(fault.message().hi()).isNotBlank());
        }
    }

    static Stream<Object> hostile() {
        Object deep = "x";
        for (int i = 0; i < 20_000; i++) {
            deep = i % 2 == 0 ? Map.of("stay", deep) : List.of(deep);
        }
        Map<Object, Object> odd = new HashMap<>();
        odd.put(null, 1);
        odd.put(7, null);
        odd.put("\u0000\ud800".repeat(100), "x");
        return Stream.of(
                deep,
                odd,
                new BigDecimal("1e1000000000"),
                new BigDecimal("1e-1000000000"),
                new BigDecimal("-1e2147483647"),
                BigInteger.TWO.pow(100_000),
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE,
                Double.MIN_VALUE,
                Float.NaN,
                "\u0000",
                "\udfff\ud800",
                "x".repeat(1_000_000),
                "\u0958".repeat(100_000),
                new Object(),
                new ArrayList<>(Arrays.asList(null, null)),
                new int[] {1});
    }

    @Test
    void refusesAHugeExponentAtOnce() {
        long before = System.nanoTime();

        assertThat(faults(with(least(), "money", new BigDecimal("1e1000000000"))))
                .containsExactly("money TOO_LARGE");
        assertThat(faults(with(least(), "age", new BigDecimal("-1e1000000000"))))
                .containsExactly("age TOO_SMALL");
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        String faces = "\ud83d\ude42".repeat(500);

        assertThat(check(with(least(), "needs", faces)).faults()).isEmpty();
    }

    @Test
    void endsTheDayInIndia() {
        Instant morningOfTheTwentyFourth = Instant.parse("2026-11-23T18:31:00Z");
        Map<String, Object> raw = with(least(), "bornOn", "2026-11-23");

        assertThat(AnswerCheck.of(ShelterFixture.MODEL)
                        .check(raw, morningOfTheTwentyFourth)
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "98765 43210, +919876543210",
        "+91-98765-43210, +919876543210",
        "919876543210, +919876543210",
        "09876543210, +919876543210",
        "9198765432, +919198765432",
        "९८७६५४३२१०, +919876543210",
        "1098, 1098",
        "112, 112"
    })
    void writesAPhoneInOneWay(String written, String canonical) {
        assertThat(PhoneNumbers.canonical(written)).contains(canonical);
    }

    private static Arguments broken(String name, Object value, String fault) {
        return Arguments.of(name, value, fault);
    }

    private static List<String> faults(Map<String, Object> raw) {
        return check(raw).faults().stream()
                .map(fault -> fault.path() + " " + fault.rule())
                .collect(Collectors.toList());
    }
}

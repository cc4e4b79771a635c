package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Cardinality;

/**
 * Every department takes part in one case and has answered every field of its forms. Generated from the
 * definitions: each field, for each department that must not see it (law-and-harm, M3).
 */
@OnLiberty
class HarmIT {
    private static final Map<String, Api> OFFICERS = new LinkedHashMap<>();

    /** What is shared in the second case, and what each receiver therefore reads. */
    private static final String INTAKE = "women-child-welfare.one-stop-centre-intake";
    private static final String REPORT = "women-child-welfare.domestic-incident-report";
    private static final String FIR = "police.first-information-report";

    private static final Map<String, Set<String>> SHARED = Map.of(
            "women-child-welfare", Set.of(FIR + "#number", FIR + "#offences.section", FIR + "#transferredTo"),
            "police", Set.of(INTAKE + "#arrival", INTAKE + "#survivor.age", REPORT + "#respondents.person"),
            "example", Set.of(INTAKE + "#violence.otherKind"));

    /** So many entries may answer a form: conditions exclude fields of each other, one entry takes one branch. */
    private static final int BRANCHES = 8;

    private static World asked;
    private static World shared;

    /** Who has no part in the case: administrators, and posts of its departments in another district. */
    private static final List<String> OTHER_SEATS = List.of(
            "platform.admin",
            "state.admin",
            "police.haridwar",
            "sho.ghatpur",
            "dpo.haridwar",
            "labour.haridwar",
            "ngo-aas.haridwar",
            "social-welfare.haridwar");

    /** A case with everything entered, and what each department and each other seat sees of it. */
    private record World(
            Map<String, List<FullAnswers>> entries, Map<String, Everything> seen, Map<String, String> elsewhere) {}

    @BeforeAll
    static void everyDepartmentFillsInAllItsForms() {
        OFFICERS.putAll(Officers.ofEveryDepartment());
        asked = world(opened -> {});
        shared = world(HarmIT::shareSome);
    }

    private interface Sharing {
        void in(SampleCase opened);
    }

    private static World world(Sharing sharing) {
        SampleCase opened = SampleCase.openedBy(OFFICERS.get("police"));
        OFFICERS.keySet().stream()
                .filter(department -> !department.equals("police"))
                .forEach(department -> refer(opened, "police", department));
        Map<String, List<FullAnswers>> entries = new LinkedHashMap<>();
        Everything.fieldsOfForms()
                .forEach((form, fields) -> entries.put(form.code(), filled(opened, form, fields.size())));
        sharing.in(opened);
        Map<String, Everything> seen = new LinkedHashMap<>();
        OFFICERS.forEach((department, officer) -> seen.put(department, Everything.seenBy(officer, opened)));
        Map<String, String> elsewhere = new LinkedHashMap<>();
        OTHER_SEATS.forEach(seat ->
                elsewhere.put(seat, String.join("", Everything.answersTo(Api.signedInAs(seat), opened))));
        return new World(entries, seen, elsewhere);
    }

    private static List<FullAnswers> filled(SampleCase opened, FormModel form, int fields) {
        Api officer = OFFICERS.get(form.department());
        List<FullAnswers> entries = new ArrayList<>();
        int atMost = form.cardinality() == Cardinality.ONE_PER_CASE ? 1 : BRANCHES;
        for (int variant = 0; variant < atMost && FullAnswers.answered(entries.stream()).size() < fields; variant++) {
            FullAnswers answers = FullAnswers.of(form, pointers(opened, form.department()), variant);
            Acts.file(officer, opened.id(), form, answers.values());
            entries.add(answers);
        }
        return entries;
    }

    /** Each reference to a person is to another one, whom only the department that writes has recorded. */
    private static FullAnswers.Pointers pointers(SampleCase opened, String department) {
        Map<String, Object> witness = Map.of("role", "WITNESS", "gender", "NOT_SAID", "ageGroup", "ADULT");
        return new FullAnswers.Pointers(
                () -> Acts.addPerson(OFFICERS.get(department), opened.id(), witness),
                Acts.post(Officers.uninvolvedPostOf(department)),
                "49",
                Acts::establishment);
    }

    private static void refer(SampleCase opened, String from, String to, Object... sets) {
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Samples.firstPostOf(OFFICERS.get(to)), Officers.serviceOf(to));
        Acts.refer(OFFICERS.get(from), opened.id(), Acts.sharing(referral, sets));
    }

    private static void shareSome(SampleCase opened) {
        refer(opened, "police", "women-child-welfare", Acts.fields(FIR, "number", "offences.section", "transferredTo"));
        refer(
                opened,
                "women-child-welfare",
                "police",
                Acts.fields(INTAKE, "arrival", "survivor.age"),
                Acts.fields(REPORT, "respondents.person"));
        refer(opened, "women-child-welfare", "example", Acts.fields(INTAKE, "violence.otherKind"));
    }

    @Test
    void everyFieldOfEveryFormIsAnswered() {
        Everything.fieldsOfForms()
                .forEach((form, fields) -> assertThat(FullAnswers.answered(asked.entries.get(form.code()).stream()))
                        .as(form.code())
                        .containsExactlyInAnyOrderElementsOf(fields));
    }

    /** What keeps the others from passing by themselves: the writer reads each field, and finds each canary. */
    @TestFactory
    Stream<DynamicTest> theWriterReads() {
        return fields().map(field -> DynamicTest.dynamicTest(field.toString(), () -> {
            Everything seen = asked.seen.get(field.form.department());
            assertThat(seen.typed(field.form, field.path)).isNotEmpty();
            assertThat(canaries(asked, field)).allMatch(seen.text()::contains);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whoIsAskedWithoutDataReadsNothingOf(TestReporter reporter) {
        List<DynamicTest> tests = fields()
                .flatMap(field -> OFFICERS.keySet().stream()
                        .filter(department -> !department.equals(field.form.department()))
                        .map(department -> DynamicTest.dynamicTest(
                                field + " by " + department, () -> assertHidden(asked, field, department))))
                .toList();
        reporter.publishEntry("harm assertions", String.valueOf(tests.size()));
        assertThat(tests).hasSizeGreaterThanOrEqualTo(500);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> whoSitsElsewhereReadsNothingOf(TestReporter reporter) {
        List<DynamicTest> tests = fields()
                .flatMap(field -> OTHER_SEATS.stream().map(seat -> DynamicTest.dynamicTest(
                        field + " by " + seat, () -> Stream.of(asked, shared).forEach(world -> assertThat(
                                        canaries(world, field))
                                .noneMatch(world.elsewhere.get(seat)::contains)))))
                .toList();
        reporter.publishEntry("harm assertions of other seats", String.valueOf(tests.size()));
        return tests.stream();
    }

    @Test
    void theCaseIsAbsentForWhoSitsElsewhere() {
        OTHER_SEATS.forEach(seat -> assertThat(asked.elsewhere.get(seat)).as(seat).contains("NOT_FOUND"));
    }

    @TestFactory
    Stream<DynamicTest> aReferralSharesExactlyWhatItNames(TestReporter reporter) {
        List<DynamicTest> tests = fields()
                .flatMap(field -> OFFICERS.keySet().stream()
                        .filter(department -> !department.equals(field.form.department()))
                        .map(department -> DynamicTest.dynamicTest(field + " by " + department, () -> {
                            if (field.isWithin(SHARED.getOrDefault(department, Set.of()))) {
                                assertShown(shared, field, department);
                            } else {
                                assertHidden(shared, field, department);
                            }
                        })))
                .toList();
        reporter.publishEntry("harm assertions with sharing", String.valueOf(tests.size()));
        return tests.stream();
    }

    private static void assertHidden(World world, FieldOfForm field, String department) {
        Everything seen = world.seen.get(department);
        assertThat(seen.typed(field.form, field.path)).isEmpty();
        assertThat(canaries(world, field)).noneMatch(seen.text()::contains);
    }

    private static void assertShown(World world, FieldOfForm field, String department) {
        Everything seen = world.seen.get(department);
        assertThat(seen.typed(field.form, field.path)).isNotEmpty();
        assertThat(canaries(world, field)).allMatch(seen.text()::contains);
    }

    /** In quotes, as the answer would carry them; nothing where the field's values cannot be told from others. */
    private static List<String> canaries(World world, FieldOfForm field) {
        return world.entries.get(field.form.code()).stream()
                .filter(entry -> entry.canaries().containsKey(field.path))
                .map(entry -> '"' + entry.canaries().get(field.path) + '"')
                .toList();
    }

    private static Stream<FieldOfForm> fields() {
        return Everything.fieldsOfForms().entrySet().stream()
                .flatMap(form -> form.getValue().stream().map(path -> new FieldOfForm(form.getKey(), path)));
    }

    private record FieldOfForm(FormModel form, String path) {
        boolean isWithin(Set<String> paths) {
            return paths.stream().anyMatch(shared -> (form.code() + '#' + path + '.').startsWith(shared + '.'));
        }

        @Override
        public String toString() {
            return form.code() + '#' + path;
        }
    }
}

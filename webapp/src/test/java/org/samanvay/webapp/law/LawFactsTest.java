package org.samanvay.webapp.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.law.AllDepartments.duty;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.forms.FieldType;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;

/** Section 5 of law-and-harm: facts that its tables had wrong, duties that they lacked, marks that they gave too kindly. */
class LawFactsTest {
    @Test
    void whoIsRescuedIsProducedAtOnceAndTenDaysAreOnlyTheLongestCustody() {
        assertThat(duty("ITPA-17").due().isImmediate()).isTrue();
        assertThat(duty("ITPA-17").note().orElseThrow().en()).contains("Ten days are the longest interim custody");
    }

    @Test
    void theChargeIsFramedUnder251InTheCourtOfSessionAndUnder263BeforeAMagistrate() {
        assertThat(duty("BNSS-251").name().en()).contains("Session");
        assertThat(duty("BNSS-263").name().en()).contains("Magistrate");
    }

    @Test
    void recordsOfAChildAreDestroyedUnder24AndRule14AndNoClockCites94() {
        assertThat(AllDepartments.duties()).noneMatch(each -> each.code().startsWith("JJ-94"));
        assertThat(AllDepartments.texts().values().stream().map(text -> text.en()))
                .anyMatch(words -> words.contains("s.24(2)") && words.contains("Rule 14"));
    }

    @Test
    void theCommitteesThreeDaysAreForAChildWithoutASafeHomeWhoseProductionWithin24HoursIsADutyOfItsOwn() {
        assertThat(duty("POCSO-R4-CWC").kind()).isEqualTo(DutyKind.INDEPENDENT_BODY);
        assertThat(duty("POCSO-R4-CWC").note().orElseThrow().en()).contains("no safe home");
        assertThat(duty("POCSO-R4-CWC").due().toString()).contains("3");
        assertThat(duty("POCSO-R4-3").due().toString()).contains("24");
    }

    @Test
    void theTwoMonthsOfTheInvestigationLeaveOutSection69() {
        assertThat(duty("BNSS-193-2").note().orElseThrow().en())
                .contains("64 to 68, 70, 71")
                .doesNotContain("64 to 71");
        assertThat(duty("BNSS-397").note().orElseThrow().en()).doesNotContain("64 to 71");
    }

    @Test
    void noClockBindsAMagistrateWhoForbidsAChildMarriage() {
        assertThat(AllDepartments.duties().filter(each -> each.law().act().startsWith("PCMA")))
                .extracting(Duty::code)
                .containsExactlyInAnyOrder("PCMA-3", "PCMA-16-3");
        assertThat(AllDepartments.ownerOf("PCMA-16-3")).isEqualTo("statutory-bodies");
        assertThat(duty("PCMA-16-3").responsible()).contains("child-marriage-prohibition-officer");
        assertThat(AllDepartments.department("statutory-bodies").returns())
                .anyMatch(each -> each.law().act().startsWith("PCMA") && each.law().section().startsWith("16(3)"));
    }

    @Test
    void noOtherStatesRulesAreTakenForUttarakhands() {
        assertThat(Stream.concat(
                        AllDepartments.texts().values().stream().map(text -> text.en()),
                        AllDepartments.laws().values().stream().map(law -> law.act() + " " + law.section())))
                .noneMatch(words -> words.contains("Odisha") || words.contains("Jammu"));
    }

    @ParameterizedTest
    @CsvSource({"POCSO-R6, police", "NALSA-ACID, statutory-bodies", "POCSO-R9, social-welfare", "POSH-21-IC, labour"})
    void clocksLieWithTheirOwners(String code, String owner) {
        assertThat(AllDepartments.ownerOf(code)).isEqualTo(owner);
    }

    @Test
    void whoPaysThePocsoCompensationIsNotDetermined() {
        assertThat(duty("POCSO-R9").note().orElseThrow().en()).contains("not determined");
    }

    /** What is probably wrong is said nowhere: bail and cognizance are the court's and the schedule's. */
    @Test
    void noDefinitionSaysThatAnOffenceIsBailable() {
        assertThat(AllDepartments.texts())
                .allSatisfy((place, text) -> assertThat(text.en().toLowerCase(Locale.ROOT)).doesNotContain("bailable"));
    }

    @Test
    void aZeroFirIsTransferredForthwithWithAnAlarmAt24Hours() {
        assertThat(duty("SOP-ZFIR").due().isImmediate()).isTrue();
        assertThat(duty("SOP-ZFIR").alarm().toString()).contains("24");
    }

    @Test
    void untilWhatAgeBoysStayWithTheirMotherIsNotDetermined() {
        assertThat(AllDepartments.texts().values().stream().map(text -> text.en()))
                .anyMatch(words -> words.contains("until what age boys is not determined"))
                .noneMatch(words -> words.matches("(?i).*boys (up )?to (8|eight).*"));
    }

    @Test
    void theDeskOf14434IsThatOfEShram() {
        assertThat(channels().filter(channel -> channel.address().equals("14434")))
                .singleElement()
                .satisfies(channel -> assertThat(channel.name().en()).contains("e-Shram"));
    }

    @Test
    void noScoreOfARiskFormIsCopied() {
        assertThat(AllDepartments.words().values()).noneMatch(words -> words.contains("DASH"));
        assertThat(AllDepartments.texts().values()).noneMatch(text -> text.en().contains("14 or more"));
    }

    @Test
    void fromTheThirdChildOnItIsTwelveWeeks() {
        assertThat(duty("SSC-MAT").note().orElseThrow().en()).contains("12 from the third child on");
    }

    @Test
    void thereIsOneSchemeOfMahalaxmi() {
        assertThat(schemes().filter(scheme -> scheme.name().en().contains("Mahalaxmi"))).hasSize(1);
    }

    @Test
    void theDisabledChildGetsItsSevenHundredRupees() {
        assertThat(schemes().filter(scheme -> scheme.code().equals("divyang-child-grant")))
                .singleElement()
                .satisfies(scheme -> assertThat(scheme.criteria().toString()).doesNotContain("AtLeast"));
    }

    @Test
    void theNodalDpoIsThatOfProbation() {
        assertThat(AllDepartments.department("women-child-welfare").posts().stream().filter(post -> post.nodal()))
                .extracting(post -> post.code())
                .contains("district-probation-officer")
                .doesNotContain("district-programme-officer");
    }

    @Test
    void namesOfEstatesCarryNoNotes() {
        assertThat(AllDepartments.DEFINITIONS.departments().stream()
                        .flatMap(department -> department.codeLists().stream())
                        .filter(list -> list.code().contains("estate"))
                        .flatMap(list -> list.entries().stream()))
                .isNotEmpty()
                .noneMatch(entry -> entry.name().en().matches(".*(\\(|est\\.|units|acres).*"));
    }

    /** Nothing breaches that nobody has checked, and nobody of ours has. */
    @Test
    void noClockClaimsToHaveBeenChecked() {
        assertThat(AllDepartments.duties()).allMatch(each -> each.verification().checkedBy() == 0);
        assertThat(schemes()).allMatch(scheme -> scheme.verification().checkedBy() == 0);
    }

    @Test
    void noNumberIsCalledGoodThatNobodyHasDialled() {
        assertThat(channels().filter(channel -> channel.kind() == Channel.Kind.PHONE)
                        .filter(channel -> channel.source().equals("general knowledge")))
                .isNotEmpty()
                .allMatch(channel -> channel.marks().contains(Mark.UNVERIFIED));
    }

    /** The duties that the tables lacked; where the law sets no act with a time, the right or note that says it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "MTP-20", "MTP-24", "PEP-72", "EC-120", "SWAB-96", "BNSS-183-6", "BNSS-176-1", "POCSO-19-1-EDU", "POCSO-19-1-HLT",
        "POCSO-R4-3", "POCSO-R4-A", "PWDVA-5", "PWDVA-5-POL", "BNSS-194", "WPS-THREAT"
    })
    void theDutiesThatWereMissingAreThere(String code) {
        assertThat(duty(code).name().hi()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BNSS 2023 | 179
            BNSS 2023 | 195
            POCSO 2012 | 24
            POCSO 2012 | 26
            POCSO 2012 | 27
            PCPNDT | 9(8)
            MTP Act 1971 | 5A
            HIV and AIDS Act 2017 | 8
            """)
    void whatHasNoClockIsARightOrStandsBesideTheQuestion(String act, String section) {
        assertThat(AllDepartments.laws().values())
                .anyMatch(law -> law.act().startsWith(act) && law.section().contains(section));
    }

    @Test
    void theDoctorsFormSaysThatWhoEndsAPregnancyIsToldToNobody() {
        assertThat(AllDepartments.form("health.medico-legal-examination").extras().lawNotes())
                .anyMatch(note -> note.law().section().equals("5A"));
    }

    @Test
    void refusingTheReportAndRefusingTreatmentHaveTheirConsequences() {
        assertThat(duty("BNSS-173-FIR").consequence().en()).contains("199(c)");
        assertThat(duty("BNSS-397").consequence().en()).contains("s.200");
    }

    /** The forty-eight that were found right, as far as they are clocks: all are there. */
    @Test
    void whatWasFoundRightIsThere() {
        assertThat(AllDepartments.duties().map(Duty::code).collect(Collectors.toSet()))
                .contains(
                        "BNSS-173-1", "BNSS-173-2", "BNSS-173-3", "BNSS-184-1", "BNSS-184-6", "BNSS-397", "BNSS-193-2",
                        "BNSS-193-3", "BNSS-230", "BNSS-258", "BNSS-346", "BNSS-396", "POCSO-19-5", "POCSO-19-6-CWC",
                        "POCSO-19-6-COURT", "POCSO-R4-B", "POCSO-R6", "POCSO-R8", "POCSO-35-1", "POCSO-35-2", "PWDVA-13",
                        "PWDVA-12-4", "PWDVA-12-5", "POSH-9", "POSH-R7-2", "POSH-R7-3", "POSH-11", "POSH-11-DW",
                        "POSH-13-1", "POSH-13-4", "POSH-18", "SCST-7-2", "SCST-12-4", "SCST-14", "JJ-31", "JJ-36-2",
                        "JJ-36-F", "JJ-10", "JJ-32", "PCMA-3", "NALSA-FIR", "NALSA-ACID", "NALSA-LIM");
    }

    /** Every clock is one of five kinds, and the kind settles whether somebody answers for it. */
    @Test
    void onlyADutyOrABodysTimeHasAnAnsweringPost() {
        assertThat(AllDepartments.duties()).allSatisfy(each -> {
            switch (each.kind()) {
                case DUTY -> assertThat(each.responsible()).as(each.code()).isPresent();
                case RIGHT_EXPIRES, COURT_CALENDAR, PRIVATE_PARTY -> assertThat(each.responsible())
                        .as(each.code())
                        .isEmpty();
                case INDEPENDENT_BODY -> assertThat(each.touchesPerson()).as(each.code()).isFalse();
            }
        });
    }

    /** Of a code nothing but the code is kept: LGD's are whole numbers, and no form lets one be typed otherwise. */
    @Test
    void placesArePointedToAndNeverTyped() {
        assertThat(AllDepartments.fields().entrySet().stream()
                        .filter(field -> field.getValue().label().en().equals("District")))
                .isNotEmpty()
                .allMatch(field -> field.getValue().type() instanceof FieldType.Reference);
    }

    private static Stream<Channel> channels() {
        return AllDepartments.DEFINITIONS.departments().stream().flatMap(department -> department.channels().stream());
    }

    private static Stream<Scheme> schemes() {
        return AllDepartments.DEFINITIONS.departments().stream().flatMap(department -> department.schemes().stream());
    }
}

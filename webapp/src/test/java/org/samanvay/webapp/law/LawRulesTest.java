package org.samanvay.webapp.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.law.AllDepartments.duty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Letter.IdentityPart;
import org.samanvay.spi.Trigger;

/** Section 1 of law-and-harm, rule by rule. */
class LawRulesTest {
    private static final String EXAMINATION = "health.medico-legal-examination";
    private static final String REPORT = "women-child-welfare.domestic-incident-report";

    /** Rule 1: what touches her body, statement or choice is offered, and declining closes it. */
    @ParameterizedTest
    @ValueSource(strings = {"BNSS-184-1", "BNSS-176-1", "BNSS-183-6", "BNSS-173-FIR-DV", "POCSO-R6"})
    void whatTouchesHerIsOffered(String code) {
        assertThat(duty(code).touchesPerson()).isTrue();
    }

    @Test
    void theReportThatTheLawDemandsWithoutHerIsNotTheOneThatSheMayDecline() {
        assertThat(duty("BNSS-173-FIR").touchesPerson()).isFalse();
        assertThat(duty("BNSS-173-FIR-DV").touchesPerson()).isTrue();
        List<String> atHome = List.of("COGNIZABLE_OFFENCE", "DOMESTIC_VIOLENCE");
        assertThat(startedBy(Map.of("matters", atHome, "grownWoman", "YES"))).containsExactly("BNSS-173-FIR-DV");
        assertThat(startedBy(Map.of("matters", atHome, "grownWoman", "NO"))).containsExactly("BNSS-173-FIR");
        assertThat(startedBy(Map.of("matters", atHome))).as("not asked: not grown").containsExactly("BNSS-173-FIR");
        assertThat(startedBy(Map.of("matters", List.of("COGNIZABLE_OFFENCE")))).containsExactly("BNSS-173-FIR");
    }

    /** Whatever stands beside the violence at home takes it out of her hands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RAPE",
                "CHILD_SEXUAL_OFFENCE",
                "CHILD_MARRIAGE",
                "DEATH_WITHIN_SEVEN_YEARS",
                "CHILD_FOUND_ALONE",
                "MISSING_PERSON"
            })
    void aGraveMatterBesideItIsReported(String matter) {
        assertThat(startedBy(Map.of(
                        "matters", List.of("COGNIZABLE_OFFENCE", "DOMESTIC_VIOLENCE", matter), "grownWoman", "YES")))
                .containsExactly("BNSS-173-FIR");
    }

    /** Which of the two reports an information starts. */
    private static List<String> startedBy(Map<String, Object> information) {
        return Stream.of("BNSS-173-FIR", "BNSS-173-FIR-DV")
                .filter(code -> duty(code).trigger() instanceof Trigger.FieldBecomes becomes
                        && ConditionEvaluator.evaluate(becomes.condition(), information) == Truth.TRUE)
                .toList();
    }

    /** Rule 2: her time that runs out is nobody's breach. */
    @ParameterizedTest
    @ValueSource(strings = {"BNSS-173-1", "POSH-9", "POSH-18", "NALSA-LIM", "PCMA-3", "BOCW-MAT", "NANDA-1"})
    void herRightsExpireAndAreNobodysDuty(String code) {
        assertThat(duty(code).kind()).isEqualTo(DutyKind.RIGHT_EXPIRES);
        assertThat(duty(code).responsible()).isEmpty();
    }

    /** Rule 3: the clock runs from the information, by any channel; committee and court are two duties, two receipts. */
    @Test
    void theChildsClocksRunFromTheInformationAndNotFromTheReport() {
        for (String code : List.of("POCSO-19-6-CWC", "POCSO-19-6-COURT")) {
            assertThat(duty(code).trigger().toString())
                    .contains("information-record", "receivedAt", "child-offence-report")
                    .doesNotContain("registeredAt");
            assertThat(duty(code).due().toString()).contains("24");
        }
        assertThat(duty("POCSO-19-6-CWC").evidence()).isNotEqualTo(duty("POCSO-19-6-COURT").evidence());
    }

    /** Rule 3: whoever works with children reports; apprehension is enough. */
    @ParameterizedTest
    @ValueSource(strings = {"health", "education", "labour", "women-child-welfare", "ngo-aas", "ngo-mamta"})
    void everyDepartmentThatMeetsChildrenReportsAnApprehendedOffence(String department) {
        assertThat(AllDepartments.department(department).duties())
                .filteredOn(duty -> duty.law().section().equals("19(1)"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.kind()).isEqualTo(DutyKind.DUTY);
                    assertThat(duty.due().isImmediate()).isTrue();
                    assertThat(duty.touchesPerson()).isFalse();
                    assertThat(duty.consequence().en()).contains("s.21");
                });
    }

    @Test
    void aSchoolHasThePaperForIt() {
        assertThat(AllDepartments.department("education").letters())
                .anyMatch(letter -> letter.law().filter(law -> law.section().equals("19(1)")).isPresent()
                        && letter.identity().isEmpty());
    }

    @Test
    void thatNothingIsDoneIsADecisionWithAProvision() {
        assertThat(AllDepartments.field("police.information-record", "decisionProvision").shownWhen().orElseThrow().toString())
                .contains("NOT_COGNIZABLE", "NO_OFFENCE");
        assertThat(AllDepartments.field("police.information-record", "decisionProvision").required()).isTrue();
    }

    /** Rule 4: X v. Principal Secretary. */
    @Test
    void aMinorsIdentityMayBeWithheldForTheEndOfHerPregnancy() {
        FieldType reasons = AllDepartments.field(EXAMINATION, "police.identityWithheld").type();
        assertThat(((FieldType.OneChoice) reasons).options())
                .extracting(FieldType.Option::code)
                .containsExactly("TERMINATION_OF_MINORS_PREGNANCY");
        assertThat(AllDepartments.field("police.information-record", "identityWithheld").required()).isFalse();
    }

    /** Rule 5: no answer says that an accused, or one of his household, consented for a child. */
    @Test
    void whoIsAccusedCannotConsentForAChild() {
        FieldType standing = AllDepartments.field(EXAMINATION, "consent.guardianStanding").type();
        assertThat(((FieldType.OneChoice) standing).options())
                .extracting(FieldType.Option::code)
                .containsExactlyInAnyOrder("NOT_ACCUSED_NOR_OF_HOUSEHOLD", "ALLOWED_BY_COMMITTEE");
        FieldType givenBy = AllDepartments.field(EXAMINATION, "consent.givenBy").type();
        assertThat(((FieldType.OneChoice) givenBy).options())
                .anyMatch(option -> option.code().equals("HERSELF") && option.label().en().contains("12 years"))
                .anyMatch(option -> option.code().equals("CHILD_WELFARE_COMMITTEE"));
    }

    /** Rule 6: the hospital informs, always; she makes a statement, if she wants to. */
    @Test
    void theHospitalsInformationAndHerStatementAreTwo() {
        assertThat(duty("BNSS-397").evidence()).isEqualTo(Evidence.answered(EXAMINATION + "#police.informedAt"));
        FieldType statement = AllDepartments.field(EXAMINATION, "police.statement").type();
        assertThat(((FieldType.OneChoice) statement).options())
                .extracting(FieldType.Option::code)
                .contains("DECLINED");
        assertThat(AllDepartments.fields().keySet()).noneMatch(path -> path.toLowerCase(Locale.ROOT).contains("consentpolice"));
    }

    /** Rule 7: her phone is used only as she said; no form sends to it. */
    @Test
    void noFormSendsAMessageToHer() {
        assertThat(AllDepartments.fields().keySet())
                .noneMatch(path -> path.toLowerCase(Locale.ROOT).matches(".*(sms|whatsapp).*"));
    }

    /** Rule 8: whose report goes where. */
    @Test
    void aServiceProvidersReportGoesToMagistrateAndProtectionOfficerOnlyIfSheWishesAndNeverToThePolice() {
        FieldType copies = AllDepartments.field(REPORT, "recording.copiesOfServiceProvider").type();
        assertThat(((FieldType.ManyChoices) copies).options())
                .extracting(FieldType.Option::code)
                .contains("MAGISTRATE", "PROTECTION_OFFICER")
                .doesNotContain("POLICE");
        FieldType officers = AllDepartments.field(REPORT, "recording.copiesOfProtectionOfficer").type();
        assertThat(((FieldType.ManyChoices) officers).options())
                .extracting(FieldType.Option::code)
                .contains("MAGISTRATE", "POLICE");
        assertThat(duty("PWDVA-10-2").trigger().toString()).contains("SERVICE_PROVIDER", "sheWishedIt");
        assertThat(duty("PWDVA-R5").trigger().toString()).contains("PROTECTION_OFFICER").doesNotContain("SERVICE_PROVIDER");
    }

    /** Rule 9: the inquiry is the committees'; SIDCUL and the labour office have no clock in it. */
    @ParameterizedTest
    @ValueSource(strings = {"POSH-11", "POSH-13-1", "POSH-R7-2", "POSH-R7-3", "POSH-13-4"})
    void theInquirysClocksAreTheCommittees(String code) {
        assertThat(AllDepartments.ownerOf(code)).isEqualTo("statutory-bodies");
    }

    @Test
    void theEmployerGetsTheReportAndNeverTheComplaintAndThePoliceOnlyADomesticWorkersWithoutHerChoice() {
        assertThat(duty("POSH-13-1").note().orElseThrow().en()).contains("never the complaint");
        assertThat(AllDepartments.duties().filter(each -> each.law().act().startsWith("POSH")))
                .filteredOn(each -> each.name().en().contains("police"))
                .extracting(Duty::code)
                .containsExactly("POSH-11-DW");
        assertThat(AllDepartments.department("sidcul").duties()).allMatch(each -> each.kind() == DutyKind.PRIVATE_PARTY);
    }

    /** Rule 11. */
    @ParameterizedTest
    @ValueSource(strings = {"social-welfare", "industries", "labour", "sidcul", "education"})
    void noFieldOfAWelfareDepartmentMarksASurvivor(String department) {
        assertThat(AllDepartments.fields().keySet())
                .filteredOn(path -> path.startsWith(department + "."))
                .isNotEmpty()
                .noneMatch(path -> path.toLowerCase(Locale.ROOT).matches(".*(survivor|crimevictim|violencefaced).*"));
    }

    @Test
    void theReasonIsReplacedByACertificateAndNobodyAsksForReligion() {
        assertThat(AllDepartments.department("women-child-welfare").services())
                .anyMatch(service -> service.code().endsWith(".category-certificate"));
        assertThat(AllDepartments.fields())
                .allSatisfy((path, field) -> assertThat(field.label().en().toLowerCase(Locale.ROOT)).doesNotContain("religion"));
    }

    /** Rule 12: she tells it once, in the department that the law names; what is said in counselling stays there. */
    @Test
    void thereIsRoomForAnAccountOnlyWhereTheLawPutsIt() {
        Set<String> forms = AllDepartments.fields().entrySet().stream()
                .filter(field -> field.getValue().type() instanceof FieldType.LongText)
                .map(Map.Entry::getKey)
                .map(path -> path.substring(0, path.indexOf('#')))
                .collect(Collectors.toSet());
        assertThat(forms)
                .containsExactlyInAnyOrder(
                        "police.iif1-extract", REPORT, EXAMINATION, "women-child-welfare.one-stop-centre-intake");
    }

    /** Rule 13: a court is in nobody's list of defaulters. */
    @Test
    void courtsHaveDatesAndNoOwners() {
        assertThat(AllDepartments.duties().filter(each -> each.kind() == DutyKind.COURT_CALENDAR))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(each -> each.responsible().isEmpty())
                .allMatch(each -> each.tellsDelayTo().isEmpty());
        assertThat(AllDepartments.DEFINITIONS.departments().stream().flatMap(each -> each.posts().stream()))
                .noneMatch(post -> post.name().en().matches("(?i).*\\b(court|judge)\\b.*"));
    }

    @Test
    void delayOfACommitteeIsToldOnlyToWhomALawNames() {
        assertThat(AllDepartments.duties().filter(each -> each.tellsDelayTo().isPresent()))
                .isNotEmpty()
                .allMatch(each -> each.kind() == DutyKind.INDEPENDENT_BODY);
    }

    /** Rule 14. */
    @Test
    void nobodyAsksWhetherARelationshipIsRegistered() {
        assertThat(AllDepartments.duties()).noneMatch(each -> each.code().startsWith("UCC"));
        assertThat(AllDepartments.fields())
                .allSatisfy((path, field) -> assertThat(field.label().en().toLowerCase(Locale.ROOT))
                        .doesNotContain("live-in", "marriage registration", "marriage registered"));
    }

    /** Rule 16: no child is scored by her family, and no list of priests is kept. */
    @Test
    void noFieldAsksOfBrothersAndSistersOrPriests() {
        assertThat(AllDepartments.fields())
                .allSatisfy((path, field) -> assertThat(field.label().en().toLowerCase(Locale.ROOT))
                        .doesNotContain("sibling", "sister", "priest"));
    }

    /** Rules 15 and 17: a letter tells who somebody is only by a law that is cited. */
    @Test
    void noLetterTellsAnIdentityWithoutALaw() {
        assertThat(AllDepartments.DEFINITIONS.departments().stream().flatMap(each -> each.letters().stream()))
                .filteredOn(letter -> letter.identity().contains(IdentityPart.NAME))
                .isNotEmpty()
                .allMatch(letter -> letter.law().isPresent());
    }

    /** Rule 19: a clock counts from the act and not from its entry, wherever a form knows the time of the act. */
    @ParameterizedTest
    @CsvSource({"POCSO-19-1-EDU, knownAt", "BNSS-397, arrivedAt", "PWDVA-R5, recordedAt", "BNSS-173-2, registeredAt"})
    void clocksCountFromTheAct(String code, String at) {
        assertThat(times(duty(code).trigger())).anyMatch(path -> path.endsWith(at));
    }

    private static Stream<String> times(Trigger trigger) {
        return switch (trigger) {
            case Trigger.FormSubmitted submitted -> submitted.at().stream();
            case Trigger.FieldBecomes becomes -> becomes.at().stream();
            case Trigger.FirstOf first -> first.events().stream().flatMap(LawRulesTest::times);
            case Trigger.ReferralBecomes referral -> Stream.empty();
            case Trigger.CaseBecomes cases -> Stream.empty();
            case Trigger.Noted noted -> Stream.empty();
        };
    }
}

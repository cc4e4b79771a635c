package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Departments.UTTARAKHAND;
import static org.samanvay.webapp.it.Departments.UTTAR_PRADESH;
import static org.samanvay.webapp.it.Departments.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The health department is switched on in Uttarakhand, not in the second state, off, and on again (stories, S16). */
@OnLiberty
class SwitchingStoryIT {
    private static final String HEALTH = "health";
    private static final int WAITING = 12;
    private static final String FORM = "health.mental-health-referral";
    private static final String TYPED =
            "query($case: ID!) { case(id: $case) { health { mentalHealthReferralEntries(first: 5) { nodes { id } } } } }";
    private static final String ENTRIES =
            "query($case: ID!) { case(id: $case) { entries(first: 50) { nodes { id form answers version } } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api doctor = Api.signedInAs("health.dehradun");

    @AfterAll
    static void asItWas() {
        Departments.restore(UTTARAKHAND, HEALTH, true);
        Departments.restore(UTTAR_PRADESH, "police", false);
    }

    @Test
    void aDepartmentComesAndGoesInOneStateAndLosesNothing() {
        Departments.restore(UTTAR_PRADESH, "police", true);
        Api elsewhere = Accounts.officerOf(UTTAR_PRADESH);
        String otherState = elsewhere.text(Departments.INTROSPECTION);
        int before = openCases();
        List<SampleCase> waiting = Stream.generate(this::openedAndReferred).limit(WAITING).toList();
        Departments.disable(UTTARAKHAND, HEALTH, today(), "Not yet in force");
        assertHiddenFrom(station, waiting.getFirst());

        JsonNode effect = Departments.dryRun(Departments.ENABLE, UTTARAKHAND, HEALTH, today())
                .at("/enableDepartment/effect");
        assertThat(effect.get("openCases").asInt() - before).as("cases that wait for it").isEqualTo(WAITING);
        assertThat(effect.get("stateNodalOfficerMissing").asBoolean()).isFalse();
        assertThat(Departments.isEnabled(UTTARAKHAND, HEALTH)).as("only asked").isFalse();

        Departments.enable(UTTARAKHAND, HEALTH, today(), "In force from today");
        assertThat(station.text(Departments.INTROSPECTION)).contains("HealthMentalHealthReferral");
        assertThat(elsewhere.text(Departments.INTROSPECTION)).isEqualTo(otherState);
        SampleCase opened = waiting.getFirst();
        Acts.submit(doctor, opened.id(), FORM, referral(opened));
        String entered = doctor.text(ENTRIES, "case", opened.id());
        assertThat(entered).contains(FORM);
        assertThat(station.text(ENTRIES, "case", opened.id())).as("not told to the police").doesNotContain(FORM);

        Departments.disable(UTTARAKHAND, HEALTH, today(), "Ends after its trial");
        assertHiddenFrom(doctor, opened);
        assertThat(elsewhere.text(Departments.INTROSPECTION)).isEqualTo(otherState);
        assertThat(doctor.text(ENTRIES, "case", opened.id())).doesNotContain(FORM);

        Departments.enable(UTTARAKHAND, HEALTH, today(), "Wanted again");
        assertThat(doctor.text(ENTRIES, "case", opened.id())).as("nothing is lost").isEqualTo(entered);
        assertThat(station.text(ENTRIES, "case", opened.id())).as("and nothing more is told").doesNotContain(FORM);
        assertThat(elsewhere.text(Departments.INTROSPECTION)).isEqualTo(otherState);
    }

    private static void assertHiddenFrom(Api officer, SampleCase of) {
        JsonNode error = officer.firstError(TYPED, "case", of.id());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(error.at("/extensions/arguments/department").asText()).isEqualTo(HEALTH);
        assertThat(error.at("/extensions/arguments/since").asText()).isEqualTo(today().toString());
        assertThat(officer.text(Departments.INTROSPECTION)).doesNotContain("HealthMentalHealthReferral");
    }

    private SampleCase openedAndReferred() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.refer(
                station,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(doctor), Officers.serviceOf(HEALTH)));
        return opened;
    }

    private static int openCases() {
        return Departments.dryRun(Departments.DISABLE, UTTARAKHAND, HEALTH, today())
                .at("/disableDepartment/effect/openCases")
                .asInt();
    }

    private static Map<String, Object> referral(SampleCase opened) {
        return Map.of(
                "person", opened.person(),
                "offeredOn", "2026-11-20",
                "answer", "DECLINED",
                "risk", "ORDINARY");
    }
}

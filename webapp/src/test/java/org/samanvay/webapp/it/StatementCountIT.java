package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samanvay.forms.DepartmentDefinition;

/**
 * The statements of one query, sign-in and audit included: a number that is known, and does not grow with the list. Who
 * adds one changes a bound here, in review.
 */
@OnLiberty
class StatementCountIT {
    private static final int CASES = 25;
    private static final String CASE_PAGE = "query($id: ID!) { case(id: $id) { number status category ownerPost {"
            + " name { hi } holder }"
            + " persons { nodes { code role } } incidents { nodes { kind narrative } }"
            + " police { firstInformationReport { number station } }"
            + " womenChildWelfare { oneStopCentreIntake { arrival { mode } } }"
            + " referrals { nodes { status fromPost { name { hi } holder } toPost { name { hi } holder } note } }"
            + " timeline(first: 50) { nodes { kind at post { hi } } } } }";

    private static Api station;
    private static Api centre;
    private static SampleCase opened;

    @BeforeAll
    static void manyCasesWithReferrals() {
        station = Api.signedInAs("sho.salvan");
        centre = Api.signedInAs("osc.dehradun");
        for (int i = 0; i < CASES; i++) {
            opened = SampleCase.openedBy(station);
            opened.firReference();
            opened.referTo(centre, "shelter", "number", "station");
            Acts.addIncident(station, opened.id(), opened.person(), "What she told");
        }
        opened.answer(centre, "acceptReferral");
        opened.intake(centre);
        opened.complete(centre, "SERVICE_GIVEN", "A note");
    }

    @Test
    void theCasePageOfTheOwner(TestReporter reporter) {
        Statements page = of(station, CASE_PAGE, "id", opened.id());
        reporter.publishEntry("case page of the owner", page.toString());
        assertThat(page.total()).isLessThanOrEqualTo(10);
    }

    @Test
    void theCasePageOfTheReceiver(TestReporter reporter) {
        Statements page = of(centre, CASE_PAGE, "id", opened.id());
        reporter.publishEntry("case page of the receiver", page.toString());
        assertThat(page.total()).isLessThanOrEqualTo(10);
    }

    /** Whether a page asks for two forms or for all: it is read in as many statements. */
    @Test
    void theCasePageWithTheFormsOfEveryDepartment(TestReporter reporter) {
        SampleCase all = AllForms.inOneCase();
        List<DepartmentDefinition> departments = AllForms.departments();
        assertThat(departments).hasSizeGreaterThanOrEqualTo(10);
        JsonNode page = station.run(AllForms.page(departments), "id", all.id()).get("case");
        assertThat(departments).allSatisfy(department -> assertThat(AllForms.shown(page, department))
                .as(department.id())
                .isEqualTo(department.forms().size()));
        List<DepartmentDefinition> ofThePolice =
                departments.stream().filter(department -> department.id().equals("police")).toList();
        Statements ofEvery = of(station, AllForms.page(departments), "id", all.id());
        Statements ofOne = of(station, AllForms.page(ofThePolice), "id", all.id());
        reporter.publishEntry("case page with every department's forms", ofEvery.toString());
        assertThat(ofEvery).isEqualTo(ofOne);
        assertThat(ofEvery.total()).isLessThanOrEqualTo(12);
    }

    @Test
    void theWorklistDoesNotGrow(TestReporter reporter) {
        String list = "query($first: Int!) { cases(first: $first) { nodes { number status ownerPost { name { hi }"
                + " holder }"
                + " latestReferral { status toPost { name { hi } holder } } } pageInfo { hasNextPage } } }";
        Statements few = of(station, list, "first", 5);
        Statements many = of(station, list, "first", CASES);
        reporter.publishEntry("worklist", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(5);
    }

    @Test
    void theWorklistWithEverythingBelowDoesNotGrow(TestReporter reporter) {
        String list = "query($first: Int!) { cases(first: $first) { nodes { number persons { nodes { code } }"
                + " incidents { nodes { narrative } } entries { nodes { form answers } } referrals { nodes { note } }"
                + " consents { nodes { decision } } timeline { nodes { kind } } } } }";
        Statements few = of(station, list, "first", 5);
        Statements many = of(station, list, "first", CASES);
        reporter.publishEntry("worklist with everything", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(15);
    }

    @Test
    void theInboxDoesNotGrow(TestReporter reporter) {
        String inbox = "query($first: Int!) { referralInbox(first: $first) { nodes { caseNumber service status note"
                + " fromPost { name { hi } holder } toPost { name { hi } holder } } pageInfo { hasNextPage } } }";
        Statements few = of(centre, inbox, "first", 5);
        Statements many = of(centre, inbox, "first", CASES);
        reporter.publishEntry("inbox", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(7);
    }

    @Test
    void theListOfLettersDoesNotGrow(TestReporter reporter) {
        String entry = Letters.entry(station, opened, "police.first-information-report");
        Map<String, Object> extract = Letters.extract(entry);
        JsonNode letter = Letters.issue(station, extract);
        for (int more = 1; more < 6; more++) {
            Letters.issue(station, extract);
        }
        Statements few = of(station, Letters.LIST, "case", opened.id(), "first", 1);
        Statements many = of(station, Letters.LIST, "case", opened.id(), "first", 6);
        reporter.publishEntry("letters of a case", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(7);
        String address = Letters.address(letter, 1);
        Statements fetched = Statements.of(() -> () -> station.fetch(address));
        reporter.publishEntry("fetching a copy", fetched.toString());
        assertThat(fetched.total()).isLessThanOrEqualTo(6);
    }

    private static Statements of(Api officer, String document, Object... variables) {
        Supplier<Runnable> request = () -> () -> officer.run(document, variables);
        return Statements.of(request);
    }
}

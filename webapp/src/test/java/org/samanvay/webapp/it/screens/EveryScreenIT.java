package org.samanvay.webapp.it.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Duties;
import org.samanvay.webapp.it.Extracts;
import org.samanvay.webapp.it.HandoverNote;
import org.samanvay.webapp.it.InterstateActs;
import org.samanvay.webapp.it.Risks;
import org.samanvay.webapp.it.SampleCase;
import org.samanvay.webapp.it.SampleExchange;
import org.samanvay.webapp.it.SampleFinding;
import org.samanvay.webapp.it.SampleMeeting;
import org.samanvay.webapp.it.SamplePlan;

/** No screen runs out of a narrow page, neither in small letters nor in large ones, and axe finds nothing on any. */
@OnScreens
class EveryScreenIT {
    private static final Path ROUTER = Path.of("src/main/frontend/src/app/router.tsx");
    private static final Pattern ROUTE = Pattern.compile("(at|part|administered|shelf)\\('([^']*)'\\)");

    /** Of the frame of a case, of the administration and of the catalogue, which are no screens by themselves. */
    private static final Set<String> FRAMES = Set.of("/cases/$id", "/administration", "/catalogue");

    /** Those of nodal posts. */
    private static final List<String> NODAL = List.of("/information-requests", "/indicators", "/plans");

    /** By the route that the screen is at. */
    private static Map<String, String> screens(SampleCase opened) throws SQLException {
        Map<String, String> screens = new LinkedHashMap<>();
        List.of(
                        "/", "/referrals", "/interstate", "/cases", "/new-case", "/who-takes-information", "/prepared", "/counter", "/settings", "/blanks", "/matrix", "/meetings", "/handovers",
                        "/circulars", "/returns", "/information-requests", "/packets", "/letters", "/grievances",
                        "/indicators", "/plans", "/findings", "/programmes", "/trainings", "/registers",
                        "/administration/", "/administration/posts", "/administration/accounts", "/administration/imports", "/administration/jurisdictions", "/administration/holidays", "/administration/law-checks", "/administration/risk", "/administration/other-states",
                        "/administration/notices", "/catalogue/check",
                        "/catalogue/schemes", "/catalogue/services", "/catalogue/rights", "/catalogue/helplines", "/catalogue/offices")
                .forEach(address -> screens.put(address, address));
        screens.put("/lanes/$lane", "/lanes/police.investigation");
        screens.put("/packets/$entry", "/packets/" + opened.entry("police.first-information-report"));
        screens.put("/referrals/$id", "/referrals/" + opened.referral());
        screens.put(
                "/circulars/$id",
                "/circulars/" + SampleExchange.issuedTo(Api.signedInAs("police.dehradun"), "UK-POLICE-DDN-SALVAN-SHO"));
        screens.put("/returns/$code/$starts/$post", SampleExchange.owedReturn("UK-POLICE-DDN-SALVAN-SHO"));
        screens.put(
                "/information-requests/$id",
                "/information-requests/"
                        + SampleExchange.asked(Api.signedInAs("dpo.dehradun"), List.of("police", "labour")));
        screens.put("/inspections/$round", "/inspections/" + SampleFinding.roundAt("UK-POLICE-DDN-SALVAN-SHO"));
        screens.put("/interstate/$id", "/interstate/" + InterstateActs.anySent());
        screens.put(
                "/registers/$id",
                "/registers/"
                        + Api.signedInAs("library.dehradun")
                                .run("{ establishments(filter: {state: 5, code: \"DEMO-1\", register: \"example.partner-library\"}) {"
                                        + " nodes { id } } }")
                                .at("/establishments/nodes/0/id")
                                .asText());
        screens.put("/blanks/$form", "/blanks/police.first-information-report");
        screens.put("/matrix/$district", "/matrix/49");
        screens.put(
                "/plans/$id",
                "/plans/"
                        + SamplePlan.ofDistrict(
                                Api.signedInAs("police.dehradun"), 49, "2033-04-01", "UK-POLICE-DDN-SALVAN-SHO"));
        screens.put("/handovers/$id", "/handovers/" + HandoverNote.atAPostThatWasLeft("UK-POLICE-DDN-SALVAN-CWPO"));
        screens.put(
                "/meetings/$id",
                "/meetings/"
                        + SampleMeeting.convenedBy(
                                Api.signedInAs("police.dehradun"), 49, "UK-POLICE-DDN-SALVAN-SHO"));
        for (String part :
                List.of("/", "/duties", "/risk", "/plan", "/messages", "/closing", "/people", "/forms", "/incidents", "/schemes", "/letters", "/disclosures", "/summary", "/refer", "/grievance", "/timeline")) {
            screens.put("/cases/$id" + part, "/cases/" + opened.id() + part);
        }
        screens.put(
                "/cases/$id/conferences/$conference",
                "/cases/" + opened.id() + "/conferences/"
                        + Risks.conferenceOf(Api.signedInAs("sho.salvan"), opened, Api.signedInAs("osc.dehradun")));
        screens.put("/cases/$id/forms/$form", "/cases/" + opened.id() + "/forms/police.first-information-report");
        screens.put("/cases/$id/import/$form", "/cases/" + opened.id() + "/import/police.iif1-extract");
        screens.put("/cases/$id/reference/$entry", toConfirm());
        screens.put("/cases/$id/slip/$person", "/cases/" + opened.id() + "/slip/" + opened.person());
        return screens;
    }

    /** Of a case of its own, where nobody typed the reference yet. */
    private static String toConfirm() {
        Api station = Api.signedInAs("sho.salvan");
        SampleCase other = SampleCase.openedBy(station);
        Map<String, Object> report = Extracts.childs("12", Duties.hoursAgo(5), other.person());
        return "/cases/" + other.id() + "/reference/" + Extracts.imported(station, other, report);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reflowsAndIsAccessible(Language language) throws SQLException {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        List<String> faults = new ArrayList<>();
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, language);
                Officer nodal = Officer.signedInAs("police.dehradun", Device.DESK, language);
                Officer administrator = Officer.signedInAs("state.admin", Device.DESK, language)) {
            screens(opened).forEach((route, address) -> {
                Officer looking = route.startsWith("/administration")
                        ? administrator
                        : NODAL.stream().anyMatch(route::startsWith) ? nodal : officer;
                looking.at(address);
                settled(looking);
                faults.addAll(looking.reflow(route));
            });
        }
        assertThat(faults).isEmpty();
    }

    private static void settled(Officer officer) {
        officer.page.locator("main h1").first().waitFor();
        officer.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        officer.page
                .locator(".loading")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** A screen that is added later is looked at, too. */
    @Test
    void everyRouteIsAmongThem() throws IOException, SQLException {
        Set<String> routes = new TreeSet<>();
        Matcher found = ROUTE.matcher(Files.readString(ROUTER));
        while (found.find()) {
            String before =
                    switch (found.group(1)) {
                        case "part" -> "/cases/$id";
                        case "administered" -> "/administration";
                        case "shelf" -> "/catalogue";
                        default -> "";
                    };
            routes.add(before + found.group(2));
        }
        routes.removeAll(FRAMES);
        routes.remove("/catalogue/");
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        assertThat(screens(opened).keySet()).containsAll(routes);
    }
}

package org.samanvay.bench.load;

import org.samanvay.bench.data.FormShapes;
import org.samanvay.bench.data.OtherDepartments;
import org.samanvay.forms.Definitions;

/** The documents, as a client would send them. */
public final class Documents {
    private static final String CASE_PAGE_BEGIN = "query CasePage($id: ID!) { case(id: $id) { id number state district category status"
            + " restricted openedAt version"
            + " ownerPost { code department name { hi en } office { hi en } holder }"
            + " persons { nodes { id code role gender ageGroup } }"
            + " incidents { nodes { id kind occurredFrom district narrative recordedAt } }"
            + " police { firstInformationReport { district station number registeredAt informationReceivedAt"
            + " offences { act section } zeroFir } }"
            + " womenChildWelfare { oneStopCentreIntake { arrival { arrivedAt mode referredBy } survivor { age"
            + " maritalStatus } violence { kinds perpetrator } services followUpPlan outcome } }";
    private static final String CASE_PAGE_END =
            " referrals { nodes { id service purpose basis urgency status sentAt actBy acknowledgedAt outcome note"
            + " fromPost { code name { hi } holder } toPost { code name { hi } holder } } }"
            + " timeline(first: 50) { nodes { id at kind department post { hi } office { hi } otherDepartment } } } }";

    static final String CASE_PAGE = CASE_PAGE_BEGIN + CASE_PAGE_END;

    /** The same with a form of each of the other departments, all of its fields. */
    public static final String CASE_PAGE_OF_ALL =
            CASE_PAGE_BEGIN + FormShapes.selection(OtherDepartments.forms(Definitions.load())) + CASE_PAGE_END;

    static final String WORKLIST = "query Worklist($first: Int!) { cases(first: $first) { nodes { id number status district"
            + " category openedAt ownerPost { code name { hi en } office { hi } holder }"
            + " latestReferral { id status service urgency sentAt actBy toPost { code name { hi } holder } } }"
            + " pageInfo { hasNextPage endCursor } } }";

    static final String ACCEPT = "mutation Accept($referral: ID!, $version: Int!, $key: String!) { acceptReferral(referral:"
            + " $referral, version: $version, idempotencyKey: $key) { id status version caseNumber service note"
            + " fromPost { code holder } toPost { code holder } } }";

    static final String WORK = "query Work($first: Int!) { worklist(first: $first) { nodes { kind id act department code due late"
            + " soon caseFile caseNumber post { code holder } } pageInfo { hasNextPage endCursor } } }";

    static final String NOTE_EVENT = "mutation Note($case: ID!, $duty: String!, $at: DateTime!, $key: String!) { noteEvent(caseFile:"
            + " $case, duty: $duty, at: $at, idempotencyKey: $key) { caseNumber department standing late own withoutPost version"
            + " content { code kind due alarm personCode settled } post { code holder } } }";

    static final String INDICATOR = "query Indicator($indicator: String!, $from: Date!) { indicatorValues(indicator: $indicator,"
            + " state: 5, from: $from, months: 12) { complete nodes { month value amount withheld } } }";

    static final String MATRIX = "query Matrix($first: Int!, $after: String) { nodalMatrix(state: 5, first: $first, after: $after) {"
            + " nodes { department level district { code } post { code name { hi en } office { name { hi en } phone } holder {"
            + " displayName charge since orderNumber orderDate } } deputy { displayName charge } vacantSince dueForMeeting open"
            + " overdue asked acknowledgedInTime } pageInfo { hasNextPage endCursor } } }";

    private Documents() {}

    static byte[] ask(String document, String cookie, String variables, Object... values) {
        return HttpLine.post(
                "/graphql",
                cookie,
                "{\"query\":\"" + document + "\",\"variables\":" + variables.formatted(values) + "}");
    }
}

package org.samanvay.bench.load;

/** The three documents, as a client would send them. */
final class Documents {
    static final String CASE_PAGE = "query CasePage($id: ID!) { case(id: $id) { id number state district category status"
            + " restricted openedAt version"
            + " ownerPost { code department name { hi en } office { hi en } holder }"
            + " persons { nodes { id code role gender ageGroup } }"
            + " incidents { nodes { id kind occurredFrom district narrative recordedAt } }"
            + " police { firstInformationReport { district station number registeredAt informationReceivedAt"
            + " offences { act section } zeroFir } }"
            + " womenChildWelfare { oneStopCentreIntake { arrival { arrivedAt mode referredBy } survivor { age"
            + " maritalStatus } violence { kinds perpetrator } services followUpPlan outcome } }"
            + " referrals { nodes { id service purpose basis urgency status sentAt actBy acknowledgedAt outcome note"
            + " fromPost { code name { hi } holder } toPost { code name { hi } holder } } }"
            + " timeline(first: 50) { nodes { id at kind department post { hi } office { hi } otherDepartment } } } }";

    static final String WORKLIST = "query Worklist($first: Int!) { cases(first: $first) { nodes { id number status district"
            + " category openedAt ownerPost { code name { hi en } office { hi } holder }"
            + " latestReferral { id status service urgency sentAt actBy toPost { code name { hi } holder } } }"
            + " pageInfo { hasNextPage endCursor } } }";

    static final String ACCEPT = "mutation Accept($referral: ID!, $version: Int!, $key: String!) { acceptReferral(referral:"
            + " $referral, version: $version, idempotencyKey: $key) { id status version caseNumber service note"
            + " fromPost { code holder } toPost { code holder } } }";

    private Documents() {}

    static byte[] ask(String document, String cookie, String variables, Object... values) {
        return HttpLine.post(
                "/graphql",
                cookie,
                "{\"query\":\"" + document + "\",\"variables\":" + variables.formatted(values) + "}");
    }
}

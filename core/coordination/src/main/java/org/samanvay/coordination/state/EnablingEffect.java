package org.samanvay.coordination.state;

import org.eclipse.microprofile.graphql.Description;

/**
 * What switching a department touches in a state. Numbers only: administrators read no cases.
 *
 * @param openCases in which the department takes part or has filled in a form
 * @param openReferrals to it or from it that are not ended
 * @param posts of its offices
 * @param duties that its definition lays down; each open case of its posts may carry them
 * @param stateNodalOfficerMissing whether nobody holds its nodal post of the state on that day
 */
@Description("What switching a department touches in a state / विभाग सक्रिय या समाप्त करने का प्रभाव")
public record EnablingEffect(
        int openCases,
        int openReferrals,
        int formEntries,
        int posts,
        int forms,
        int services,
        int schemes,
        int duties,
        @Description("Nobody holds the nodal post of the state on that day / उस दिन राज्य नोडल पद रिक्त है")
                boolean stateNodalOfficerMissing) {}

package org.samanvay.coordination.jurisdiction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** What a unit is, and so what it answers for. */
@Description("What a unit with an area is / क्षेत्राधिकार वाली इकाई का प्रकार")
public enum JurisdictionKind {
    /** थाना. */
    POLICE_STATION,
    /** रिपोर्टिंग चौकी: takes information inside the area of its station. */
    REPORTING_OUTPOST,
    /** राजस्व पुलिस क्षेत्र: villages of the hills without regular police. */
    REVENUE_POLICE_CIRCLE,
    CHILD_WELFARE_COMMITTEE,
    /** A date in a calendar: no office, no posts. */
    COURT,
    INDUSTRIAL_ESTATE;

    /** Who takes information of an offence. */
    static final Set<JurisdictionKind> TAKING_INFORMATION =
            EnumSet.of(POLICE_STATION, REPORTING_OUTPOST, REVENUE_POLICE_CIRCLE);

    /** The kinds of which only one can be right for a place on a day. Courts of several kinds share their areas. */
    static final List<Set<JurisdictionKind>> EXCLUSIVE = List.of(
            EnumSet.of(POLICE_STATION, REVENUE_POLICE_CIRCLE),
            EnumSet.of(REPORTING_OUTPOST),
            EnumSet.of(CHILD_WELFARE_COMMITTEE));

    boolean hasOffice() {
        return this != COURT;
    }

    /** The kinds, itself among them, of which only one can be right for a place; none where many can. */
    Set<JurisdictionKind> rivals() {
        return EXCLUSIVE.stream()
                .filter(kinds -> kinds.contains(this))
                .findFirst()
                .orElse(Set.of());
    }
}

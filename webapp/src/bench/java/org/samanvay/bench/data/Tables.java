package org.samanvay.bench.data;

import java.util.List;
import java.util.Set;

/** The tables that a case lies in, in the order in which they are loaded. */
final class Tables {
    final TableFile caseFile = new TableFile(
            "case_file",
            "id number state district category channel status restricted owner_post opened_by_post opened_at closed_at"
                    + " close_reason version");
    final TableFile participation =
            new TableFile("participation", "case_file post department state district since");
    final TableFile person = new TableFile(
            "person",
            "id case_file code role gender age_group in_accused_household recorded_by_post recorded_at version");
    final TableFile personKey = new TableFile("person_key", "person #wrapped_key");
    final TableFile identity = new TableFile("person_identity", "person #sealed_identity");
    final TableFile contact =
            new TableFile("safe_contact", "person may_call may_text may_visit #sealed_details version");
    final TableFile searchHash = new TableFile("search_hash", "case_file kind key_id #hash department person");
    final TableFile incident = new TableFile(
            "incident",
            "id case_file person department kind occurred_from occurred_until district #sealed_narrative"
                    + " recorded_by_post recorded_at version");
    final TableFile entry = new TableFile(
            "form_entry", "id case_file person department form only_one recorded_at acted_at version");
    final TableFile entryVersion = new TableFile(
            "form_entry_version",
            "entry version form_version #sealed_answers recorded_by_post recorded_by recorded_at");
    final TableFile consent = new TableFile(
            "consent",
            "id case_file person given_by decision purpose to_department language recorded_by_post recorded_at"
                    + " withdrawn_at version");
    final TableFile referral = new TableFile(
            "referral",
            "id case_file person from_post to_post from_department to_department service purpose basis basis_consent"
                    + " #sealed_basis_reference urgency status sent_at acknowledge_by act_by received_at"
                    + " acknowledged_at answered_at ended_at reason outcome #sealed_note redirected_from version");
    final TableFile referralField = new TableFile("referral_field", "referral form path");
    final TableFile duty = new TableFile(
            "duty",
            "id case_file person department code kind occurrence source event_department event_at post without_post due_at"
                    + " alarm_at journey_minutes standing opened_at done_at closed_at alarmed_at overdue_told_at version");
    final TableFile timeline = new TableFile(
            "timeline", "id case_file at kind post department account subject other_department detail");
    final TableFile audit = new TableFile("audit", "id at action account post case_file subject");
    final TableFile outbox = new TableFile("outbox", "id at kind case_file subject to_post place");

    /** @param lean only with what indicators count: no persons, answers, steps */
    Tables(boolean lean) {
        if (lean) {
            Set<TableFile> counted = Set.of(caseFile, participation, entry, referral, duty);
            every().stream().filter(table -> !counted.contains(table)).forEach(TableFile::leaveOut);
        }
    }

    List<TableFile> all() {
        return every().stream().filter(TableFile::isKept).toList();
    }

    private List<TableFile> every() {
        return List.of(
                caseFile, participation, person, personKey, identity, contact, searchHash, incident, entry,
                entryVersion, consent, referral, referralField, duty, timeline, audit, outbox);
    }
}

package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.casefile.CaseCategory;
import org.samanvay.coordination.casefile.CaseMutations;
import org.samanvay.coordination.casefile.Channel;
import org.samanvay.coordination.casefile.OpenCase;
import org.samanvay.coordination.consent.ConsentDecision;
import org.samanvay.coordination.consent.ConsentMutations;
import org.samanvay.coordination.consent.NewConsent;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.entry.EntryMutations;
import org.samanvay.coordination.entry.Submission;
import org.samanvay.coordination.person.AgeGroup;
import org.samanvay.coordination.person.Gender;
import org.samanvay.coordination.person.Identity;
import org.samanvay.coordination.person.NewPerson;
import org.samanvay.coordination.person.PersonRole;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.NewReferral;
import org.samanvay.coordination.referral.Outcome;
import org.samanvay.coordination.referral.ReferralApi;
import org.samanvay.coordination.referral.ReferralView;
import org.samanvay.coordination.referral.SharedData;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;

/**
 * Four cases of one police station, so that the first query shows something: one just opened, one whose referral waits at
 * the One Stop Centre, one in progress there, one done. Left out where one of the two departments is not compiled in.
 */
@ApplicationScoped
class DemonstrationCases implements DemonstrationPart {
    private static final int UTTARAKHAND = 5;
    private static final int DEHRADUN = 49;
    private static final String STATION = "sho.nadipar";
    private static final String CENTRE = "osc.dehradun";
    private static final String CENTRE_POST = "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN";
    private static final String WELFARE = "women-child-welfare";
    private static final String REPORT = "police.first-information-report";
    private static final String INTAKE = WELFARE + ".one-stop-centre-intake";

    @Inject
    private Definitions definitions;

    @Inject
    private Acting acting;

    @Inject
    private Answers answers;

    @Inject
    private CaseMutations cases;

    @Inject
    private EntryMutations entries;

    @Inject
    private ConsentMutations consents;

    @Inject
    private ReferralApi referrals;

    @Inject
    private Database database;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public void add() {
        if (List.of("police", WELFARE).stream().map(definitions::department).anyMatch(Optional::isEmpty)) {
            return;
        }
        // The newest is listed first, so the one that waits for an answer comes last.
        done();
        inProgress();
        acting.as(STATION, () -> opened("opened", CaseCategory.CHILD_IN_NEED_OF_CARE, AgeGroup.CHILD, "Chhoti Kalpit"));
        referred("waiting", CaseCategory.DOMESTIC_VIOLENCE, "Rekha Namuna");
    }

    private void done() {
        ReferralView begun = begun("done", CaseCategory.DOMESTIC_VIOLENCE, "Sarla Misal");
        acting.as(CENTRE, () -> referrals.completeReferral(
                begun.id(), begun.version(), Outcome.SERVICE_GIVEN, "Counselled three times; safe at her sister's.", "done-7"));
    }

    private void inProgress() {
        begun("in-progress", CaseCategory.DOWRY, "Vimla Udaharan");
    }

    /** Acknowledged, accepted and begun by the centre, which has written its intake. */
    private ReferralView begun(String key, CaseCategory category, String name) {
        ReferralView sent = referred(key, category, name);
        return acting.as(CENTRE, () -> {
            ReferralView seen = referrals.acknowledgeReferral(sent.id(), sent.version(), key + "-4");
            ReferralView accepted = referrals.acceptReferral(seen.id(), seen.version(), key + "-5");
            submit(accepted.caseFile(), INTAKE, survivor(accepted.caseFile()), key);
            return referrals.startReferral(accepted.id(), accepted.version(), key + "-6");
        });
    }

    /** Opened by the station, with the reference of the report, her consent and the referral to the centre. */
    private ReferralView referred(String key, CaseCategory category, String name) {
        return acting.as(STATION, () -> {
            UUID opened = opened(key, category, AgeGroup.ADULT, name);
            UUID person = survivor(opened);
            submit(opened, REPORT, person, key);
            String her = person.toString();
            String consent = consents.record(
                            opened,
                            new NewConsent(
                                    her, her, ConsentDecision.GIVEN, SharingPurpose.SHELTER_AND_SUPPORT, WELFARE, null, "hi"),
                            key + "-2")
                    .id()
                    .toString();
            return referrals.sendReferral(opened, asking(her, consent), key + "-3");
        });
    }

    private NewReferral asking(String person, String consent) {
        UUID centre = database.find(row -> row.uuid(1), "SELECT id FROM post WHERE code = ?", CENTRE_POST)
                .orElseThrow();
        return new NewReferral(
                person,
                centre.toString(),
                WELFARE + ".one-stop-centre-support",
                SharingPurpose.SHELTER_AND_SUPPORT,
                Basis.CONSENT,
                consent,
                null,
                null,
                List.of(new SharedData(REPORT, List.of("number", "offences"))));
    }

    private UUID opened(String key, CaseCategory category, AgeGroup age, String name) {
        Identity identity = new Identity(name + " (fictitious)", null, null, "Fictitious Lane, Dehradun", null, null);
        NewPerson survivor = new NewPerson(PersonRole.SURVIVOR, Gender.FEMALE, age, false, identity);
        OpenCase input = new OpenCase(
                UTTARAKHAND, DEHRADUN, category, Channel.IN_PERSON, List.of(survivor), null, null, null, null);
        return cases.open(input, null, key);
    }

    private void submit(UUID caseFile, String form, UUID person, String key) {
        entries.submit(new Submission(caseFile, form, null, null, null, answers.of(form, person), null), key);
    }

    private UUID survivor(UUID caseFile) {
        return database.find(row -> row.uuid(1), "SELECT id FROM person WHERE case_file = ?", caseFile)
                .orElseThrow();
    }
}

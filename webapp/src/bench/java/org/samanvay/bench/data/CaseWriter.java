package org.samanvay.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.bench.data.FormAnswers.Written;
import org.samanvay.bench.data.Ground.District;
import org.samanvay.bench.data.Ground.Seat;
import org.samanvay.coordination.identifier.PublicCode;
import org.samanvay.coordination.vault.BulkKeys;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;
import org.samanvay.forms.FormModel;

/** Writes one case after the other, each with the rows that the product itself would have written for the same events. */
final class CaseWriter {
    private static final String SPOKEN = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String SUPPORT = Ground.WELFARE + ".one-stop-centre-support";
    private static final int[] CATEGORY_SHARES = {40, 14, 8, 6, 4, 8, 1, 2, 3, 2, 5, 4, 3, 0};
    private static final String[] CATEGORIES = {
        "DOMESTIC_VIOLENCE", "DOWRY", "SEXUAL_VIOLENCE", "CHILD_SEXUAL_ABUSE", "WORKPLACE_HARASSMENT",
        "STALKING_OR_CYBER", "ACID_ATTACK", "TRAFFICKING", "CHILD_MARRIAGE", "CHILD_LABOUR", "CHILD_IN_NEED_OF_CARE",
        "MISSING_WOMAN", "MISSING_CHILD", "OTHER"
    };
    private static final String[] CHANNELS = {"IN_PERSON", "EMERGENCY_112", "WOMEN_HELPLINE_181", "HOSPITAL", "NGO"};
    private static final String[] INCIDENTS = {"PHYSICAL_VIOLENCE", "VERBAL_OR_EMOTIONAL_ABUSE", "THREAT", "HARASSMENT"};
    private static final List<List<String>> DATA_SET = List.of(
            List.of("person", "code"),
            List.of("case", "category"),
            List.of("case", "incidents"),
            List.of(FormAnswers.REPORT, "station"),
            List.of(FormAnswers.REPORT, "number"),
            List.of(FormAnswers.REPORT, "registeredAt"),
            List.of(FormAnswers.REPORT, "offences"),
            List.of(FormAnswers.REPORT, "zeroFir"));

    private final Tables to;
    private final List<District> districts;
    private final int[] districtShares;
    private final BulkKeys vault;
    private final FormAnswers forms;
    private final Set<String> codes = new HashSet<>();

    // Of the case that is being written.
    private SplittableRandom random = new SplittableRandom();
    private TimeIds ids = new TimeIds(random);
    private Instant now = Instant.EPOCH;
    private UUID caseFile = new UUID(0, 0);

    CaseWriter(Tables to, List<District> districts, BulkKeys vault, FormAnswers forms) {
        this.to = to;
        this.districts = districts;
        this.districtShares = districts.stream().mapToInt(District::share).toArray();
        this.vault = vault;
        this.forms = forms;
    }

    /** @param ofAll whether every department takes part, and the case has run its whole course */
    void write(long number, Instant openedAt, boolean ofAll) {
        // Never a multiple of the generator's own step: each case would draw the next one's numbers once more.
        random = new SplittableRandom(number);
        ids = new TimeIds(random);
        now = openedAt;
        int drawn = Course.events(random);
        int events = ofAll ? Course.DONE : drawn;
        District district = districts.get(Course.weighted(random, districtShares));
        // The first stations of a district have far more to do than the last.
        int station = (int) (district.stations().size() * Math.pow(random.nextDouble(), 2));
        Seat police = district.stations().get(station);
        Seat centre = district.centre();
        caseFile = ids.at(now);
        to.caseFile.row(
                caseFile, "UK/" + district.shortCode() + "/" + openedAt.atOffset(ZoneOffset.UTC).getYear() + "/" + code(6),
                Ground.STATE, district.code(), CATEGORIES[Course.weighted(random, CATEGORY_SHARES)],
                CHANNELS[random.nextInt(CHANNELS.length)], "OPEN", false, police.post(), police.post(), now, null, null,
                1);
        joins(police);
        UUID person = ids.at(now);
        DataKey key = person(person, "SURVIVOR", police);
        if (random.nextInt(5) == 0) {
            person(ids.at(now), "ACCUSED", police);
        }
        step("CASE_OPENED", police, null, null, null, null);
        UUID consent = null;
        Sent sent = null;
        for (int event = Course.INCIDENT; event <= events; event++) {
            now = now.plus(Duration.ofMinutes(20 + random.nextInt(2880)));
            switch (event) {
                case Course.INCIDENT, Course.SECOND_INCIDENT -> incident(district, police, person, key);
                case Course.REPORT -> duty(police, person, form(police, person, key,
                        forms.report(random, district.code(), "Imagined station " + (station + 1), now)),
                        "BNSS-193-2", Duration.ofDays(60));
                case Course.CONSENT -> consent = consent(police, person);
                case Course.SENT -> sent = sent(police, centre, person, consent, key, Math.min(events, Course.DONE));
                case Course.ACKNOWLEDGED -> answered("REFERRAL_ACKNOWLEDGED", centre, sent, police);
                case Course.ACCEPTED -> answered("REFERRAL_ACCEPTED", centre, sent, police);
                case Course.INTAKE -> duty(centre, person, form(centre, person, key, forms.intake(random, person, now)),
                        "PWDVA-5", Duration.ofDays(5));
                case Course.STARTED -> answered("REFERRAL_STARTED", centre, sent, police);
                case Course.SECOND_REFERRAL ->
                    sent(police, district.nodal(), person, consent, key, Course.SENT);
                case Course.DONE -> answered("REFERRAL_DONE", centre, sent, police);
                default -> throw new IllegalStateException("event " + event);
            }
        }
        if (ofAll) {
            forms.others().forEach(form -> toldBy(district.seatOf(form.department()), centre, person, key, form));
        }
    }

    /** Another department fills in its form and refers to the centre, sharing all of it; the centre accepts. */
    private void toldBy(Seat by, Seat centre, UUID person, DataKey key, FormModel form) {
        now = now.plus(Duration.ofMinutes(20 + random.nextInt(2880)));
        joins(by);
        form(by, person, key, forms.drawn(form, random, new FormAnswers.Pointers(person, by.post(), by.district())));
        List<List<String>> all = form.fields().stream().map(field -> List.of(form.code(), field.name())).toList();
        Sent sent = sent(by, centre, person, null, key, Course.ACCEPTED, all);
        answered("REFERRAL_ACKNOWLEDGED", centre, sent, by);
        answered("REFERRAL_ACCEPTED", centre, sent, by);
    }

    private void joins(Seat seat) {
        to.participation.row(caseFile, seat.post(), seat.department(), Ground.STATE, seat.district(), now);
    }

    private DataKey person(UUID person, String role, Seat by) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        BulkKeys.NewKey key = vault.key(person, bytes);
        to.person.row(
                person, caseFile, "P-" + code(7), role, role.equals("SURVIVOR") ? "FEMALE" : "MALE", "ADULT", false, by.post(), now,
                1);
        to.personKey.row(person, key.wrapped());
        String phone = Words.phone(random);
        String identity = "{\"name\":\"" + Words.name(random) + "\",\"relativeName\":null,\"birthYear\":"
                + (1950 + random.nextInt(60)) + ",\"address\":\"Fictitious Lane\",\"phone\":\"" + phone
                + "\",\"identityDocument\":null}";
        to.identity.row(person, key.key().seal(new Place("person_identity", "sealed_identity", person, 0), identity));
        to.searchHash.row(
                caseFile, "PHONE", 1, vault.hash("PHONE", phone.substring(3)), by.department(), person);
        if (role.equals("SURVIVOR") && random.nextInt(5) < 3) {
            String contact = "{\"mayCall\":true,\"mayText\":false,\"mayVisit\":false,\"number\":null,"
                    + "\"hours\":\"after 16:00\",\"whoElseHoldsPhone\":null}";
            to.contact.row(
                    person, true, false, false,
                    key.key().seal(new Place("safe_contact", "sealed_details", person, 1), contact), 1);
        }
        return key.key();
    }

    private void incident(District district, Seat by, UUID person, DataKey key) {
        UUID id = ids.at(now);
        to.incident.row(
                id, caseFile, person, by.department(), INCIDENTS[random.nextInt(INCIDENTS.length)],
                now.minus(Duration.ofHours(6 + random.nextInt(200))), null, district.code(),
                key.seal(new Place("incident", "sealed_narrative", id, 1), Words.narrative(random)), by.post(), now, 1);
        step("INCIDENT_ADDED", by, id, null, null, null);
    }

    private UUID form(Seat by, UUID person, DataKey key, Written written) {
        UUID entry = ids.at(now);
        int versions = random.nextInt(10) == 0 ? 2 : 1;
        to.entry.row(
                entry, caseFile, person, by.department(), written.form(), written.onlyOne() ? 1 : null, now, now, versions);
        for (int version = 1; version <= versions; version++) {
            to.entryVersion.row(
                    entry, version, written.version(),
                    key.seal(new Place("form_entry_version", "sealed_answers", entry, version), written.answers()),
                    by.post(), by.account(), now);
        }
        step("FORM_SUBMITTED", by, entry, null, written.form(), null);
        return entry;
    }

    /** Owed since now by whoever wrote the form; told long ago, so that nobody is called by it anew. */
    private void duty(Seat by, UUID person, UUID entry, String code, Duration term) {
        Instant due = now.plus(term);
        to.duty.row(
                ids.at(now), caseFile, person, by.department(), code, "DUTY", entry, entry, by.department(), now, by.post(),
                false, due, due.minus(term.dividedBy(4)), 0, "OPEN", now, null, null, due, due, 1);
    }

    private UUID consent(Seat by, UUID person) {
        UUID id = ids.at(now);
        to.consent.row(
                id, caseFile, person, person, "GIVEN", "SHELTER_AND_SUPPORT", Ground.WELFARE, "hi", by.post(), now,
                null, 1);
        step("CONSENT_RECORDED", by, id, null, null, null);
        return id;
    }

    private record Sent(UUID id) {}

    /** @param last the last event of the case; it tells how the referral stands today */
    private Sent sent(Seat from, Seat to, UUID person, @Nullable UUID consent, DataKey key, int last) {
        Sent sent = sent(from, to, person, consent, key, last, DATA_SET);
        joins(to);
        return sent;
    }

    private Sent sent(Seat from, Seat to, UUID person, @Nullable UUID consent, DataKey key, int last,
            List<List<String>> dataSet) {
        UUID id = ids.at(now);
        boolean agreed = consent != null && random.nextInt(10) < 7;
        Instant acknowledged = last >= Course.ACKNOWLEDGED ? now.plusSeconds(1800) : null;
        Instant accepted = last >= Course.ACCEPTED ? now.plusSeconds(3600) : null;
        boolean done = last == Course.DONE;
        String status = done ? "DONE"
                : last >= Course.STARTED ? "IN_PROGRESS"
                : last >= Course.ACCEPTED ? "ACCEPTED"
                : last >= Course.ACKNOWLEDGED ? "ACKNOWLEDGED" : "SENT";
        int version = done ? 5 : last >= Course.STARTED ? 4 : last >= Course.ACCEPTED ? 3
                : last >= Course.ACKNOWLEDGED ? 2 : 1;
        this.to.referral.row(
                id, caseFile, person, from.post(), to.post(), from.department(), to.department(), SUPPORT,
                "SHELTER_AND_SUPPORT", agreed ? "CONSENT" : "STATUTORY_DUTY", agreed ? consent : null,
                agreed ? null : key.seal(new Place("referral", "sealed_basis_reference", id, 0), "PWDVA 2005 s.5"),
                random.nextInt(4) == 0 ? "URGENT" : "ORDINARY", status, now, now.plusSeconds(3600), now.plusSeconds(86_400),
                acknowledged, acknowledged, accepted, done ? now.plus(Duration.ofDays(20)) : null, null,
                done ? "SERVICE_GIVEN" : null,
                done ? key.seal(new Place("referral", "sealed_note", id, 0), "Counselled; safe at her sister's. परामर्श दिया गया।")
                        : null,
                null, version);
        dataSet.forEach(field -> this.to.referralField.row(id, field.get(0), field.get(1)));
        step("REFERRAL_SENT", from, id, to.department(), SUPPORT, to.post());
        return new Sent(id);
    }

    private void answered(String kind, Seat by, @Nullable Sent sent, Seat sender) {
        if (sent == null) {
            throw new IllegalStateException("nothing was sent");
        }
        step(kind, by, sent.id(), sender.department(), kind.equals("REFERRAL_DONE") ? "SERVICE_GIVEN" : null, sender.post());
    }

    /** Timeline, audit and outbox, as {@code Steps} writes them; and the reading that went before. */
    private void step(String kind, Seat by, @Nullable UUID subject, @Nullable String other, @Nullable String detail,
            @Nullable UUID tell) {
        to.audit.row(ids.at(now), now, "CASE_READ", by.account(), by.post(), caseFile, null);
        to.timeline.row(
                ids.at(now), caseFile, now, kind, by.post(), by.department(), by.account(), subject, other, detail);
        to.audit.row(ids.at(now), now, kind, by.account(), by.post(), caseFile, subject);
        // As a row of before all numbers: nobody waits to be told of it.
        to.outbox.row(ids.at(now), now, kind, caseFile, subject, tell, 0);
    }

    /** A code of that length that no other case has, with its check character. */
    private String code(int length) {
        while (true) {
            StringBuilder drawn = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                drawn.append(SPOKEN.charAt(random.nextInt(SPOKEN.length())));
            }
            String code = PublicCode.withCheck(drawn.toString());
            if (codes.add(code)) {
                return code;
            }
        }
    }
}

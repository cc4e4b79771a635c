package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.duty.DutyGlance;
import org.samanvay.coordination.duty.DutyGlances;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.packet.PacketFacts.Given;
import org.samanvay.coordination.packet.PacketFacts.Sent;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Text;

/** What must be told because of an entry, for an officer of the department that wrote it. */
@ApplicationScoped
class Packets {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private Entries entries;

    @Inject
    private PacketBook book;

    @Inject
    private PacketFacts facts;

    @Inject
    private DutyGlances duties;

    @Inject
    private ImportedReferences imported;

    @Inject
    private Places places;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** An entry with all that is due because of it. */
    record State(DeclaredPacket packet, CaseAccess access, EntryView entry, Text district, List<Due> due) {
        @Override
        public String toString() {
            return "State[" + entry.id() + "]";
        }

        Optional<Due> find(String intimation) {
            return due.stream().filter(each -> each.intimation().code().equals(intimation)).findFirst();
        }
    }

    /**
     * One intimation as it stands.
     *
     * @param madeFrom the entry from which its letter is made; null where there is none, or it is a referral's letter
     * @param missing the form without an entry
     */
    record Due(
            Intimation intimation,
            PacketStanding standing,
            List<PostCard> posts,
            @Nullable Given consent,
            @Nullable UUID madeFrom,
            @Nullable String missing,
            @Nullable DutyGlance duty,
            @Nullable Sent sent) {}

    /** What is not there, not the caller's department's, or starts no packet is not found. */
    State require(UUID id) {
        Entries.Filed filed = entries.filed(id).orElseThrow(Packets::notFound);
        CaseAccess access = kernel.find(current.get(), List.of(filed.caseFile())).get(filed.caseFile());
        if (access == null || !access.isOwn(filed.department())) {
            throw notFound();
        }
        enabling.requireEnabled(access.state(), filed.department());
        EntryView entry = entries.one(Map.of(access.caseFile(), access), id).orElseThrow(Packets::notFound);
        DeclaredPacket packet = book.startedBy(entry.form()).orElseThrow(Packets::notFound);
        return new State(packet, access, entry, district(access), due(packet, access, entry));
    }

    private Text district(CaseAccess access) {
        return places.findDistrict(access.district())
                .map(district -> district.name().toText())
                .orElse(Text.of("", ""));
    }

    private List<Due> due(DeclaredPacket packet, CaseAccess access, EntryView entry) {
        List<Intimation> owed = packet.intimations()
                .filter(each -> each.when()
                        .map(condition -> ConditionEvaluator.evaluate(condition, entry.answers().values()) == Truth.TRUE)
                        .orElse(true))
                .toList();
        List<Sending.ToPost> toPosts = owed.stream()
                .filter(each -> each.sending() instanceof Sending.ToPost)
                .map(each -> (Sending.ToPost) each.sending())
                .toList();
        Known known = new Known(
                packet,
                entry,
                facts.sent(entry.id()),
                facts.consents(access.caseFile(), entry.person()),
                facts.receivers(access, toPosts),
                duties.of(access.caseFile(), entry.person(), packet.department(), packet.duties()),
                newest(packet, access, entry, owed));
        return owed.stream().map(known::due).toList();
    }

    /** The newest entry of each other form from which a letter is made. */
    private Map<String, UUID> newest(DeclaredPacket packet, CaseAccess access, EntryView entry, List<Intimation> owed) {
        Set<String> forms = new LinkedHashSet<>();
        owed.forEach(each -> {
            if (each.sending() instanceof Sending.ToAuthority to) {
                book.formOf(packet.department(), to.letter()).ifPresent(forms::add);
            }
        });
        forms.remove(entry.form());
        Map<String, UUID> newest = new HashMap<>();
        newest.put(entry.form(), entry.id());
        entries.ofForms(Map.of(access.caseFile(), access), forms).getOrDefault(access.caseFile(), List.of()).stream()
                .filter(each -> each.person().equals(entry.person()))
                .forEach(each -> newest.putIfAbsent(each.form(), each.id()));
        return newest;
    }

    private final class Known {
        private final DeclaredPacket packet;
        private final EntryView entry;
        private final Map<String, Sent> sent;
        private final Map<String, Given> consents;
        private final Map<String, List<PostCard>> receivers;
        private final Map<String, DutyGlance> served;
        private final Map<String, UUID> newest;

        Known(
                DeclaredPacket packet,
                EntryView entry,
                Map<String, Sent> sent,
                Map<String, Given> consents,
                Map<String, List<PostCard>> receivers,
                Map<String, DutyGlance> served,
                Map<String, UUID> newest) {
            this.packet = packet;
            this.entry = entry;
            this.sent = sent;
            this.consents = consents;
            this.receivers = receivers;
            this.served = served;
            this.newest = newest;
        }

        Due due(Intimation intimation) {
            Sent last = sent.get(intimation.code());
            DutyGlance duty = intimation.duty().map(served::get).orElse(null);
            Due open = open(intimation, duty, last);
            if (last != null && last.stands()) {
                return as(open, PacketStanding.SENT);
            }
            return duty != null && !duty.isOpen() ? as(open, PacketStanding.DONE) : open;
        }

        private Due open(Intimation intimation, @Nullable DutyGlance duty, @Nullable Sent last) {
            return switch (intimation.sending()) {
                case Sending.ToPerson to ->
                    new Due(intimation, PacketStanding.READY, List.of(), null, entry.id(), null, duty, last);
                case Sending.ToAuthority to -> {
                    String form = book.formOf(packet.department(), to.letter()).orElseThrow();
                    UUID from = newest.get(form);
                    PacketStanding standing = from == null ? PacketStanding.NEEDS_ENTRY : PacketStanding.READY;
                    yield new Due(
                            intimation, standing, List.of(), null, from, from == null ? form : null, duty, last);
                }
                case Sending.ToPost to -> {
                    List<PostCard> posts =
                            receivers.getOrDefault(to.department() + "." + to.postKind(), List.of());
                    Given consent = to.herChoice() ? consents.get(to.department()) : null;
                    yield new Due(intimation, standing(to, posts, consent), posts, consent, null, null, duty, last);
                }
            };
        }

        private PacketStanding standing(Sending.ToPost to, List<PostCard> posts, @Nullable Given consent) {
            if (posts.isEmpty()) {
                return PacketStanding.NO_POST;
            }
            if (to.herChoice() && consent == null) {
                return PacketStanding.NEEDS_CONSENT;
            }
            return posts.size() == 1 ? PacketStanding.READY : PacketStanding.CHOOSE_POST;
        }

        private Due as(Due due, PacketStanding standing) {
            return new Due(
                    due.intimation(), standing, due.posts(), due.consent(), due.madeFrom(), due.missing(), due.duty(),
                    due.sent());
        }
    }

    PacketView view(UUID id) {
        State state = require(id);
        return new PacketWords(state, hidden.forCaller())
                .view(caseNumber(state.access().caseFile()), imported.sourceOf(state).orElse(null));
    }

    private String caseNumber(UUID caseFile) {
        return database.find(row -> row.text(1), "SELECT number FROM case_file WHERE id = ?", caseFile)
                .orElseThrow();
    }

    /** In one statement; of entries that the caller may read. */
    List<PacketFound> found(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(List.of(today, today));
        parameters.addAll(ids);
        return database.list(
                row -> new PacketFound(row.uuid(1), row.uuid(2), row.text(3), posts.read(row, 5), started(row.text(4))),
                "SELECT e.id, e.case_file, c.number, e.form, " + GlanceColumns.of("p") + " FROM form_entry e"
                        + " JOIN case_file c ON c.id = e.case_file"
                        + " JOIN form_entry_version v ON v.entry = e.id AND v.version = 1"
                        + GlanceColumns.join("p", "v.recorded_by_post") + " WHERE e.id IN " + Database.places(ids.size())
                        + " ORDER BY e.id DESC",
                parameters.toArray());
    }

    private boolean started(String form) {
        return book.startedBy(form).isPresent();
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Packet", "सूचना-पत्रावली"));
    }
}

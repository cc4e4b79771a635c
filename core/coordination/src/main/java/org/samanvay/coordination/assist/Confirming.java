package org.samanvay.coordination.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.assist.PreparedItems.Known;
import org.samanvay.coordination.casefile.OpenCase;
import org.samanvay.coordination.casefile.PreparedCases;
import org.samanvay.coordination.entry.PreparedForms;
import org.samanvay.coordination.entry.Submission;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.NewReferral;
import org.samanvay.coordination.referral.PreparedReferrals;
import org.samanvay.spi.Text;

/** The officer of the post makes what was prepared an own act, or sends it back. */
@ApplicationScoped
class Confirming {
    @Inject
    private CurrentViewer current;

    @Inject
    private PreparedItems items;

    @Inject
    private PreparedCases cases;

    @Inject
    private PreparedForms forms;

    @Inject
    private PreparedReferrals referrals;

    @Inject
    private Audit audit;

    /** All of them; where some cannot be, none, and each that cannot is named with the reason. Needs a transaction. */
    void confirm(List<PreparedVersion> wanted) {
        List<Known> known = items.require(wanted.stream().map(PreparedVersion::item).toList());
        List<Map<String, Object>> failures = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            try {
                confirm(known.get(at), wanted.get(at).version());
            } catch (Problem refusal) {
                failures.add(told(known.get(at), refusal));
            }
        }
        if (!failures.isEmpty()) {
            throw new Problem(
                    AssistProblem.PREPARED_NOT_CONFIRMED,
                    Text.of(
                            "Nothing was confirmed: " + failures.size() + " cannot be as they are",
                            "कुछ भी पुष्ट नहीं हुआ: " + failures.size() + " मद इस रूप में पुष्ट नहीं हो सकते"),
                    Map.of("failures", failures));
        }
    }

    private static Map<String, Object> told(Known item, Problem refusal) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("item", item.view().id().toString());
        told.put("code", refusal.code().name());
        told.put("messageEn", refusal.text().en());
        told.put("messageHi", refusal.text().hi());
        return told;
    }

    private void confirm(Known item, int version) {
        Viewer viewer = requireOfficer(item);
        if (item.view().own()) {
            throw new Problem(
                    AssistProblem.OWN_PREPARATION,
                    Text.of("Who prepared it does not confirm it", "जिसने तैयार किया, वह पुष्टि नहीं करता"));
        }
        UUID result = doneThrough(viewer, item, version);
        UUID caseFile = item.view().kind() == PreparedKind.NEW_CASE ? result : item.view().caseFile();
        audit.prepared(viewer.account(), "ITEM_CONFIRMED", item.post(), caseFile, item.view().id(), item.preparedBy());
        items.confirmed(item.view().id(), version, viewer.account(), caseFile, result);
    }

    private UUID doneThrough(Viewer viewer, Known item, int version) {
        requireWaiting(item, version);
        Optional<HeldPost> held = viewer.holding(item.post());
        // Of a vacant post the one above it answers, as itself.
        return held.isPresent() ? current.through(held.get(), () -> done(item)) : done(item);
    }

    private static void requireWaiting(Known item, int version) {
        if (item.view().status() != PreparedStatus.PREPARED) {
            throw CommonProblem.wrongStatus(
                    item.view().status().name(),
                    "It does not wait for confirmation any more",
                    "यह अब पुष्टि की प्रतीक्षा में नहीं है");
        }
        if (item.view().version() != version) {
            throw CommonProblem.versionConflict(item.view().version());
        }
    }

    private UUID done(Known item) {
        PreparedView view = item.view();
        return switch (view.kind()) {
            case NEW_CASE -> cases.open(ItemText.read(words(view), OpenCase.class), view.preparedAt());
            case FORM -> forms.submit(ItemText.read(words(view), Submission.class), view.preparedAt());
            case REFERRAL -> referrals.send(Objects.requireNonNull(view.caseFile()), ItemText.read(words(view), NewReferral.class));
            case ACKNOWLEDGEMENT ->
                referrals.acknowledge(
                        Objects.requireNonNull(view.referral()), Objects.requireNonNull(item.referralVersion()));
        };
    }

    private static String words(PreparedView view) {
        return view.sealed().map(SealedItem::opened).orElseThrow(PreparedItems::notFound);
    }

    /** The officer sends it back to who prepared it; who prepared it takes it back. */
    UUID drop(UUID id, int version) {
        Viewer viewer = current.forChange();
        Known item = items.require(List.of(id)).getFirst();
        boolean own = item.view().own();
        if (!own) {
            requireOfficer(item);
        }
        items.end(id, version, own ? PreparedStatus.WITHDRAWN : PreparedStatus.RETURNED, viewer.account());
        audit.prepared(
                viewer.account(),
                own ? "ITEM_WITHDRAWN" : "ITEM_RETURNED",
                item.post(),
                item.view().caseFile(),
                id,
                item.preparedBy());
        return id;
    }

    private Viewer requireOfficer(Known item) {
        Viewer viewer = current.forChange();
        if (!viewer.workingPosts().contains(item.post())) {
            throw CommonProblem.notAllowed(
                    "Only who holds the post confirms for it", "पुष्टि केवल पद का धारक करता है");
        }
        return viewer;
    }
}

package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.jointplan.PlanReviewView.ReviewedTarget;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Reads what was done to a plan and what was found at its reviews, newest first. Who may see the plan is asked before. */
@ApplicationScoped
class PlanHistory {
    @Inject
    private Database database;

    Slice<PlanStepView> steps(UUID plan, Page page) {
        List<PlanStepView> read = database.list(
                row -> new PlanStepView(
                        row.uuid(1),
                        row.instant(2),
                        PlanStepKind.valueOf(row.text(3)),
                        BilingualText.of(Text.of(row.text(4), row.text(5))),
                        row.text(6)),
                "SELECT s.id, s.at, s.kind, p.name_en, p.name_hi, s.words FROM joint_plan_step s JOIN post p ON p.id = s.post WHERE"
                        + " s.plan = ?" + (page.after().isPresent() ? " AND s.id < ?" : "") + " ORDER BY s.id DESC LIMIT ?",
                parameters(plan, page));
        return page.slice(read, step -> step.id().toString());
    }

    Slice<PlanReviewView> reviews(UUID plan, Page page) {
        List<PlanReviewView> heads = database.list(
                row -> new PlanReviewView(
                        row.uuid(1),
                        row.instant(2),
                        BilingualText.of(Text.of(row.text(3), row.text(4))),
                        row.text(5),
                        row.number(6),
                        row.number(7),
                        row.number(8),
                        List.of()),
                "SELECT r.id, r.at, p.name_en, p.name_hi, r.text, r.activities, r.done, r.overdue FROM joint_plan_review r JOIN"
                        + " post p ON p.id = r.post WHERE r.plan = ?" + (page.after().isPresent() ? " AND r.id < ?" : "")
                        + " ORDER BY r.id DESC LIMIT ?",
                parameters(plan, page));
        Map<UUID, List<ReviewedTarget>> values = values(heads.stream().map(PlanReviewView::id).toList());
        return page.slice(
                heads.stream()
                        .map(head -> new PlanReviewView(
                                head.id(),
                                head.at(),
                                head.post(),
                                head.text(),
                                head.activities(),
                                head.done(),
                                head.overdue(),
                                values.getOrDefault(head.id(), List.of())))
                        .toList(),
                review -> review.id().toString());
    }

    private Map<UUID, List<ReviewedTarget>> values(List<UUID> reviews) {
        Map<UUID, List<ReviewedTarget>> values = new HashMap<>();
        if (!reviews.isEmpty()) {
            database.list(
                    row -> {
                        @Nullable String value = row.findText(3);
                        return values.computeIfAbsent(row.uuid(1), none -> new ArrayList<>())
                                .add(new ReviewedTarget(
                                        row.uuid(2), value == null ? null : Double.valueOf(value), row.number(4)));
                    },
                    "SELECT review, target, value, withheld FROM joint_plan_review_value WHERE review IN "
                            + Database.places(reviews.size()) + " ORDER BY target",
                    reviews.toArray());
        }
        return values;
    }

    private static @Nullable Object[] parameters(UUID plan, Page page) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(plan);
        page.after().ifPresent(after -> parameters.add(Ids.parse("after", after)));
        parameters.add(page.limit());
        return parameters.toArray();
    }
}

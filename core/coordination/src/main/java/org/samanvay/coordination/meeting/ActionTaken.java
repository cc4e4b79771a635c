package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.paper.Paper;
import org.samanvay.coordination.paper.Sheet.Row;
import org.samanvay.coordination.paper.Sheet;
import org.samanvay.coordination.paper.Stamp;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Text;

/** The action taken report of a meeting: figures first, then each department's decisions and what became of them. */
@ApplicationScoped
class ActionTaken {
    @Inject
    private Meetings meetings;

    @Inject
    private Decisions decisions;

    @Inject
    private Posts posts;

    @Inject
    private Definitions definitions;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** @param department id; empty: all departments */
    byte[] print(String code, Language language, Optional<String> department) {
        StoredMeeting meeting = meetings.requireCode(code);
        List<DecisionView> made = decisions.ofMeeting(meeting.id()).stream()
                .filter(decision -> department.isEmpty() || decision.owner().department().equals(department.get()))
                .toList();
        Map<UUID, PostCard> leading = posts.findAll(List.of(meeting.convenedBy(), meeting.chair()));
        PostCard by = leading.get(meeting.convenedBy());
        PostCard chair = leading.get(meeting.chair());
        LocalDate today = LocalDate.now(clock);
        Sheet sheet = new Sheet(
                language,
                List.of(language.of(nameOf(by.department())), language.of(by.officeOnPaper())),
                "ATR/" + code,
                IndianTime.day(today),
                List.of(language.of(chair.nameOnPaper()), language.of(chair.officeOnPaper())),
                language.of(ActionTakenWords.SUBJECT).formatted(IndianTime.day(meeting.day())),
                List.of(language.of(ActionTakenWords.MEETING) + " " + code),
                List.of(),
                rows(made, language),
                List.of(),
                List.of(language.of(by.nameOnPaper()), language.of(by.officeOnPaper())),
                List.of(),
                List.of(language.of(ActionTakenWords.PRINTED).formatted(IndianTime.day(today))));
        return Paper.print(sheet, new Stamp(1, List.of(), settings.isDemonstration()));
    }

    private List<Row> rows(List<DecisionView> made, Language language) {
        List<Row> rows = new ArrayList<>(summary(made, language));
        made.stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.owner().department(), LinkedHashMap::new, Collectors.toList()))
                .forEach((department, theirs) -> {
                    rows.add(new Row(0, language.of(nameOf(department)), ""));
                    theirs.forEach(decision -> rows.add(row(decision, language)));
                });
        return rows;
    }

    private static List<Row> summary(List<DecisionView> made, Language language) {
        if (made.isEmpty()) {
            return List.of(new Row(0, language.of(ActionTakenWords.NONE), ""));
        }
        int onTime = count(made, decision -> Boolean.TRUE.equals(decision.onTime()));
        int late = count(made, decision -> Boolean.FALSE.equals(decision.onTime()));
        int overdue = count(made, DecisionView::late);
        return List.of(
                new Row(0, language.of(ActionTakenWords.SUMMARY), ""),
                figure(ActionTakenWords.DECISIONS, made.size(), language),
                figure(ActionTakenWords.ON_TIME, onTime, language),
                figure(ActionTakenWords.LATE, late, language),
                figure(ActionTakenWords.OVERDUE, overdue, language),
                figure(ActionTakenWords.WAITING, made.size() - onTime - late - overdue, language));
    }

    private static int count(List<DecisionView> made, Predicate<DecisionView> which) {
        return (int) made.stream().filter(which).count();
    }

    private static Row figure(Text label, int count, Language language) {
        return new Row(1, language.of(label), String.valueOf(count));
    }

    private static Row row(DecisionView decision, Language language) {
        List<String> words = new ArrayList<>();
        words.add(decision.text());
        words.add(language.of(decision.owner().name().toText()) + ", " + language.of(decision.owner().office().toText()));
        words.add(language.of(ActionTakenWords.of(
                decision.status(), decision.late(), Boolean.TRUE.equals(decision.onTime()))));
        if (decision.evidenceNumber() != null) {
            words.add(language.of(ActionTakenWords.EVIDENCE) + ": "
                    + String.join(", ", decision.evidenceHeldAt(), decision.evidenceRegister(), decision.evidenceNumber()));
        }
        if (decision.carried() > 0) {
            words.add(language.of(ActionTakenWords.CARRIED).formatted(decision.carried()));
        }
        if (decision.vacantDays() > 0) {
            words.add(language.of(ActionTakenWords.VACANT).formatted(decision.vacantDays()));
        }
        return new Row(
                1,
                language.of(ActionTakenWords.DUE).formatted(decision.number(), IndianTime.day(decision.dueOn())),
                String.join("\n", words));
    }

    private Text nameOf(String department) {
        return definitions
                .department(department)
                .map(DepartmentDefinition::name)
                .orElseGet(() -> Text.of(department, department));
    }
}

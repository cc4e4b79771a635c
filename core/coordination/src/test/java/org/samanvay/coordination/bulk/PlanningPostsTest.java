package org.samanvay.coordination.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.bulk.KnownPosts.KnownPost;
import org.samanvay.coordination.office.FerryDepartment;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.office.StateGround;
import org.samanvay.coordination.post.Seat;

class PlanningPostsTest {
    private static final String WARDEN = "D-WARDEN,warden,ferry,5,49,D1,District,जिला,,,,";
    private static final String MASTER = "F1-MASTER,master,ferry,5,49,F1,Ferry one,पहला घाट,,Master,नाविक,D-WARDEN";
    private static final String HAND = "F1-HAND,hand,ferry,5,49,F1,Ferry one,पहला घाट,,,,F1-MASTER";

    private final RowErrors errors = new RowErrors();

    @Test
    void plansSuperiorsBeforeThoseWhoReportToThem() {
        PostPlan plan = plan(KnownPosts.NONE, HAND, MASTER, WARDEN);
        assertThat(errors.told()).isEmpty();
        assertThat(plan.posts())
                .extracting(planned -> planned.row().code())
                .containsExactly("D-WARDEN", "F1-MASTER", "F1-HAND");
        assertThat(plan.newOffices()).extracting(OfficeDetails::code).containsExactlyInAnyOrder("D1", "F1");
        assertThat(plan.counts().created()).isEqualTo(3);
    }

    @Test
    void namesAPostAfterItsKindWhereTheFileDoesNot() {
        PostPlan plan = plan(KnownPosts.NONE, WARDEN);
        assertThat(plan.posts().getFirst().row().name().hi()).isEqualTo("प्रहरी");
    }

    @Test
    void changesNothingTheSecondTime() {
        PostPlan first = plan(KnownPosts.NONE, WARDEN, MASTER, HAND);
        PostPlan second = plan(after(first), WARDEN, MASTER, HAND);
        assertThat(errors.told()).isEmpty();
        assertThat(second.counts().unchanged()).isEqualTo(3);
        assertThat(second.newOffices()).isEmpty();
        assertThat(second.changedOffices()).isEmpty();
    }

    @Test
    void changesAPostThatIsCalledOtherwiseAndARowWhoseOfficeIs() {
        KnownPosts known = after(plan(KnownPosts.NONE, WARDEN, MASTER, HAND));
        PostPlan renamed = plan(known, WARDEN, MASTER.replace("Master,", "Captain,"), HAND);
        assertThat(renamed.counts().changed()).isEqualTo(1);
        PostPlan office = plan(known, WARDEN.replace("District", "District office"));
        assertThat(office.counts().changed()).isEqualTo(1);
    }

    @Test
    void refusesTheSameCodeTwiceInAFile() {
        plan(KnownPosts.NONE, WARDEN, WARDEN);
        assertFault(3, "code", "REPEATED_IN_FILE");
    }

    @Test
    void refusesASecondNodalPostHereOrInTheFile() {
        plan(after(plan(KnownPosts.NONE, WARDEN)), WARDEN.replace("D-WARDEN", "D-OTHER"));
        assertFault(2, "kind", "NODAL_POST_EXISTS");
    }

    @Test
    void refusesAnOfficeThatTwoRowsDescribeDifferently() {
        plan(KnownPosts.NONE, WARDEN, MASTER, HAND.replace("Ferry one", "Ferry two"));
        assertFault(4, "office_code", "DIFFERS_FROM_PRESENT");
    }

    @Test
    void refusesAPostThatSitsElsewhereAlready() {
        KnownPosts known = after(plan(KnownPosts.NONE, WARDEN, MASTER));
        plan(known, MASTER.replace("F1,Ferry one", "F2,Ferry one"));
        assertFault(2, "code", "DIFFERS_FROM_PRESENT");
    }

    @Test
    void refusesASuperiorThatNobodyKnowsOrThatIsNone() {
        plan(KnownPosts.NONE, MASTER);
        assertFault(2, "reports_to", "UNKNOWN_POST");
    }

    @Test
    void tellsARuleAtTheColumnThatHoldsItsField() {
        plan(KnownPosts.NONE, WARDEN.replace(",49,D1,", ",7,D1,"));
        assertFault(2, "district", "UNKNOWN_PLACE");
    }

    @Test
    void refusesAStateThatTheImporterDoesNotAdminister() {
        plan(KnownPosts.NONE, WARDEN.replace(",5,49,", ",9,49,"));
        assertFault(2, "state", "NOT_ALLOWED");
    }

    @Test
    void doesNotBlameARowForAnotherThatCannotBeRead() {
        plan(KnownPosts.NONE, WARDEN, MASTER.replace("master,ferry", "pilot,ferry"), HAND);
        assertFault(3, "kind", "UNKNOWN_POST_KIND");
    }

    private PostPlan plan(KnownPosts known, String... lines) {
        String text = String.join(",", PostRow.COLUMNS) + "\n" + String.join("\n", lines);
        PlanningPosts planning = new PlanningPosts(
                FerryDepartment.DEFINITIONS,
                state -> state == 5 ? Optional.of(new StateGround(5, Set.of(49, 50))) : Optional.empty(),
                errors);
        return planning.plan(planning.rows(new CsvFile(PostRow.COLUMNS, errors).read(text)), known);
    }

    private void assertFault(int line, String column, String code) {
        assertThat(errors.told()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message().hi()).isNotBlank();
        });
    }

    /** What the database would hold once the plan was carried out. */
    private static KnownPosts after(PostPlan plan) {
        Map<String, OfficeDetails> offices = new HashMap<>();
        Map<String, KnownPost> posts = new HashMap<>();
        Map<String, String> seats = new HashMap<>();
        List<PostRow> rows = plan.posts().stream().map(PostPlan.Planned::row).toList();
        for (PostRow row : rows) {
            offices.put(row.office().code(), row.office());
            Seat seat = Seat.of(row.code(), row.kind().code(), row.office());
            posts.put(
                    row.code(),
                    new KnownPost(UUID.randomUUID(), seat, row.office().code(), row.name(), row.reportsTo()));
            Seat.nodal(row.kind(), row.office()).ifPresent(nodal -> seats.put(nodal, row.code()));
        }
        return new KnownPosts(offices, posts, seats);
    }
}

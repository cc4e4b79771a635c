package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.ConsentConnection;
import org.samanvay.coordination.consent.ConsentView;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryConnection;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.incident.IncidentConnection;
import org.samanvay.coordination.incident.Incidents;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.person.PersonConnection;
import org.samanvay.coordination.person.PersonLists;
import org.samanvay.coordination.referral.ReferralConnection;
import org.samanvay.coordination.referral.ReferralStatus;
import org.samanvay.coordination.referral.ReferralView;
import org.samanvay.coordination.referral.Referrals;
import org.samanvay.coordination.timeline.TimelineConnection;
import org.samanvay.coordination.timeline.Timelines;

/** What lies below a case in GraphQL; each list is read once for all cases of a page. */
@GraphQLApi
@ApplicationScoped
public class CaseLists {
    @Inject
    private PersonLists persons;

    @Inject
    private Incidents incidents;

    @Inject
    private Referrals referrals;

    @Inject
    private Entries entries;

    @Inject
    private Consents consents;

    @Inject
    private Timelines timelines;

    /** A question that equals another one of the same relation and arguments. */
    private record Asked(String relation, Page page, @Nullable String form, Set<ReferralStatus> statuses) {
        Asked(String relation, Page page) {
            this(relation, page, null, Set.of());
        }
    }

    @Description("Persons of the case that you may know / प्रकरण के व्यक्ति")
    public @NonNull PersonConnection persons(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Asked asked = new Asked("persons", Page.of(first, after));
        return PersonConnection.of(slice(
                asked.page(),
                row.together().of(row.id(), asked, (cases, q) -> persons.of(cases, q.page())),
                person -> person.id().toString()));
    }

    @Description("Incidents that you may read / घटनाएँ")
    public @NonNull IncidentConnection incidents(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Asked asked = new Asked("incidents", Page.of(first, after));
        return IncidentConnection.of(slice(
                asked.page(),
                row.together().of(row.id(), asked, (cases, q) -> incidents.of(cases, q.page())),
                incident -> incident.id().toString()));
    }

    @Description("Referrals of the case / प्रकरण के रेफरल")
    public @NonNull ReferralConnection referrals(
            @Source CaseView row,
            @Nullable List<ReferralStatus> statuses,
            @Nullable Integer first,
            @Nullable String after) {
        Set<ReferralStatus> wanted = ReferralStatus.chosen(statuses);
        Asked asked = new Asked("referrals", Page.of(first, after), null, wanted);
        return ReferralConnection.of(slice(
                asked.page(),
                row.together().of(row.id(), asked, (cases, q) -> referrals.of(cases, q.statuses(), q.page())),
                referral -> referral.id().toString()));
    }

    @Description("The latest referral / नवीनतम रेफरल")
    public @Nullable ReferralView latestReferral(@Source CaseView row) {
        List<ReferralView> latest = row.together()
                .of(row.id(), "latestReferral", (cases, q) -> referrals.latest(cases, row.together().partsOfLatest()));
        return latest.isEmpty() ? null : latest.getFirst();
    }

    @Description("Form entries that you may read / प्ररूप प्रविष्टियाँ")
    public @NonNull EntryConnection entries(
            @Source CaseView row, @Nullable String form, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        return EntryConnection.of(slice(page, entriesOf(row, form, page), entry -> entry.id().toString()));
    }

    private List<EntryView> entriesOf(CaseView row, @Nullable String form, Page page) {
        Asked asked = new Asked("entries", page, form, Set.of());
        return row.together().of(row.id(), asked, (cases, q) -> entries.of(cases, q.form(), q.page()));
    }

    /**
     * The same for the departments' typed fields. A page that asks for one form reads this one; at the second it reads the
     * beginning of all forms together, so that two statements do for any number of forms.
     */
    public List<EntryView> entriesOfForm(CaseView row, String form, Page page) {
        if (page.after().isPresent() || row.together().isFirst(page, form)) {
            return entriesOf(row, form, page);
        }
        Asked asked = new Asked("newestOfEachForm", page);
        return row
                .together()
                .of(row.id(), asked, (cases, q) -> entries.newestOfEachForm(cases, q.page().limit()))
                .stream()
                .filter(entry -> entry.form().equals(form))
                .toList();
    }

    /** The readable entry of a form that a case holds once; all such forms of the page are read together. */
    public Optional<EntryView> onlyEntryOf(CaseView row, String form) {
        return row.together().of(row.id(), "heldOnce", (cases, q) -> entries.heldOnce(cases)).stream()
                .filter(entry -> entry.form().equals(form))
                .findFirst();
    }

    @Description("Earlier versions of the entry, newest first / प्रविष्टि के पूर्व संस्करण")
    public @NonNull EntryConnection history(
            @Source EntryView entry, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        return EntryConnection.of(slice(page, entries.historyOf(entry, page), version -> version.version().toString()));
    }

    @Description("Consents that your department recorded / आपके विभाग द्वारा दर्ज सहमतियाँ")
    public @NonNull ConsentConnection consents(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Asked asked = new Asked("consents", Page.of(first, after));
        return ConsentConnection.of(slice(
                asked.page(),
                row.together().of(row.id(), asked, (cases, q) -> consents.of(cases, q.page())),
                (ConsentView consent) -> consent.id().toString()));
    }

    @Description("The steps of the case that you may know, newest first / प्रकरण के चरण")
    public @NonNull TimelineConnection timeline(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Asked asked = new Asked("timeline", Page.of(first, after));
        return TimelineConnection.of(slice(
                asked.page(),
                row.together().of(row.id(), asked, (cases, q) -> timelines.of(cases, q.page())),
                step -> step.id().toString()));
    }

    private static <T> Slice<T> slice(Page page, List<T> read, Function<T, String> key) {
        return page.slice(read, key);
    }
}

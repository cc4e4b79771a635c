package org.samanvay.plugins.ngomamta;

import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.atMost;

import java.util.List;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.Level;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.organisation.OrganisationPosts;
import org.samanvay.spi.organisation.OrganisationSchemes;
import org.samanvay.spi.organisation.VoluntaryOrganisation;

/** What is Mamta's own beside what every voluntary organisation has. */
public final class NgoMamtaDepartment extends VoluntaryOrganisation {
    static final String FIELD_WORKER = "field-worker";
    private static final String RESCUE = "ngo-mamta.rescue-report";

    private static final Scheme TAKING_UP_LIFE_AGAIN = OrganisationSchemes.ownDraft(
                    "taking-up-life-again",
                    Text.of("Taking up school, training or work again", "विद्यालय, प्रशिक्षण या रोज़गार पुनः आरम्भ करना"),
                    Text.of(
                            "Help with papers, admission and training, and contact afterwards as the person chose",
                            "कागज़ात, प्रवेश एवं प्रशिक्षण में सहयोग, तथा व्यक्ति के चुने माध्यम से बाद में सम्पर्क"))
            .howToApply(Text.of("At the office of the organisation", "संस्था के कार्यालय में"))
            .build();

    private static final Duty PRODUCE_CHILD = Duty.of(
                    "JJ-31-NGO-MAMTA",
                    Text.of(
                            "Produce a rescued child before the Child Welfare Committee",
                            "बचाए गए बालक को बाल कल्याण समिति के समक्ष प्रस्तुत करना"),
                    Law.of("JJ Act 2015", "31(1)"))
            .startedBy(Trigger.when(RESCUE, anyRow("persons", atMost("age", 17)), "rescuedAt"))
            .responsible(OrganisationPosts.COORDINATOR)
            .dueWithin(Term.hours(24))
            .excludingJourney()
            .closedBy(Evidence.answered(RESCUE + "#producedAt"))
            .note(Text.of(
                    "Where the police or another office produces the child, the time of that production is entered.",
                    "यदि पुलिस या अन्य कार्यालय बालक को प्रस्तुत करे, तो उसी प्रस्तुति का समय दर्ज करें।"))
            .unverified("https://www.apnilaw.com/bare-act/juvenile-justice-act/section-31-the-juvenile-justice-care-and-protection-of-children-act-production-before-committee")
            .build();

    @Override
    public DepartmentId id() {
        return new DepartmentId("ngo-mamta");
    }

    @Override
    public Text name() {
        return Text.of("NGO Mamta", "संस्था ममता");
    }

    @Override
    protected List<PostKind> ownPosts() {
        return List.of(PostKind.of(
                FIELD_WORKER,
                Text.of("Field worker", "क्षेत्र कार्यकर्ता"),
                Level.LOCAL,
                OrganisationPosts.COORDINATOR));
    }

    @Override
    protected List<Form<?>> ownForms() {
        return List.of(RescueReport.FORM, FollowUpVisit.FORM);
    }

    @Override
    protected List<Scheme> ownSchemes() {
        return List.of(TAKING_UP_LIFE_AGAIN);
    }

    @Override
    public List<Service> services() {
        return NgoMamtaServices.ALL;
    }

    @Override
    protected List<Duty> ownDuties() {
        return List.of(PRODUCE_CHILD);
    }

    @Override
    protected List<Figure> ownFigures() {
        return List.of(
                Figure.counted(
                        "rescues", Text.of("Rescues joined", "बचाव अभियानों में सहभागिता"), new Count.Entries("rescue-report")),
                Figure.counted(
                        "visits", Text.of("Follow-up contacts", "अनुवर्ती सम्पर्क"), new Count.Entries("follow-up-visit")),
                Figure.entered(
                        "night-shift-outreach",
                        Text.of("Outreach to women on night shift", "रात्रि पाली की महिलाओं तक पहुँच")));
    }
}

package org.samanvay.plugins.ngoaas;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.Form;
import org.samanvay.spi.Level;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;
import org.samanvay.spi.organisation.OfferAnswer;
import org.samanvay.spi.organisation.OrganisationPosts;
import org.samanvay.spi.organisation.VoluntaryOrganisation;

/** What is Aas's own beside what every voluntary organisation has. */
public final class NgoAasDepartment extends VoluntaryOrganisation {
    static final String LEGAL_AID_WORKER = "legal-aid-worker";

    @Override
    public DepartmentId id() {
        return new DepartmentId("ngo-aas");
    }

    @Override
    public Text name() {
        return Text.of("NGO Aas", "संस्था आस");
    }

    @Override
    protected List<PostKind> ownPosts() {
        return List.of(PostKind.of(
                LEGAL_AID_WORKER,
                Text.of("Legal aid worker", "विधिक सहायता कार्यकर्ता"),
                Level.LOCAL,
                OrganisationPosts.COORDINATOR));
    }

    @Override
    protected List<Form<?>> ownForms() {
        return List.of(ShelterStay.FORM, LegalAidNote.FORM);
    }

    @Override
    protected List<Scheme> ownSchemes() {
        return NgoAasSchemes.ALL;
    }

    @Override
    public List<Service> services() {
        return NgoAasServices.ALL;
    }

    @Override
    protected List<Figure> ownFigures() {
        return List.of(
                Figure.counted(
                        "stays",
                        Text.of("Stays in a shelter arranged", "आश्रय की व्यवस्था"),
                        new Count.EntriesWhere("shelter-stay", is("answer", OfferAnswer.ACCEPTED))),
                Figure.counted(
                        "legal-aid",
                        Text.of("Helped on to legal aid", "विधिक सहायता हेतु सहयोग"),
                        new Count.EntriesWhere("legal-aid-note", is("answer", OfferAnswer.ACCEPTED))));
    }
}

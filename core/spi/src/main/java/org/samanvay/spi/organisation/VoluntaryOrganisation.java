package org.samanvay.spi.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Form;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;

/** An organisation that counsels: its seats, session note, schemes, duties of everybody, right, return and letter. */
public abstract class VoluntaryOrganisation implements Department {
    @Override
    public final DepartmentKind kind() {
        return DepartmentKind.NGO;
    }

    /** It counsels: what it was told stays with the counsellor. */
    @Override
    public final boolean answersInformationRequests() {
        return false;
    }

    /** Its seats beside those that every organisation has. */
    protected abstract List<PostKind> ownPosts();

    /** Its forms beside the note of a session. */
    protected abstract List<Form<?>> ownForms();

    /** What one can get from it beside counselling and camps. */
    protected abstract List<Scheme> ownSchemes();

    /** What the law demands of it beside what it demands of everybody. */
    protected List<Duty> ownDuties() {
        return List.of();
    }

    /** What its monthly return tells beside sessions and camps. */
    protected abstract List<PeriodicReturn.Figure> ownFigures();

    @Override
    public final List<PostKind> posts() {
        return both(OrganisationPosts.ALL, ownPosts());
    }

    @Override
    public final List<Channel> channels() {
        return List.of(OrganisationWords.OFFICE);
    }

    @Override
    public final List<Form<?>> forms() {
        return both(List.of(CounsellingSession.FORM), ownForms());
    }

    @Override
    public final List<Scheme> schemes() {
        return both(OrganisationSchemes.ALL, ownSchemes());
    }

    @Override
    public final List<Duty> duties() {
        return both(OrganisationDuties.of(id()), ownDuties());
    }

    @Override
    public final List<Right> rights() {
        return List.of(OrganisationWords.TAKE_BACK_CONSENT);
    }

    @Override
    public final List<PeriodicReturn> returns() {
        return List.of(OrganisationReturn.monthly(ownFigures()));
    }

    @Override
    public final List<Letter> letters() {
        return List.of(OrganisationWords.REFERRAL);
    }

    private static <T> List<T> both(List<? extends T> common, List<? extends T> own) {
        return Stream.<T>concat(common.stream(), own.stream()).toList();
    }
}

package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * The owner restricts a case to named posts, changes who is named, and lifts the restriction. Then those see it again who
 * take part, and of it what they saw before; nobody gains by it what no consent and no law ever told them.
 */
@ApplicationScoped
class Restricting {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private LeadingCase leading;

    @Inject
    private CaseFiles cases;

    @Inject
    private Participations participations;

    @Inject
    private Restrictions restrictions;

    @Inject
    private Steps steps;

    @Inject
    private Audit audit;

    /**
     * From now on only the named posts, and those that take part through the owner's department, see it.
     *
     * @param reason none where the case is restricted already, or a program gives none
     */
    UUID restrict(UUID id, int version, List<String> namedPosts, @Nullable RestrictionReason reason) {
        CaseAccess access = kernel.require(current.forChange(), id);
        CaseFile caseFile = leading.owned(access, version);
        boolean again = caseFile.isRestricted();
        if (reason != null && !again) {
            requireFitting(reason, RestrictionReason::restricts);
        }
        HeldPost by = kernel.acting(current.get(), access);
        Set<UUID> named = participations.requirePosts("namedPosts", namedPosts, access.state());
        participations.requireNoneExcluded("namedPosts", id, named);
        if (again) {
            cases.change(caseFile);
        } else {
            participations.unnameAll(id);
            caseFile.restrict();
        }
        participations.name(id, caseFile.ownerPost());
        letIn(id, by, named);
        write(id, again ? StepKind.CASE_RESTRICTION_CHANGED : StepKind.CASE_RESTRICTED, by, reason);
        return id;
    }

    UUID change(UUID id, int version, ChangedRestriction change) {
        CaseAccess access = kernel.require(current.forChange(), id);
        CaseFile caseFile = leading.owned(access, version);
        caseFile.requireRestricted();
        HeldPost by = kernel.acting(current.get(), access);
        Set<UUID> named = participations.requirePosts("name", change.name(), access.state());
        participations.requireNoneExcluded("name", id, named);
        Set<UUID> struck = requireStrikable(access, caseFile, by, change.strike());
        if (named.isEmpty() && struck.isEmpty()) {
            throw CommonProblem.invalidArgument(
                    "name", "Name a post, or strike one out", "कोई पद नामित करें या कोई नाम हटाएँ");
        }
        struck.forEach(post -> participations.unname(id, post));
        audit.restricted(current.account(), by.post(), id, "POST_STRUCK", struck);
        cases.change(caseFile);
        letIn(id, by, named);
        write(id, StepKind.CASE_RESTRICTION_CHANGED, by, change.reason());
        return id;
    }

    /** Who was named goes on taking part, like all who took part before. */
    UUID lift(UUID id, int version, RestrictionReason reason) {
        CaseAccess access = kernel.require(current.forChange(), id);
        CaseFile caseFile = leading.owned(access, version);
        caseFile.requireRestricted();
        requireFitting(reason, RestrictionReason::lifts);
        HeldPost by = kernel.acting(current.get(), access);
        caseFile.liftRestriction();
        write(id, StepKind.CASE_RESTRICTION_LIFTED, by, reason);
        return id;
    }

    private void letIn(UUID id, HeldPost by, Set<UUID> named) {
        participations.name(id, by.post());
        for (UUID post : named) {
            participations.name(id, post);
            participations.add(id, post);
        }
        audit.restricted(current.account(), by.post(), id, "POST_NAMED", named);
    }

    /** Named posts, as far as the caller knows of them; neither the one that owns the case nor the one that acts. */
    private Set<UUID> requireStrikable(CaseAccess access, CaseFile caseFile, HeldPost by, List<String> texts) {
        Set<UUID> struck = new LinkedHashSet<>(Ids.parseAll("strike", texts));
        if (!restrictions.named(access).containsAll(struck)) {
            throw CommonProblem.invalidArgument("strike", "Only a post that is named", "केवल नामित पद");
        }
        if (struck.contains(caseFile.ownerPost()) || struck.contains(by.post())) {
            throw CommonProblem.invalidArgument(
                    "strike",
                    "The post that owns the case and your own stay named",
                    "प्रकरण का स्वामी पद और आपका पद नामित रहते हैं");
        }
        return struck;
    }

    private static void requireFitting(RestrictionReason reason, Predicate<RestrictionReason> fits) {
        if (!fits.test(reason)) {
            throw CommonProblem.invalidArgument("reason", "This is no reason for that", "यह इसका कारण नहीं हो सकता");
        }
    }

    private void write(UUID id, StepKind kind, HeldPost by, @Nullable RestrictionReason reason) {
        Step step = Step.of(id, kind, by, current.account());
        steps.write(reason == null ? step : step.detail(reason.name()));
    }
}

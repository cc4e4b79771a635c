package org.samanvay.plugins.socialwelfare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.plugins.socialwelfare.atrocity.AtrocityReliefClaim;
import org.samanvay.plugins.socialwelfare.atrocity.ReliefHeads;
import org.samanvay.plugins.socialwelfare.marriage.MarriageGrantClaim;
import org.samanvay.plugins.socialwelfare.payment.BenefitFollowUp;
import org.samanvay.plugins.socialwelfare.payment.CompensationPayment;
import org.samanvay.plugins.socialwelfare.pension.PensionClaim;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Form;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The department of social welfare. */
public final class SocialWelfareDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("social-welfare");
    }

    @Override
    public Text name() {
        return Text.of("Social Welfare", "समाज कल्याण");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return SocialWelfarePosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return SocialWelfareChannels.ALL;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                PensionClaim.FORM,
                MarriageGrantClaim.FORM,
                AtrocityReliefClaim.FORM,
                CompensationPayment.FORM,
                BenefitFollowUp.FORM);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(ReliefHeads.LIST);
    }

    @Override
    public List<Service> services() {
        return SocialWelfareServices.ALL;
    }

    @Override
    public List<Scheme> schemes() {
        return Stream.of(PensionSchemes.ALL, MarriageGrantSchemes.ALL, List.of(AtrocityReliefScheme.SCHEME))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(SocialWelfareFacts.class);
    }

    @Override
    public List<Duty> duties() {
        return SocialWelfareDuties.ALL;
    }

    @Override
    public List<Right> rights() {
        return SocialWelfareRights.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return List.of(SocialWelfareReturn.MONTHLY);
    }

    @Override
    public List<Letter> letters() {
        return SocialWelfareLetters.ALL;
    }
}

package org.samanvay.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Packet;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Text;

/**
 * A department as the platform knows it: checked, its forms read. What carries a code within the department has the full
 * code {@code id.code}.
 */
public record DepartmentDefinition(
        String id,
        Text name,
        DepartmentKind kind,
        List<PostKind> posts,
        List<Channel> channels,
        List<FormModel> forms,
        List<CodeList> codeLists,
        List<ServiceDefinition> services,
        List<Scheme> schemes,
        Optional<Class<? extends Record>> facts,
        List<Duty> duties,
        List<Right> rights,
        List<RiskInstrument> riskInstruments,
        List<PeriodicReturn> returns,
        List<Letter> letters,
        List<Packet> packets,
        List<Refusal> refusals,
        List<Lane> lanes,
        List<Likeness> likenesses,
        List<Register> registers,
        List<FindingRule> findingRules,
        List<Inspection> inspections,
        Set<String> childProtectionPosts,
        List<MandatoryTraining> trainings,
        boolean answersInformationRequests) {
    public DepartmentDefinition {
        posts = List.copyOf(posts);
        channels = List.copyOf(channels);
        forms = List.copyOf(forms);
        codeLists = List.copyOf(codeLists);
        services = List.copyOf(services);
        schemes = List.copyOf(schemes);
        duties = List.copyOf(duties);
        rights = List.copyOf(rights);
        riskInstruments = List.copyOf(riskInstruments);
        returns = List.copyOf(returns);
        letters = List.copyOf(letters);
        packets = List.copyOf(packets);
        refusals = List.copyOf(refusals);
        lanes = List.copyOf(lanes);
        likenesses = List.copyOf(likenesses);
        registers = List.copyOf(registers);
        findingRules = List.copyOf(findingRules);
        inspections = List.copyOf(inspections);
        childProtectionPosts = Set.copyOf(childProtectionPosts);
        trainings = List.copyOf(trainings);
    }

    /** The code by which the whole platform knows something of this department. */
    public String full(String code) {
        return id + "." + code;
    }
}

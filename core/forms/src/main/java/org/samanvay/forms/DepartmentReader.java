package org.samanvay.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Department;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Level;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Packet;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;

/** Reads everything that one department says of itself, but for its duties, which may name other departments' forms. */
final class DepartmentReader {
    private final Department department;
    private final Place place;

    DepartmentReader(Department department, Place place) {
        this.department = department;
        this.place = place;
    }

    static String id(Department department) {
        return department.id() == null ? "null" : String.valueOf(department.id().value());
    }

    DepartmentDefinition read() {
        place.requireCode("department id", id(department));
        place.requireText("name", department.name());
        checkPosts();
        requireDistinct("code list", department.codeLists(), CodeList::code);
        requireDistinct("scheme code", department.schemes(), Scheme::code);
        requireDistinct("right code", department.rights(), Right::code);
        requireDistinct("channel code", department.channels(), Channel::code);
        requireDistinct("return code", department.returns(), PeriodicReturn::code);
        requireDistinct("risk instrument", department.riskInstruments(), RiskInstrument::versioned);
        requireDistinct("letter code", department.letters(), Letter::code);
        requireDistinct("packet code", department.packets(), Packet::code);
        requireDistinct("refusal code", department.refusals(), Refusal::code);
        requireDistinct("lane code", department.lanes(), Lane::code);
        requireDistinct("likeness code", department.likenesses(), Likeness::code);
        requireDistinct("register code", department.registers(), Register::code);
        requireDistinct("finding rule code", department.findingRules(), FindingRule::code);
        requireDistinct("training code", department.trainings(), MandatoryTraining::code);
        requireDistinct("inspection code", department.inspections(), Inspection::code);
        requireDistinct("form code", department.forms(), Form::code);
        requireDistinct("service code", department.services(), Service::code);
        return new DepartmentDefinition(
                id(department),
                department.name(),
                department.kind(),
                department.posts(),
                department.channels(),
                forms(),
                department.codeLists(),
                services(),
                department.schemes(),
                department.facts(),
                department.duties(),
                department.rights(),
                department.riskInstruments(),
                department.returns(),
                department.letters(),
                department.packets(),
                department.refusals(),
                department.lanes(),
                department.likenesses(),
                department.registers(),
                department.findingRules(),
                department.inspections(),
                department.childProtectionPosts(),
                department.trainings(),
                department.answersInformationRequests());
    }

    private List<FormModel> forms() {
        List<FormModel> forms = new ArrayList<>();
        Map<String, CodeList> lists = new HashMap<>();
        department.codeLists().forEach(list -> lists.put(list.code(), list));
        for (Form<?> form : department.forms()) {
            forms.add(FormModelReader.read(id(department), form, lists, place.at("." + form.code())));
        }
        return forms;
    }

    private List<ServiceDefinition> services() {
        List<ServiceDefinition> services = new ArrayList<>();
        for (Service service : department.services()) {
            String code = id(department) + "." + service.code();
            check(service, new Place(code, place.faults()));
            services.add(new ServiceDefinition(
                    id(department),
                    code,
                    service.name(),
                    service.acknowledgeWithin(),
                    service.actWithin(),
                    service.needs(),
                    service.documents(),
                    service.source(),
                    service.marks(),
                    service.confidential(),
                    service.acrossStates()));
        }
        return services;
    }

    private static void check(Service service, Place place) {
        place.requireCode("service code", service.code());
        place.requireText("name", service.name());
        if (service.acknowledgeWithin().amount() < 1 || service.actWithin().amount() < 1) {
            place.fault("promised time that is not positive", "promise at least a minute");
        } else if (Terms.compare(service.actWithin(), service.acknowledgeWithin()) < 0) {
            place.fault("acts before it acknowledges", "promise an outcome no sooner than the acknowledgement");
        }
        boolean owned = service.marks().contains(Mark.DESIGN_PROPOSAL)
                || service.marks().contains(Mark.NOT_DETERMINED);
        if (!owned) {
            place.requireWords("source", service.source(), "name it, or mark DESIGN_PROPOSAL or NOT_DETERMINED");
        }
    }

    private void checkPosts() {
        List<PostKind> posts = department.posts();
        requireDistinct("post code", posts, PostKind::code);
        for (PostKind post : posts) {
            Place at = place.at("/" + post.code());
            at.requireCode("post code", post.code());
            at.requireText("name", post.name());
            if (!post.reportsTo().isEmpty() && find(post.reportsTo()).isEmpty()) {
                at.fault("reports to unknown post " + post.reportsTo(), "name a post kind of this department, or \"\"");
            }
            if (reportsToItself(post)) {
                at.fault("reports to itself in the end", "let the line end at a post that reports to no one");
            }
        }
        for (Level level : List.of(Level.STATE, Level.DISTRICT)) {
            long nodal = posts.stream()
                    .filter(post -> post.nodal() && post.level() == level)
                    .count();
            if (nodal != 1) {
                place.fault("%d nodal posts at level %s".formatted(nodal, level), "keep exactly one");
            }
        }
    }

    private boolean reportsToItself(PostKind post) {
        Set<String> seen = new HashSet<>();
        Optional<PostKind> above = find(post.reportsTo());
        while (above.isPresent() && seen.add(above.get().code())) {
            if (above.get().code().equals(post.code())) {
                return true;
            }
            above = find(above.get().reportsTo());
        }
        return false;
    }

    private Optional<PostKind> find(String code) {
        return department.posts().stream()
                .filter(post -> post.code().equals(code))
                .findFirst();
    }

    private <T> void requireDistinct(String what, List<T> all, Function<? super T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(code.apply(each))) {
                place.fault("%s %s twice".formatted(what, code.apply(each)), "give each its own code");
            }
        }
    }
}

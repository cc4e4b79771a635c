package org.samanvay.coordination.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samanvay.coordination.catalogue.Shelf.Entry;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

/** The definitions as the public sees them, made once. */
@ApplicationScoped
class Catalogue {
    private Shelf<SchemeView> schemes = new Shelf<>(Stream.of());
    private Shelf<OfferedServiceView> services = new Shelf<>(Stream.of());
    private Shelf<RightView> rights = new Shelf<>(Stream.of());
    private Shelf<HelplineView> helplines = new Shelf<>(Stream.of());

    @Inject
    private Definitions definitions;

    @PostConstruct
    void fill() {
        fill(definitions.departments());
    }

    void fill(List<DepartmentDefinition> departments) {
        schemes = new Shelf<>(each(departments, DepartmentDefinition::schemes, Catalogue::scheme));
        services = new Shelf<>(each(departments, DepartmentDefinition::services, Catalogue::service));
        rights = new Shelf<>(each(departments, DepartmentDefinition::rights, Catalogue::right));
        helplines = new Shelf<>(each(departments, Catalogue::printed, Catalogue::helpline));
    }

    private interface Shown<D, T> {
        Entry<T> as(DepartmentDefinition department, D definition);
    }

    private static <D, T> Stream<Entry<T>> each(
            List<DepartmentDefinition> departments,
            Function<DepartmentDefinition, List<D>> all,
            Shown<D, T> shown) {
        return departments.stream()
                .flatMap(department -> all.apply(department).stream().map(one -> shown.as(department, one)));
    }

    private static List<Channel> printed(DepartmentDefinition department) {
        return department.channels().stream().filter(HelplineView::mayBePrinted).toList();
    }

    private static Entry<SchemeView> scheme(DepartmentDefinition department, Scheme scheme) {
        List<Text> words = said(department, scheme.documents());
        words.addAll(List.of(law(scheme.law()), scheme.howToApply(), scheme.decidedBy()));
        scheme.appeal().ifPresent(words::add);
        scheme.benefits().forEach(benefit -> words.add(benefit.what()));
        scheme.criteria().forEach(criterion -> words.add(criterion.name()));
        return new Entry<>(
                department.full(scheme.code()),
                department.id(),
                scheme.validity(),
                scheme.name(),
                words,
                SchemeView.of(department, scheme));
    }

    private static Entry<OfferedServiceView> service(DepartmentDefinition department, ServiceDefinition service) {
        return new Entry<>(
                service.code(),
                department.id(),
                Validity.always(),
                service.name(),
                said(department, service.documents()),
                OfferedServiceView.of(department, service));
    }

    private static Entry<RightView> right(DepartmentDefinition department, Right right) {
        return new Entry<>(
                department.full(right.code()),
                department.id(),
                Validity.always(),
                right.title(),
                said(department, List.of(right.words(), law(right.law()))),
                RightView.of(department, right));
    }

    private static Entry<HelplineView> helpline(DepartmentDefinition department, Channel channel) {
        return new Entry<>(
                department.full(channel.code()),
                department.id(),
                Validity.always(),
                channel.name(),
                said(department, List.of(Text.of(channel.address(), channel.address()))),
                HelplineView.of(department, channel));
    }

    private static List<Text> said(DepartmentDefinition department, Collection<Text> texts) {
        List<Text> words = new ArrayList<>(texts);
        words.add(department.name());
        return words;
    }

    private static Text law(Law law) {
        String words = law.act() + " " + law.section();
        return Text.of(words, words);
    }

    Shelf<SchemeView> schemes() {
        return schemes;
    }

    Shelf<OfferedServiceView> services() {
        return services;
    }

    Shelf<RightView> rights() {
        return rights;
    }

    Shelf<HelplineView> helplines() {
        return helplines;
    }
}

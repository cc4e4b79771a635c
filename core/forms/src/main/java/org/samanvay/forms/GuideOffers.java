package org.samanvay.forms;

import static org.samanvay.forms.GuidePage.both;
import static org.samanvay.forms.GuidePage.cell;
import static org.samanvay.forms.GuidePage.code;

import java.util.List;
import java.util.stream.Collectors;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

/** What a department offers: channels, services, schemes and rights. */
final class GuideOffers {
    private final GuidePage page;

    GuideOffers(GuidePage page) {
        this.page = page;
    }

    void write(DepartmentDefinition department) {
        channels(department.channels());
        services(department.services());
        page.heading("Schemes", "योजनाएँ", !department.schemes().isEmpty());
        department.schemes().forEach(scheme -> scheme(department, scheme));
        rights(department.rights());
    }

    private void channels(List<Channel> channels) {
        page.heading("Channels", "संपर्क", !channels.isEmpty());
        if (channels.isEmpty()) {
            return;
        }
        page.table("Code · कोड", "Channel · संपर्क", "Kind · प्रकार", "Address · पता", "Hours · समय", "Source · स्रोत", "Marks · चिह्न");
        for (Channel channel : channels) {
            page.row(
                    code(channel.code()),
                    cell(channel.name()),
                    cell(GuideWords.label(channel.kind())),
                    channel.address(),
                    page.said(channel.hours()),
                    channel.source(),
                    page.marks(channel.marks()));
        }
    }

    private void services(List<ServiceDefinition> services) {
        page.heading("Services", "सेवाएँ", !services.isEmpty());
        if (services.isEmpty()) {
            return;
        }
        page.table(
                "Code · कोड",
                "Service · सेवा",
                "Acknowledged · पावती",
                "Done · पूर्ण",
                "Needs to know · आवश्यक विवरण",
                "Documents · दस्तावेज़",
                "Source · स्रोत",
                "Marks · चिह्न");
        for (ServiceDefinition service : services) {
            page.row(
                    code(service.code()),
                    cell(service.name()) + (service.confidential() ? "<br>in confidence · गोपनीय" : "")
                            + (service.acrossStates() ? "<br>also for other states · अन्य राज्यों हेतु भी" : ""),
                    cell(TermWords.of(service.acknowledgeWithin())),
                    cell(TermWords.of(service.actWithin())),
                    service.needs().stream().map(GuidePage::code).collect(Collectors.joining(", ")),
                    joined(service.documents()),
                    service.source(),
                    page.marks(service.marks()));
        }
    }

    private void scheme(DepartmentDefinition department, Scheme scheme) {
        page.subheading(scheme.name());
        page.line("- %s; %s".formatted(code(department.full(scheme.code())), both(GuideWords.label(scheme.level()))));
        page.line("- Law · विधि: %s, %s".formatted(scheme.law().act(), scheme.law().section()));
        if (!scheme.documents().isEmpty()) {
            page.line("- Papers · दस्तावेज़: " + joined(scheme.documents()));
        }
        page.line("- How to apply · आवेदन: " + page.said(scheme.howToApply()));
        page.line("- Decided by · निर्णय: " + page.said(scheme.decidedBy()));
        page.line("- Within · समय: "
                + page.saidOrNotDetermined(scheme.decidedWithin().map(TermWords::of)));
        page.line("- Appeal · अपील: " + page.saidOrNotDetermined(scheme.appeal()));
        if (!scheme.validity().equals(Validity.always())) {
            page.line("- Valid · वैध: " + both(GuideWords.validity(scheme.validity())));
        }
        page.line("- Checked · सत्यापन: " + GuideWords.verification(scheme.verification()));
        if (!scheme.marks().isEmpty()) {
            page.line("- Marks · चिह्न: " + page.marks(scheme.marks()));
        }
        page.table("Gives · लाभ", "Rupees · रुपये", "Valid · वैध", "Source · स्रोत", "Marks · चिह्न");
        for (Scheme.Benefit benefit : scheme.benefits()) {
            if (benefit.amounts().isEmpty()) {
                page.row(cell(benefit.what()), "", "", "", "");
            }
            for (Scheme.Amount amount : benefit.amounts()) {
                page.row(
                        cell(benefit.what()),
                        GuideWords.sum(amount) + " " + cell(GuideWords.label(amount.per())),
                        cell(GuideWords.validity(amount.validity())),
                        amount.source(),
                        page.marks(amount.marks()));
            }
        }
        if (!scheme.criteria().isEmpty()) {
            page.table("Criterion · मानदंड", "What must be true · क्या होना चाहिए", "Law · विधि", "Valid · वैध", "Marks · चिह्न");
        }
        for (Scheme.Criterion criterion : scheme.criteria()) {
            page.row(
                    code(criterion.code()),
                    cell(criterion.name()),
                    criterion.law().act() + ", " + criterion.law().section(),
                    cell(GuideWords.validity(criterion.validity())),
                    page.marks(criterion.marks()));
        }
    }

    private void rights(List<Right> rights) {
        page.heading("Rights", "अधिकार", !rights.isEmpty());
        if (rights.isEmpty()) {
            return;
        }
        page.table(
                "Code · कोड",
                "Right · अधिकार",
                "In plain words · सरल शब्दों में",
                "Whose · किसका",
                "Law · विधि",
                "Call · संपर्क",
                "Checked · सत्यापन",
                "Marks · चिह्न");
        for (Right right : rights) {
            page.row(
                    code(right.code()),
                    cell(right.title()),
                    cell(right.words()),
                    right.holders().stream()
                            .sorted()
                            .map(holder -> both(GuideWords.label(holder)))
                            .collect(Collectors.joining("; ")),
                    right.law().act() + ", " + right.law().section(),
                    right.call().stream().map(GuidePage::code).collect(Collectors.joining(", ")),
                    GuideWords.verification(right.verification()),
                    page.marks(right.marks()));
        }
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(GuidePage::both).collect(Collectors.joining("; "));
    }
}

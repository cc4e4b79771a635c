package org.samanvay.forms;

import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.Right;

/** Checks how a department serves: channels, services, rights, letters and returns. */
final class ServingCheck {
    private final References references;

    ServingCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Place place) {
        department.channels().forEach(channel -> checkChannel(channel, place.at("/" + channel.code())));
        for (ServiceDefinition service : department.services()) {
            Place at = new Place(service.code(), place.faults());
            service.needs().forEach(field -> references.requireField(field, at));
            service.documents().forEach(paper -> at.requireText("document", paper));
        }
        Set<String> channels = References.codes(department.channels(), Channel::code);
        department.rights().forEach(right -> checkRight(right, channels, place.at("/" + right.code())));
        department.letters().forEach(letter -> checkLetter(department, letter, place.at("/" + letter.code())));
        department.returns().forEach(owed -> checkReturn(department, owed, place.at("/" + owed.code())));
    }

    private static void checkChannel(Channel channel, Place place) {
        place.requireCode("channel code", channel.code());
        place.requireText("name", channel.name());
        place.requireText("hours", channel.hours());
        place.requireWords("address", channel.address(), "write the number, the address or the place");
        place.requireWords("source", channel.source(), "name where the number was read");
    }

    private static void checkRight(Right right, Set<String> channels, Place place) {
        place.requireCode("right code", right.code());
        place.requireText("title", right.title());
        place.requireText("words", right.words());
        place.requireLaw(right.law());
        place.requireVerification(right.verification());
        place.requireMark("right", right.marks(), right.verification());
        if (right.holders().isEmpty()) {
            place.fault("right of nobody", "say whose right it is");
        }
        right.call().stream()
                .filter(code -> !channels.contains(code))
                .forEach(code -> place.fault("calls unknown channel " + code, "name a channel of this department"));
    }

    private void checkLetter(DepartmentDefinition department, Letter letter, Place place) {
        place.requireCode("letter code", letter.code());
        place.requireText("title", letter.title());
        place.requireText("opening", letter.opening());
        place.requireText("closing", letter.closing());
        place.requireWords("source", letter.source(), "name the official form it follows, or Design proposal");
        letter.law().ifPresent(place::requireLaw);
        switch (letter.about()) {
            case Letter.About.Entry entry -> references.requireForm(department.full(entry.form()), place);
            case Letter.About.Referral referral ->
                referral.service().ifPresent(service -> references.requireService(service, place));
        }
        if (!letter.identity().isEmpty() && letter.law().isEmpty()) {
            place.fault("tells who a person is without a law", "cite the law whose form has it, or tell only the code");
        }
    }

    private void checkReturn(DepartmentDefinition department, PeriodicReturn owed, Place place) {
        place.requireCode("return code", owed.code());
        place.requireText("name", owed.name());
        place.requireLaw(owed.law());
        place.requireVerification(owed.verification());
        place.requireMark("return", owed.marks(), owed.verification());
        if (owed.dueAfter().amount() < 0) {
            place.fault("negative time", "count from the end of the period");
        }
        references.requirePost(department, owed.from(), "sending post", place);
        references.requirePost(department, owed.to(), "receiving post", place);
        if (owed.figures().isEmpty()) {
            place.fault("return without a figure", "say what it tells");
        }
        for (PeriodicReturn.Figure figure : owed.figures()) {
            Place at = place.at("/" + figure.code());
            at.requireCode("figure code", figure.code());
            at.requireText("name", figure.name());
            figure.filledBy().ifPresent(count -> checkCount(department, count, at));
        }
    }

    private void checkCount(DepartmentDefinition department, Count count, Place place) {
        switch (count) {
            case Count.Entries entries -> references.requireForm(full(department, entries.form()), place);
            case Count.EntriesWhere where -> {
                references.requireForm(full(department, where.form()), place);
                references
                        .form(department, where.form())
                        .ifPresent(model -> ConditionCheck.check(where.condition(), model.fields(), place));
            }
            case Count.Referrals referrals -> references.requireService(full(department, referrals.service()), place);
            case Count.Registered registered -> {
                boolean known = department.registers().stream()
                        .filter(register -> register.code().equals(registered.register()))
                        .flatMap(register -> register.statuses().stream())
                        .anyMatch(status -> status.code().equals(registered.status()));
                if (!known) {
                    place.fault(
                            "counts unknown %s/%s".formatted(registered.register(), registered.status()),
                            "name a register of this department and one of its statuses");
                }
            }
        }
    }

    private static String full(DepartmentDefinition department, String code) {
        return code.indexOf('.') < 0 ? department.full(code) : code;
    }
}

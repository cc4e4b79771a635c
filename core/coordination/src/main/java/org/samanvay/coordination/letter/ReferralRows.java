package org.samanvay.coordination.letter;

import static org.samanvay.coordination.letter.LetterRows.Row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.letter.Subject.OfReferral;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.referral.ReferralTerms.Shared;
import org.samanvay.coordination.referral.ReferralTerms;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FormField;
import org.samanvay.forms.IndianTime;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/**
 * A referral as a table: the person by code, what is asked, why and until when, and the names of the fields that the
 * receiver reads on the platform. None of their answers goes on paper.
 */
@ApplicationScoped
class ReferralRows {
    private static final Map<String, Text> OF_PERSON = Map.of(
            "code", Text.of("code", "कोड"),
            "identity", Text.of("identity", "पहचान"),
            "safeContact", Text.of("safe contact", "सुरक्षित संपर्क"));
    private static final Map<String, Text> OF_CASE =
            Map.of("category", Text.of("category", "श्रेणी"), "incidents", Text.of("incidents", "घटनाएँ"));

    @Inject
    private Definitions definitions;

    @Inject
    private FormBook book;

    @Inject
    private Persons persons;

    LetterRows of(OfReferral subject, String caseNumber) {
        ReferralTerms terms = subject.terms();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(LetterWords.CASE, caseNumber));
        rows.add(Row.of(
                LetterWords.PERSON,
                persons.codes(terms.caseFile(), List.of(terms.person())).getOrDefault(terms.person(), "")));
        rows.add(Row.of(LetterWords.SERVICE, service(terms.service())));
        rows.add(Row.of(LetterWords.PURPOSE, LetterWords.of(terms.purpose())));
        rows.add(Row.of(LetterWords.URGENCY, LetterWords.of(terms.urgency())));
        rows.add(Row.of(LetterWords.SENT, IndianTime.hour(terms.sentAt())));
        rows.add(Row.of(LetterWords.ACKNOWLEDGE_BY, IndianTime.hour(terms.acknowledgeBy())));
        rows.add(Row.of(LetterWords.ACT_BY, IndianTime.hour(terms.actBy())));
        rows.add(new Row(0, LetterWords.SHARED, Optional.empty()));
        shared(terms.fields()).forEach((from, fields) -> rows.add(new Row(1, from, Optional.of(joined(fields)))));
        return new LetterRows(Optional.empty(), rows, 0);
    }

    private Text service(String code) {
        return definitions.service(code).map(ServiceDefinition::name).orElse(Text.of(code, code));
    }

    private Map<Text, List<Text>> shared(List<Shared> fields) {
        Map<Text, List<Text>> shared = new LinkedHashMap<>();
        for (Shared field : fields) {
            shared.computeIfAbsent(source(field), none -> new ArrayList<>()).add(label(field));
        }
        return shared;
    }

    private Text source(Shared field) {
        return switch (field.form()) {
            case "case" -> LetterWords.OF_CASE;
            case "person" -> LetterWords.OF_PERSON;
            default -> book.require(field.form()).model().title();
        };
    }

    private Text label(Shared field) {
        Text path = Text.of(field.path(), field.path());
        return switch (field.form()) {
            case "case" -> OF_CASE.getOrDefault(field.path(), path);
            case "person" -> OF_PERSON.getOrDefault(field.path(), path);
            default ->
                book.require(field.form())
                        .paths()
                        .field(field.path())
                        .map(FormField::label)
                        .orElse(path);
        };
    }

    private static Text joined(List<Text> labels) {
        return Text.of(
                labels.stream().map(Text::en).collect(Collectors.joining("; ")),
                labels.stream().map(Text::hi).collect(Collectors.joining("; ")));
    }
}

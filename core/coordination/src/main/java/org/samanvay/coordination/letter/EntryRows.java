package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.letter.Subject.OfEntry;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.AnswerWords;
import org.samanvay.forms.AnswerWords.Line;
import org.samanvay.forms.Answers;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Letter.IdentityPart;

/**
 * An entry as a table: whom it is about, by code, and its answers in the form's order, less what the letter does not tell of who and
 * where a person is.
 */
@ApplicationScoped
class EntryRows {
    @Inject
    private FormBook book;

    @Inject
    private LetterNames names;

    @Inject
    private Persons persons;

    /**
     * @param told of whom the letter tells the name
     * @param fields only these paths; null: all
     */
    LetterRows of(OfEntry subject, LetterKind kind, Collection<UUID> told, @Nullable Set<String> fields) {
        KnownForm form = book.require(subject.entry().form());
        Answers answers = fields == null
                ? subject.entry().answers()
                : form.paths().only(subject.entry().answers(), known(form, fields));
        AnswerWords.Names called =
                names.of(subject.access().caseFile(), form.codec().references(answers), told);
        List<Line> lines = AnswerWords.of(form.model(), answers, called);
        List<Line> printed =
                lines.stream().filter(line -> line.value().isEmpty() || prints(kind, line.field())).toList();
        List<LetterRows.Row> rows = new ArrayList<>();
        rows.add(LetterRows.Row.of(LetterWords.PERSON, code(subject)));
        withoutEmptyHeadings(printed)
                .forEach(line -> rows.add(new LetterRows.Row(line.depth(), line.label(), line.value())));
        return new LetterRows(Optional.of(form.model().title()), rows, lines.size() - printed.size());
    }

    private String code(OfEntry subject) {
        UUID person = subject.entry().person();
        return persons.codes(subject.access().caseFile(), List.of(person)).getOrDefault(person, "");
    }

    /** The persons whom the entry names. */
    List<UUID> persons(OfEntry subject) {
        return LetterNames.ids(
                book.require(subject.entry().form())
                        .codec()
                        .references(subject.entry().answers()),
                Target.PERSON);
    }

    private static Set<String> known(KnownForm form, Set<String> fields) {
        for (String path : fields) {
            if (form.paths().field(path).isEmpty()) {
                throw CommonProblem.invalidArgument(
                        "letter.fields", "The form has no such field", "प्ररूप में ऐसा कोई विवरण नहीं है");
            }
        }
        return fields;
    }

    /** A person is named by code where her name may not stand; every other answer that tells who or where is left out. */
    private static boolean prints(LetterKind kind, FormField field) {
        if (field.data() != DataClass.IDENTITY && field.data() != DataClass.SAFETY) {
            return true;
        }
        return switch (field.type()) {
            case FieldType.Reference reference ->
                reference.target() == Target.PERSON || kind.tells(IdentityPart.ADDRESS);
            case FieldType.PhoneNumber phone -> kind.tells(IdentityPart.PHONE);
            case FieldType.ShortText text -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.LongText text -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.WholeNumber number -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.DecimalNumber number -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.MoneyAmount money -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.Date date -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.DateTime dateTime -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.YesNoUnknown yesNo -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.OneChoice one -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.ManyChoices many -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.Coded coded -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.Group group -> kind.tells(IdentityPart.ADDRESS);
            case FieldType.ListOfGroups list -> kind.tells(IdentityPart.ADDRESS);
        };
    }

    private static List<Line> withoutEmptyHeadings(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int below = -1;
        for (Line line : lines.reversed()) {
            boolean heading = line.value().isEmpty();
            if (!heading || below > line.depth()) {
                kept.add(line);
                below = line.depth();
            }
        }
        return kept.reversed();
    }
}

package org.samanvay.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.spi.YesNo;

/** Checks one answer that is no group, and brings it into canonical shape. */
final class ValueCheck {
    /** The parts of a document's reference, in order. */
    static final List<String> DOCUMENT = List.of("heldAt", "register", "number");

    static final int DOCUMENT_MAX = 200;
    static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";
    private static final Pattern REFERENCE_FORM = Pattern.compile(REFERENCE);
    private static final List<String> YES_NO = List.of(YesNo.YES.name(), YesNo.NO.name(), YesNo.UNKNOWN.name());

    private final TimeCheck times;

    ValueCheck(Instant now) {
        this.times = new TimeCheck(now);
    }

    LocalDate today() {
        return times.today();
    }

    Optional<Object> leaf(FormField field, Object raw, String path, List<FieldFault> faults) {
        return new Check(field, path, faults).value(raw);
    }

    /** One field's check; what is wrong goes into the faults and leaves the answer empty. */
    private final class Check {
        private final FormField field;
        private final String path;
        private final List<FieldFault> faults;

        Check(FormField field, String path, List<FieldFault> faults) {
            this.field = field;
            this.path = path;
            this.faults = faults;
        }

        Optional<Object> value(Object raw) {
            return switch (field.type()) {
                case FieldType.ShortText text ->
                    text(raw, path, text.minLength(), text.maxLength(), false)
                            .filter(line -> matches(line, text.pattern()))
                            .map(Object.class::cast);
                case FieldType.LongText text ->
                    text(raw, path, text.minLength(), text.maxLength(), true).map(Object.class::cast);
                case FieldType.WholeNumber number -> judged(NumberCheck.whole(raw, number));
                case FieldType.DecimalNumber number ->
                    judged(NumberCheck.decimal(raw, number.min(), number.max(), number.decimals()));
                case FieldType.MoneyAmount money -> judged(NumberCheck.decimal(raw, money.min(), money.max(), 2));
                case FieldType.Date date -> judged(times.date(raw, date.limit()));
                case FieldType.DateTime dateTime -> judged(times.dateTime(raw, dateTime.limit()));
                case FieldType.YesNoUnknown yesNo -> choice(raw, YES_NO).map(Object.class::cast);
                case FieldType.OneChoice one ->
                    choice(raw, codes(one.options())).map(Object.class::cast);
                case FieldType.ManyChoices many -> choices(raw, many);
                case FieldType.Coded coded -> code(raw, coded);
                case FieldType.PhoneNumber phone -> phone(raw);
                case FieldType.Reference reference ->
                    reference.target() == Target.DOCUMENT ? document(raw) : reference(raw);
                case FieldType.Group group -> refuse(Rule.WRONG_TYPE);
                case FieldType.ListOfGroups list -> refuse(Rule.WRONG_TYPE);
            };
        }

        private Optional<Object> judged(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Good good -> Optional.of(good.value());
                case Verdict.Broken broken -> refuse(broken.rule(), broken.limit());
            };
        }

        private <T> Optional<T> refuse(Rule rule, Object... limit) {
            faults.add(Messages.fault(path, rule, field, limit));
            return Optional.empty();
        }

        private Optional<String> text(Object raw, String at, int min, int max, boolean manyLines) {
            if (!(raw instanceof String words)) {
                faults.add(Messages.fault(at, Rule.WRONG_TYPE, field));
                return Optional.empty();
            }
            // Before it is normalised: a text far beyond the limit is not worth the work.
            String text = words.length() > 4 * max + 1000
                    ? words
                    : manyLines ? PlainText.lines(words) : PlainText.line(words);
            int length = text.codePointCount(0, text.length());
            Optional<Rule> broken = Optional.empty();
            Object limit = "";
            if (length > max) {
                broken = Optional.of(Rule.TOO_LONG);
                limit = max;
            } else if (length < min) {
                broken = Optional.of(Rule.TOO_SHORT);
                limit = min;
            } else if (!(manyLines ? PlainText.areLines(text) : PlainText.isLine(text))) {
                broken = Optional.of(Rule.PATTERN);
            }
            if (broken.isPresent()) {
                faults.add(Messages.fault(at, broken.get(), field, limit));
                return Optional.empty();
            }
            return Optional.of(text);
        }

        private boolean matches(String line, Optional<String> pattern) {
            if (pattern.isEmpty() || line.matches(pattern.get())) {
                return true;
            }
            refuse(Rule.PATTERN, "");
            return false;
        }

        private Optional<String> choice(Object raw, List<String> codes) {
            if (raw instanceof String || raw instanceof Enum<?>) {
                String code = raw instanceof Enum<?> constant ? constant.name() : ((String) raw).strip();
                return codes.contains(code) ? Optional.of(code) : refuse(Rule.NOT_A_CHOICE);
            }
            return refuse(Rule.WRONG_TYPE);
        }

        private Optional<Object> choices(Object raw, FieldType.ManyChoices many) {
            if (!(raw instanceof List<?> given)) {
                return refuse(Rule.WRONG_TYPE);
            }
            List<String> codes = codes(many.options());
            if (given.size() > many.max()) {
                return refuse(Rule.TOO_MANY, many.max());
            }
            Set<String> chosen = new HashSet<>();
            for (Object each : given) {
                Optional<String> code = choice(each, codes);
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                if (!chosen.add(code.get())) {
                    return refuse(Rule.DUPLICATE);
                }
            }
            if (chosen.size() < many.min()) {
                return refuse(Rule.TOO_FEW, many.min());
            }
            return Optional.of(codes.stream().filter(chosen::contains).toList());
        }

        private Optional<Object> code(Object raw, FieldType.Coded coded) {
            if (!(raw instanceof String written)) {
                return refuse(Rule.WRONG_TYPE);
            }
            String code = written.strip();
            return coded.find(code).isPresent() ? Optional.of(code) : refuse(Rule.NOT_A_CHOICE);
        }

        private Optional<Object> phone(Object raw) {
            if (!(raw instanceof String written)) {
                return refuse(Rule.WRONG_TYPE);
            }
            Optional<String> number = PhoneNumbers.canonical(written);
            return number.isPresent() ? Optional.of(number.get()) : refuse(Rule.NOT_A_PHONE);
        }

        private Optional<Object> reference(Object raw) {
            if (!(raw instanceof String written)) {
                return refuse(Rule.WRONG_TYPE);
            }
            String id = written.strip();
            return REFERENCE_FORM.matcher(id).matches() ? Optional.of(id) : refuse(Rule.NOT_A_REFERENCE);
        }

        private Optional<Object> document(Object raw) {
            if (!(raw instanceof Map<?, ?> parts)) {
                return refuse(Rule.WRONG_TYPE);
            }
            int before = faults.size();
            Map<String, Object> good = new LinkedHashMap<>();
            for (String part : DOCUMENT) {
                Object value = parts.get(part);
                if (value == null || value instanceof String words && words.isBlank()) {
                    faults.add(Messages.fault(path + "." + part, Rule.REQUIRED, field));
                } else {
                    text(value, path + "." + part, 1, DOCUMENT_MAX, false).ifPresent(words -> good.put(part, words));
                }
            }
            parts.keySet().stream()
                    .filter(name -> !(name instanceof String part && DOCUMENT.contains(part)))
                    .limit(DOCUMENT.size())
                    .forEach(name ->
                            faults.add(Messages.unknown(path + "." + PlainText.printable(String.valueOf(name)))));
            return faults.size() > before ? Optional.empty() : Optional.of(good);
        }
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}

package org.samanvay.forms;

import java.time.LocalDate;
import org.samanvay.spi.Text;

/** The words for every rule, in both languages. They name the field and the limit, never the answer. */
final class Messages {
    private Messages() {}

    static FieldFault fault(String path, Rule rule, FormField field, Object... limit) {
        Text words = words(rule, limit.length > 0 ? said(limit[0]) : "");
        return new FieldFault(
                path,
                rule,
                Text.of(field.label().en() + ": " + words.en(), field.label().hi() + ": " + words.hi()));
    }

    static FieldFault unknown(String path) {
        return new FieldFault(path, Rule.UNKNOWN_FIELD, words(Rule.UNKNOWN_FIELD, ""));
    }

    private static Object said(Object limit) {
        return limit instanceof LocalDate day ? IndianTime.day(day) : limit;
    }

    private static Text words(Rule rule, Object limit) {
        return switch (rule) {
            case REQUIRED -> Text.of("an answer is needed", "उत्तर देना आवश्यक है");
            case NOT_SHOWN ->
                Text.of("is not asked here, so it must have no answer", "यहाँ नहीं पूछा गया है, इसलिए उत्तर न दें");
            case UNKNOWN_FIELD -> Text.of("the form has no such field", "प्रपत्र में ऐसा कोई क्षेत्र नहीं है");
            case WRONG_TYPE -> Text.of("the answer is of the wrong kind", "उत्तर सही प्रकार का नहीं है");
            case TOO_SHORT ->
                Text.of("write at least %s characters".formatted(limit), "कम से कम %s अक्षर लिखें".formatted(limit));
            case TOO_LONG ->
                Text.of("write at most %s characters".formatted(limit), "अधिक से अधिक %s अक्षर लिखें".formatted(limit));
            case PATTERN -> Text.of("is not written in the expected form", "अपेक्षित रूप में नहीं लिखा है");
            case TOO_SMALL ->
                Text.of("must be at least %s".formatted(limit), "कम से कम %s होना चाहिए".formatted(limit));
            case TOO_LARGE ->
                Text.of("must be at most %s".formatted(limit), "अधिक से अधिक %s होना चाहिए".formatted(limit));
            case TOO_MANY_DECIMALS ->
                Text.of(
                        "takes at most %s decimals".formatted(limit),
                        "दशमलव के बाद अधिक से अधिक %s अंक".formatted(limit));
            case NOT_A_CHOICE -> Text.of("choose one of the given answers", "दिए गए विकल्पों में से चुनें");
            case CODE_NOT_VALID ->
                Text.of("this code was not in force on %s".formatted(limit), "यह कोड %s को प्रभावी नहीं था".formatted(limit));
            case DUPLICATE -> Text.of("the same answer is given twice", "एक ही उत्तर दो बार दिया है");
            case TOO_FEW -> Text.of("give at least %s".formatted(limit), "कम से कम %s दें".formatted(limit));
            case TOO_MANY -> Text.of("give at most %s".formatted(limit), "अधिक से अधिक %s दें".formatted(limit));
            case NOT_A_DATE ->
                Text.of("write a date as 2026-01-31, from 1900 to 2199", "तिथि 2026-01-31 जैसी लिखें, 1900 से 2199 तक");
            case NOT_A_DATE_TIME ->
                Text.of(
                        "write date, time and offset as 2026-01-31T18:30:00+05:30",
                        "तिथि और समय 2026-01-31T18:30:00+05:30 जैसा लिखें");
            case IN_THE_FUTURE -> Text.of("must not lie in the future", "भविष्य में नहीं होना चाहिए");
            case NOT_A_PHONE ->
                Text.of(
                        "write an Indian number of ten digits or a short helpline number",
                        "दस अंकों का भारतीय नंबर या छोटा हेल्पलाइन नंबर लिखें");
            case NOT_A_REFERENCE -> Text.of("is not a valid reference", "मान्य संदर्भ नहीं है");
        };
    }
}

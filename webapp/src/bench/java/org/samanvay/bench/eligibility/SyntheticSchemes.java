package org.samanvay.bench.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.samanvay.forms.eligibility.OfferedScheme;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Condition;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Law;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;

/** Invented schemes of eight criteria each, and invented people; the same ones every time. */
final class SyntheticSchemes {
    static final int SCHEMES = 500;
    static final int CRITERIA = 8;
    private static final int PEOPLE = 256;
    private static final Law LAW = Law.of("Invented Order 2026", "1");

    private SyntheticSchemes() {}

    /** The kinds of comparison, as the hand-written loop reads them. */
    enum Kind {
        SEX,
        MARITAL_STATUS,
        SOCIAL_CATEGORY,
        YES,
        AT_LEAST,
        AT_MOST
    }

    /** One comparison, for the compiled rules and for the loop. */
    record Plan(Kind kind, String fact, int constant) {
        Condition condition() {
            return switch (kind) {
                case SEX -> Condition.is(fact, Sex.values()[constant]);
                case MARITAL_STATUS -> Condition.is(fact, MaritalStatus.values()[constant]);
                case SOCIAL_CATEGORY -> Condition.is(fact, SocialCategory.values()[constant]);
                case YES -> Condition.is(fact, YesNo.YES);
                case AT_LEAST -> Condition.atLeast(fact, constant);
                case AT_MOST -> Condition.atMost(fact, constant);
            };
        }
    }

    static List<List<Plan>> plans() {
        Random random = new Random(2026);
        List<List<Plan>> schemes = new ArrayList<>();
        for (int i = 0; i < SCHEMES; i++) {
            List<Plan> criteria = new ArrayList<>();
            for (int j = 0; j < CRITERIA; j++) {
                criteria.add(plan(random));
            }
            schemes.add(criteria);
        }
        return schemes;
    }

    private static final List<String> YES_NO = List.of(
            "domiciled", "minority", "belowPovertyLine", "rationCard", "remarried", "ruralHousehold", "otherPension",
            "pregnant", "employed", "student", "outOfSchool", "orphan", "bankDefault", "categoryCertified");
    private static final List<String> NUMBERS =
            List.of("age", "disabilityPercent", "monthlyIncome", "yearlyFamilyIncome", "livingChildren", "daughters");

    private static Plan plan(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Plan(Kind.SEX, "sex", random.nextInt(Sex.values().length));
            case 1 -> new Plan(Kind.MARITAL_STATUS, "maritalStatus", random.nextInt(MaritalStatus.values().length));
            case 2 -> new Plan(Kind.SOCIAL_CATEGORY, "socialCategory", random.nextInt(SocialCategory.values().length));
            case 3 -> new Plan(Kind.YES, YES_NO.get(random.nextInt(YES_NO.size())), 0);
            case 4 -> new Plan(Kind.AT_LEAST, NUMBERS.get(random.nextInt(NUMBERS.size())), random.nextInt(1_000));
            default -> new Plan(Kind.AT_MOST, NUMBERS.get(random.nextInt(NUMBERS.size())), random.nextInt(10_000));
        };
    }

    static List<OfferedScheme> offered(List<List<Plan>> plans) {
        Text name = Text.of("Invented", "कल्पित");
        DepartmentDefinition department = new DepartmentDefinition(
                "invented", name, DepartmentKind.GOVERNMENT, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), Set.of(), List.of(), true);
        List<OfferedScheme> offered = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            List<Plan> plan = plans.get(i);
            Criterion[] criteria = new Criterion[plan.size()];
            for (int j = 0; j < criteria.length; j++) {
                criteria[j] = Criterion.of("c" + j, name, plan.get(j).condition(), LAW);
            }
            offered.add(new OfferedScheme(
                    department,
                    Scheme.of("s" + i, name, Scheme.Level.STATE, LAW)
                            .gives(Benefit.inKind(name))
                            .requires(criteria)
                            .unverified("invented")
                            .build()));
        }
        return offered;
    }

    /** Raw facts of invented people; about one fact in five is not known. */
    static List<Map<String, Object>> people() {
        Random random = new Random(62);
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Map<String, Object> facts = new LinkedHashMap<>();
            told(facts, random, "sex", Sex.values()[random.nextInt(Sex.values().length)].name());
            told(facts, random, "maritalStatus", MaritalStatus.values()[random.nextInt(6)].name());
            told(facts, random, "socialCategory", SocialCategory.values()[random.nextInt(3)].name());
            YES_NO.forEach(fact -> told(facts, random, fact, random.nextBoolean() ? "YES" : "NO"));
            told(facts, random, "age", random.nextInt(100));
            told(facts, random, "disabilityPercent", random.nextInt(101));
            told(facts, random, "monthlyIncome", new BigDecimal(random.nextInt(12_000)));
            told(facts, random, "yearlyFamilyIncome", new BigDecimal(random.nextInt(200_000)));
            told(facts, random, "livingChildren", random.nextInt(6));
            told(facts, random, "daughters", random.nextInt(4));
            people.add(facts);
        }
        return people;
    }

    private static void told(Map<String, Object> facts, Random random, String fact, Object value) {
        if (random.nextInt(5) != 0) {
            facts.put(fact, value);
        }
    }
}

package org.samanvay.forms.faulty;

import static org.samanvay.spi.Condition.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.FindingRule.ToldIn;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.RiskLevel;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger.ReferralStatus;
import org.samanvay.spi.Validity;
import org.samanvay.spi.Verification;
import org.samanvay.spi.YesNo;

/** What is wrong in how {@link FaultyDepartment} serves, pays and keeps its books. */
final class FaultyOffer {
    private static final Text EMPTY = Text.of("", "");
    private static final Law NO_LAW = Law.of("", "");
    private static final Validity BACKWARDS = Validity.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));

    static final List<Channel> CHANNELS =
            List.of(new Channel("Bad Line", EMPTY, Channel.Kind.PHONE, "", EMPTY, "", Set.of()));

    static final List<Scheme> SCHEMES = List.of(
            Scheme.of("Bad Scheme", EMPTY, Scheme.Level.STATE, NO_LAW)
                    .howToApply(EMPTY)
                    .decidedBy(EMPTY)
                    .appeal(EMPTY)
                    .documents(EMPTY)
                    .sameBenefitAs("Bad Benefit")
                    .valid(BACKWARDS)
                    .build(),
            Scheme.of("unmarked", Text.of("Unmarked", "अचिह्नित"), Scheme.Level.STATE, Law.of("Act", "1"))
                    .gives(Benefit.of(
                            EMPTY,
                            Amount.between(2, 1, Per.ONCE, "").valid(BACKWARDS)))
                    .requires(
                            criterion("Bad Criterion").valid(BACKWARDS),
                            criterion("twice"),
                            criterion("twice"))
                    .unverified("general knowledge")
                    .build());

    static final List<Right> RIGHTS = List.of(new Right(
            "Bad Right", EMPTY, EMPTY, NO_LAW, Set.of(), List.of("nobody"), Verification.unverified(""), Set.of()));

    static final List<Letter> LETTERS = List.of(
            letter("Bad Letter", new Letter.About.Entry("none"), Optional.of(NO_LAW)),
            letter("tells", new Letter.About.Referral(Optional.of("Faulty_One.none")), Optional.empty()));

    static final List<PeriodicReturn> RETURNS = List.of(
            owed("Bad Return", List.of()),
            owed(
                    "counts",
                    List.of(
                            Figure.counted("Bad Figure", EMPTY, new Count.Entries("none")),
                            counted("where", new Count.EntriesWhere("fine", is("gone", "x"))),
                            counted("referrals", new Count.Referrals("none", ReferralStatus.SENT)),
                            counted("registered", new Count.Registered("none", "none")))));

    static final List<RiskInstrument> RISK_INSTRUMENTS = List.of(
            new RiskInstrument(
                    "Bad Instrument", 0, EMPTY, EMPTY, Set.of(), DataClass.GENERAL, List.of(), List.of(), "", Set.of()),
            new RiskInstrument(
                    "weighs",
                    1,
                    Text.of("Weighs", "भार"),
                    Text.of("Ask alone", "अकेले में पूछें"),
                    Set.of("nobody"),
                    DataClass.SAFETY,
                    List.of(
                            new RiskInstrument.Question("Bad Question", EMPTY, 0),
                            new RiskInstrument.Question("twice", Text.of("Twice", "दो बार"), 1),
                            new RiskInstrument.Question("twice", Text.of("Twice", "दो बार"), 1)),
                    List.of(
                            new RiskInstrument.Band(RiskLevel.LOW, 0),
                            new RiskInstrument.Band(RiskLevel.HIGH, 9),
                            new RiskInstrument.Band(RiskLevel.MEDIUM, 9)),
                    "Design proposal",
                    Set.of(Mark.UNVERIFIED)));

    static final List<CodeList> CODE_LISTS = List.of(
            new CodeList("Bad List", EMPTY, List.of(), "", Set.of()),
            new CodeList(
                    "codes",
                    Text.of("Codes", "कोड"),
                    List.of(
                            CodeList.Entry.of(" padded", EMPTY).valid(BACKWARDS),
                            CodeList.Entry.of("A", Text.of("A", "अ")),
                            CodeList.Entry.of("A", Text.of("A", "अ"))),
                    "Fixture",
                    Set.of()));

    static final List<Register> REGISTERS = List.of(
            new Register("Bad Register", EMPTY, EMPTY, List.of(), Set.of(), "", Set.of()),
            new Register(
                            "kept",
                            Text.of("Kept", "पंजिका"),
                            Text.of("Entry", "प्रविष्टि"),
                            List.of(new Register.Status("Bad Status", EMPTY)),
                            Set.of("nobody"),
                            "Fixture",
                            Set.of())
                    .hidingPlaces("no-such-service"),
            new Register(
                            "told-to-nobody",
                            Text.of("Hidden", "गोपनीय"),
                            Text.of("Entry", "प्रविष्टि"),
                            List.of(new Register.Status("open", Text.of("Open", "खुला"))),
                            Set.of("nobody"),
                            "Fixture",
                            Set.of())
                    .hidingPlaces());

    static final List<MandatoryTraining> TRAININGS = List.of(new MandatoryTraining(
            "Bad Training", EMPTY, Set.of(), 0, 365, NO_LAW, Verification.unverified(""), Set.of()));

    static final List<Inspection> INSPECTIONS = List.of(
            new Inspection(
                    "Bad Round", EMPTY, Set.of("Faulty_One.none"), "nobody", 3, Term.days(0), Term.days(28), Set.of()),
            new Inspection(
                    "empty", Text.of("Due", "देय"), Set.of(), "third", 4, Term.days(1), Term.days(28), Set.of()));

    static final List<FindingRule> FINDING_RULES = List.of(
            FindingRule.of(
                            "Bad Rule",
                            EMPTY,
                            new Looks.Repeated(
                                    "fine", Optional.of(is("gone", "x")), "fine", 1, Term.years(5), Optional.empty()))
                    .ownedBy("third")
                    .alsoSeenBy("nobody")
                    .referredTo("Faulty_One.none")
                    .inspectedBy("none")
                    .decidedWithin(Term.days(0))
                    .source("")
                    .build(),
            FindingRule.of(
                            "child",
                            Text.of("Child", "बालक"),
                            new Looks.OneChild(
                                    "Faulty_One.kin", is("olderSister", YesNo.YES), is("married", YesNo.YES), Term.days(30)))
                    .ownedBy("third")
                    .inspectedBy("empty")
                    .decidedWithin(Term.days(8))
                    .keptFor(Term.days(91))
                    .measuredAfter(Term.days(92))
                    .measures(new Measure("Bad Measure", EMPTY), new Measure("Bad Measure", EMPTY))
                    .build(),
            FindingRule.of("status", Text.of("Status", "स्थिति"), new Looks.Standing("kept", "none", Term.days(30)))
                    .ownedBy("third")
                    .inspectedBy("empty")
                    .measures(new Measure("told", Text.of("Told", "सूचित")))
                    .build(),
            FindingRule.of(
                            "address",
                            Text.of("Address", "पता"),
                            new Looks.OneAddress(List.of(new ToldIn("fine", "nowhere", "nowhere")), 1, Term.years(5)))
                    .ownedBy("third")
                    .inspectedBy("empty")
                    .measures(new Measure("told", Text.of("Told", "सूचित")))
                    .build());

    private FaultyOffer() {}

    private static Criterion criterion(String code) {
        return Criterion.of(code, EMPTY, is("nowhere", YesNo.YES), NO_LAW);
    }

    private static Letter letter(String code, Letter.About about, Optional<Law> law) {
        return new Letter(
                code, EMPTY, about, Letter.Recipient.AUTHORITY, Set.of(Letter.IdentityPart.NAME), EMPTY, EMPTY, law, "",
                Set.of());
    }

    private static PeriodicReturn owed(String code, List<Figure> figures) {
        return new PeriodicReturn(
                code,
                EMPTY,
                PeriodicReturn.Period.MONTH,
                Term.days(-1),
                "nobody",
                "nobody",
                figures,
                NO_LAW,
                Verification.unverified(""),
                Set.of());
    }

    private static Figure counted(String code, Count by) {
        return Figure.counted(code, Text.of("Counted", "गणना"), by);
    }
}

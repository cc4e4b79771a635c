package org.samanvay.spi.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Rules for all our main code, whichever module it lies in; each module runs them over its own classes. */
public final class HouseRules {
    /** {@code X.now(clock)} is a call with an argument, and allowed; {@code X.now()} and {@code Clock.system…} are not. */
    public static final ArchRule ONE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks the machine's own clock", HouseRules::asksTheMachine))
            .because("times are tested, and a day begins in Asia/Kolkata and not where the server stands");

    public static final ArchRule OLD_TIMES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)")
            .because("java.time says which of instant, day and local time is meant");

    public static final ArchRule STREAMS = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .because("what is said goes through System.Logger, where it is seen that no personal data goes with it");

    public static final ArchRule SLEEP = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("a thread that sleeps holds a request or hides a race");

    public static final List<ArchRule> ALL = List.of(ONE_CLOCK, OLD_TIMES, STREAMS, SLEEP);

    private HouseRules() {}

    private static boolean asksTheMachine(JavaCall<?> call) {
        AccessTarget target = call.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}

package org.samanvay.webapp.it.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.simulation.Seat.Holder;

/** Some posts, whoever sits there, and the cases between them; plays one step at a time, by chance and the same again. */
final class World {
    private static final int REMEMBERED = 25;

    final String name;
    final Random chance;
    final Deployment deployment;
    final Api administrator;
    final List<Seat> seats;
    final List<Holder> reserve;
    final List<OpenedCase> cases = new ArrayList<>();
    final List<Asked> referrals = new ArrayList<>();
    final List<Owed> duties = new ArrayList<>();

    private final NavigableMap<Integer, Act> acts = new TreeMap<>();
    private final Map<String, Integer> told = new LinkedHashMap<>();
    private final Deque<String> lately = new ArrayDeque<>();
    private int weights;

    /** A case and whose it is. */
    record OpenedCase(String id, String person, Seat owner) {}

    /**
     * A duty of a post in a case; open until it is proved.
     *
     * @param byHand whether the officer says what proves it; else only the form that the law names does
     */
    record Owed(String id, String caseFile, Seat seat, boolean byHand, boolean[] closed) {
        boolean isOpen() {
            return !closed[0];
        }
    }

    private record Act(String name, BooleanSupplier tried) {}

    World(String name, long seed, Deployment deployment, Api administrator, List<Seat> seats, List<Holder> reserve) {
        this.name = name;
        this.chance = new Random(seed);
        this.deployment = deployment;
        this.administrator = administrator;
        this.seats = seats;
        this.reserve = reserve;
        CaseActs caseActs = new CaseActs(this);
        ReferralActs referralActs = new ReferralActs(this);
        SeatActs seatActs = new SeatActs(this);
        add(4, "case opened", caseActs::open);
        add(3, "information recorded", caseActs::recordInformation);
        add(4, "duty proved", caseActs::proveDuty);
        add(22, "referral sent", referralActs::send);
        add(50, "referral answered", referralActs::answer);
        add(4, "step that does not fit", referralActs::answerAsItDoesNotFit);
        add(3, "old version", referralActs::answerAnOldVersion);
        add(3, "somebody else's referral", referralActs::answerForSomebodyElse);
        add(6, "request repeated", referralActs::repeat);
        add(4, "sender looked", referralActs::lookAsSender);
        add(1, "post vacated", seatActs::vacate);
        add(2, "post filled", seatActs::fill);
        add(2, "handover accepted", seatActs::acceptHandover);
    }

    private void add(int weight, String act, BooleanSupplier tried) {
        weights += weight;
        acts.put(weights, new Act(act, tried));
    }

    /** One event: acts are drawn until one finds what it needs. */
    void step() {
        boolean done = false;
        while (!done) {
            Act act = acts.higherEntry(chance.nextInt(weights)).getValue();
            remember(act.name());
            done = act.tried().getAsBoolean();
            if (done) {
                told.merge(act.name(), 1, Integer::sum);
            }
        }
    }

    private void remember(String act) {
        lately.addLast(act);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
    }

    /** Whatever fails in it says where and how to play it again. */
    void inItsOwnWords(Runnable work) {
        try {
            work.run();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    name + " failed after " + told + "; its last steps were " + lately
                            + ". Play it again with -Dsamanvay.simulation.seed and as many events.",
                    failure);
        }
    }

    Map<String, Integer> told() {
        return told;
    }

    <T> T anyOf(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    List<Seat> held() {
        return seats.stream().filter(seat -> !seat.isVacant()).toList();
    }
}

package org.samanvay.webapp.it.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.OnLiberty;

/**
 * Officers of three worlds work at random, each world at posts of its own: cases, referrals, duties, vacancies, handovers,
 * late steps, repeated and refused requests, while the clock jumps. Each step is compared with the model, and at the end
 * all there is.
 *
 * <p>{@code -Dsamanvay.simulation.events=100000} plays longer, {@code -Dsamanvay.simulation.seed=} another game; a run that
 * fails names its seed.
 */
@OnLiberty
class SimulationIT {
    private static final int EVENTS = Integer.getInteger("samanvay.simulation.events", 10_000);
    private static final long SEED = Long.getLong("samanvay.simulation.seed", 2020_01L);
    private static final int ROUND = 250;
    private static final int LONGEST_JUMP_IN_HOURS = 40;

    @Test
    void whateverOfficersDoNothingIsForgottenAndNothingIsTwice(TestReporter reporter) {
        try (Deployment deployment = new Deployment()) {
            Api clock = deployment.officer("platform.admin");
            Ground ground = new Ground(deployment);
            List<World> worlds = ground.worlds(SEED);
            Random jumps = new Random(SEED);
            for (int played = 0; played < EVENTS; played += ROUND * worlds.size()) {
                together(worlds, ROUND);
                deployment.jump(clock, Duration.ofMinutes(jumps.nextInt(LONGEST_JUMP_IN_HOURS * 60)));
            }
            worlds.forEach(world -> world.inItsOwnWords(() -> new Reckoning(deployment, world).check()));
            reporter.publishEntry("simulation", worlds.stream().map(World::told).toList().toString());
        }
    }

    /** The worlds share nothing but the server, so that each plays the same game again, whatever the others do. */
    private static void together(List<World> worlds, int events) {
        try (ExecutorService officers = Executors.newFixedThreadPool(worlds.size())) {
            List<CompletableFuture<Void>> playing = new ArrayList<>();
            worlds.forEach(world -> playing.add(CompletableFuture.runAsync(
                    () -> world.inItsOwnWords(() -> IntStream.range(0, events).forEach(i -> world.step())), officers)));
            playing.forEach(CompletableFuture::join);
        }
    }
}

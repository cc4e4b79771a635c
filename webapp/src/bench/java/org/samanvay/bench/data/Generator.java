package org.samanvay.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.samanvay.coordination.vault.BulkKeys;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FormModel;

/**
 * Fills an empty demonstration with invented cases of the last four years, ever more of them each year. The same number
 * of cases gives the same cases on the same day; only the nonces of what is sealed differ.
 */
public final class Generator {
    private static final int PART = 5_000;
    /** Every fiftieth case has run its whole course, and all departments have filled in a form in it. */
    private static final int OF_ALL = 50;
    private static final Duration SPAN = Duration.ofDays(4 * 365);

    private Generator() {}

    /**
     * @param owner a connection to the schema that may read files into tables
     * @param lean only what indicators count, for a number of cases that would else take hours
     * @param folder where the files lie for a moment; the database must be able to read it
     */
    public static void fill(Connection owner, Path keys, Path folder, int cases, boolean lean) throws SQLException, IOException {
        Files.createDirectories(folder);
        Progress progress = new Progress(cases);
        Tables tables = new Tables(lean);
        FormAnswers forms = new FormAnswers(Definitions.load());
        List<String> others = forms.others().stream().map(FormModel::department).toList();
        CaseWriter writer = new CaseWriter(tables, Ground.lay(owner, others), new BulkKeys(keys), forms);
        Instant begin = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(SPAN).minus(Duration.ofDays(40));
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
        }
        try (ExecutorService loader = Executors.newSingleThreadExecutor()) {
            Future<?> before = loader.submit(() -> {});
            for (int from = 0; from < cases; from += PART) {
                int until = Math.min(cases, from + PART);
                for (int number = from; number < until; number++) {
                    Instant opened = begin.plusMillis(when((number + 0.5) / cases));
                    writer.write(number, opened, number % OF_ALL == OF_ALL - 1);
                }
                List<Path> files = new ArrayList<>();
                for (TableFile table : tables.all()) {
                    files.add(table.writeTo(folder, from / PART));
                }
                await(before);
                before = loader.submit(() -> {
                    load(owner, tables, files);
                    progress.reached(until);
                    return null;
                });
            }
            await(before);
        }
        try (Statement statement = owner.createStatement()) {
            // What was not told as news is counted by the indicators when they count all anew.
            statement.execute("UPDATE indicator_mark SET filled = FALSE, filled_until ="
                    + " '00000000-0000-0000-0000-000000000000'");
        }
        analyze(owner, tables);
        progress.done();
    }

    /** Cases grow by about a quarter each year. */
    private static long when(double share) {
        return (long) (SPAN.toMillis() * Math.log1p(share * (Math.exp(0.9) - 1)) / 0.9);
    }

    private static void load(Connection owner, Tables tables, List<Path> files) throws SQLException {
        owner.setAutoCommit(false);
        for (int i = 0; i < files.size(); i++) {
            tables.all().get(i).load(owner, files.get(i));
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    private static void analyze(Connection owner, Tables tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (TableFile table : tables.all()) {
                statement.execute("ANALYZE TABLE " + table.name());
            }
        }
    }

    private static void await(Future<?> part) {
        try {
            part.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a part could not be loaded", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

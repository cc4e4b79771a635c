package org.samanvay.coordination.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Invented answers, from the file {@code <form>.json} beside this class; the person and yesterday's date are put in. */
@ApplicationScoped
class Answers {
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    private Clock clock;

    Map<String, Object> of(String form, UUID person) {
        try (InputStream file = Answers.class.getResourceAsStream(form + ".json")) {
            String written = new String(Objects.requireNonNull(file, form).readAllBytes(), StandardCharsets.UTF_8);
            return JSON.readValue(
                    written.replace("{person}", person.toString())
                            .replace("{yesterday}", LocalDate.now(clock).minusDays(1).toString()),
                    new TypeReference<Map<String, Object>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

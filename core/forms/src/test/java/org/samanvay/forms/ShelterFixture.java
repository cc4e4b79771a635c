package org.samanvay.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.forms.fixture.RefugeDepartment;

/** The form of the tests, and answers to it that pass. */
final class ShelterFixture {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final FormModel MODEL =
            FormReader.read("refuge", RefugeDepartment.SHELTER).model();

    private ShelterFixture() {}

    static Checked check(Map<String, ?> raw) {
        return AnswerCheck.of(MODEL).check(raw, NOW);
    }

    /** The least that is asked of everyone; change what the test is about. */
    static Map<String, Object> least() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("number", "12/2026");
        raw.put("age", 31);
        raw.put("cameAt", "2026-11-22T22:15:00+05:30");
        raw.put("injured", "NO");
        raw.put("way", "ON_FOOT");
        raw.put("woman", "person-1");
        raw.put("stay", stay("4", 2));
        return raw;
    }

    /** Every field answered. */
    static Map<String, Object> everything() {
        Map<String, Object> raw = least();
        raw.put("needs", "दवा\nऔर कपड़े");
        raw.put("temperature", new BigDecimal("37.5"));
        raw.put("money", 250);
        raw.put("bornOn", "1995-02-28");
        raw.put("injured", "YES");
        raw.put("injury", "Bruise");
        raw.put("given", List.of("CLOTHES", "FOOD"));
        raw.put("phone", "0135-2712345");
        raw.put("district", "45");
        raw.put("broughtBy", "post-9");
        raw.put("slip", Map.of("heldAt", "Kotwali", "register", "GD", "number", "7"));
        raw.put("stay", with(stay("4", 9), "reason", "No safe home"));
        raw.put("children", List.of(child("person-2", 4), with(child("person-3", 11), "school", "GIC")));
        raw.put("milk", "YES");
        return raw;
    }

    static Map<String, Object> stay(String room, int nights) {
        return new LinkedHashMap<>(Map.of("room", room, "nights", nights));
    }

    static Map<String, Object> child(String id, int age) {
        return new LinkedHashMap<>(Map.of("child", id, "age", age));
    }

    static Map<String, Object> with(Map<String, Object> raw, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(raw);
        more.put(name, value);
        return more;
    }

    static Map<String, Object> without(Map<String, Object> raw, String name) {
        Map<String, Object> less = new LinkedHashMap<>(raw);
        less.remove(name);
        return less;
    }
}

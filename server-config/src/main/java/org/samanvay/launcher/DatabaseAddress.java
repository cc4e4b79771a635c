package org.samanvay.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A MariaDB address taken apart: {@code jdbc:mariadb://host:port/schema?option=value}.
 *
 * @param hosts everything between {@code jdbc:mariadb:} and the schema, such as {@code //db.example:3306}
 */
record DatabaseAddress(String hosts, String schema, Map<String, String> options) {
    private static final String DEFAULT_SCHEMA = "samanvay";
    private static final Pattern SHAPE =
            Pattern.compile("jdbc:mariadb:((?:[a-z]+:)?//[^/?\\s]+)(?:/([A-Za-z0-9_]*))?(?:\\?(\\S*))?");
    private static final Pattern LOOPBACK = Pattern.compile("//(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    /** What the program's own connections need; an operator's address may set them otherwise. */
    private static final Map<String, String> PROGRAM_OPTIONS = Map.of(
            "useServerPrepStmts", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "250",
            "allowLocalInfile", "false",
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "connectTimeout", "5000",
            "socketTimeout", "60000",
            "tcpKeepAlive", "true");

    DatabaseAddress {
        options = Map.copyOf(options);
    }

    /** Empty where the text is no address of a MariaDB; a missing schema is {@code samanvay}. */
    static Optional<DatabaseAddress> parse(String url) {
        Matcher parts = SHAPE.matcher(url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String schema = parts.group(2) == null || parts.group(2).isEmpty() ? DEFAULT_SCHEMA : parts.group(2);
        return Optional.of(new DatabaseAddress(parts.group(1), schema, options(parts.group(3))));
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : text == null ? new String[0] : text.split("&")) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        return options;
    }

    boolean onThisMachine() {
        return LOOPBACK.matcher(hosts).matches();
    }

    /** Whether the certificate of the other side is checked. */
    boolean verified() {
        return options.getOrDefault("sslMode", "").startsWith("verify");
    }

    /** Without the schema, which may not exist yet. */
    String serverUrl() {
        return url("", Map.of("connectTimeout", "5000", "allowLocalInfile", "false"));
    }

    String schemaUrl() {
        return url(schema, Map.of("connectTimeout", "5000", "allowLocalInfile", "false"));
    }

    String programUrl() {
        return url(schema, PROGRAM_OPTIONS);
    }

    private String url(String path, Map<String, String> defaults) {
        Map<String, String> all = new TreeMap<>(defaults);
        all.putAll(options);
        return "jdbc:mariadb:" + hosts + "/" + path + "?"
                + all.entrySet().stream().map(o -> o.getKey() + "=" + o.getValue()).collect(Collectors.joining("&"));
    }
}

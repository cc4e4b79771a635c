package org.samanvay.coordination.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present row of a result, read by column position from 1. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(int column) {
        return present(findUuid(column), column);
    }

    public @Nullable UUID findUuid(int column) {
        return read(() -> {
            String text = result.getString(column);
            return text == null ? null : UUID.fromString(text);
        });
    }

    public String text(int column) {
        return present(findText(column), column);
    }

    public @Nullable String findText(int column) {
        return read(() -> result.getString(column));
    }

    public <E extends Enum<E>> @Nullable E findConstant(Class<E> type, int column) {
        String name = findText(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public long longNumber(int column) {
        return read(() -> result.getLong(column));
    }

    public int number(int column) {
        return read(() -> result.getInt(column));
    }

    public @Nullable Integer findNumber(int column) {
        return read(() -> {
            int value = result.getInt(column);
            return result.wasNull() ? null : value;
        });
    }

    public boolean flag(int column) {
        return read(() -> result.getBoolean(column));
    }

    public Instant instant(int column) {
        return present(findInstant(column), column);
    }

    public @Nullable Instant findInstant(int column) {
        return read(() -> {
            LocalDateTime time = result.getObject(column, LocalDateTime.class);
            return time == null ? null : time.toInstant(ZoneOffset.UTC);
        });
    }

    public LocalDate date(int column) {
        return present(findDate(column), column);
    }

    public @Nullable LocalDate findDate(int column) {
        return read(() -> result.getObject(column, LocalDate.class));
    }

    public Optional<byte[]> bytes(int column) {
        return Optional.ofNullable(read(() -> result.getBytes(column)));
    }

    private static <T> T present(@Nullable T value, int column) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    private static <T extends @Nullable Object> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private interface Reading<T extends @Nullable Object> {
        T read() throws SQLException;
    }
}

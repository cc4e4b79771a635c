package org.samanvay.coordination.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

/** All entries of one kind, of every department, in the order of their codes. */
final class Shelf<T> {
    private final List<Entry<T>> entries;
    private final WordIndex index = new WordIndex();

    /**
     * One thing that is shown.
     *
     * @param code full code, by which it is sorted
     * @param name what it is called
     * @param words what else is said of it, in both languages
     */
    record Entry<T>(String code, String department, Validity validity, Text name, List<Text> words, T view) {
        private Found<T> found(int distance) {
            return new Found<>("%02d %s".formatted(distance, code), view);
        }
    }

    private record Found<T>(String key, T view) {}

    Shelf(Stream<Entry<T>> all) {
        entries = all.sorted(Comparator.comparing(Entry::code)).toList();
        IntStream.range(0, entries.size()).forEach(i -> {
            index.addName(i, entries.get(i).name());
            index.add(i, entries.get(i).code());
            entries.get(i).words().forEach(text -> index.add(i, text));
        });
    }

    /**
     * What these departments offer on the day and afterwards: by code, or where words are sought those first whose name
     * has them.
     *
     * @param sought null: everything
     */
    Slice<T> page(Set<String> departments, LocalDate day, @Nullable SoughtWords sought, Page page) {
        Stream<Found<T>> found = sought == null
                ? entries.stream()
                        .filter(entry -> isShown(entry, departments, day))
                        .map(entry -> new Found<>(entry.code(), entry.view()))
                : index.find(sought).entrySet().stream()
                        .filter(hit -> isShown(entries.get(hit.getKey()), departments, day))
                        .map(hit -> entries.get(hit.getKey()).found(hit.getValue()))
                        .sorted(Comparator.comparing(Found::key));
        String after = page.after().orElse("");
        List<Found<T>> read = found
                .filter(one -> one.key().compareTo(after) > 0)
                .limit(page.limit())
                .toList();
        Slice<Found<T>> slice = page.slice(read, Found::key);
        return new Slice<>(slice.nodes().stream().map(Found::view).toList(), slice.cursors(), slice.pageInfo());
    }

    private static boolean isShown(Entry<?> entry, Set<String> departments, LocalDate day) {
        return departments.contains(entry.department())
                && entry.validity().until().map(last -> !last.isBefore(day)).orElse(true);
    }
}

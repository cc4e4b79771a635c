package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;

/** The offices against which a case is shut: they get no part in it, and nobody in them is told of it. */
@ApplicationScoped
public class ShutOffices {
    @Inject
    private Database database;

    @Inject
    private Posts posts;

    public boolean isShut(UUID caseFile, UUID office) {
        return database.find(
                        row -> row.uuid(1),
                        "SELECT office FROM excluded_office WHERE case_file = ? AND office = ?",
                        caseFile,
                        office)
                .isPresent();
    }

    /** The posts above one, the nearest first, without those in offices that the case is shut against. */
    public List<PostCard> lineAbove(UUID post, UUID caseFile) {
        List<UUID> above = posts.lineAbove(post);
        Map<UUID, PostCard> cards = posts.findAll(above);
        List<UUID> shut =
                database.list(row -> row.uuid(1), "SELECT office FROM excluded_office WHERE case_file = ?", caseFile);
        return above.stream()
                .map(cards::get)
                .filter(card -> card != null && !shut.contains(card.office()))
                .toList();
    }
}

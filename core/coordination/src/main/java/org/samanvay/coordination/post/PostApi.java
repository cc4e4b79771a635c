package org.samanvay.coordination.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.office.Offices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Posts in the API. */
@GraphQLApi
@ApplicationScoped
public class PostApi {
    @Inject
    private PostReading posts;

    @Inject
    private ChangingPosts changing;

    @Inject
    private Offices offices;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Query("posts")
    @Description("Posts of a state, with who holds them / राज्य के पद और उनके धारक")
    public @NonNull PostConnection posts(
            int state,
            @Nullable Integer district,
            @Nullable String department,
            @Nullable Boolean vacant,
            @Nullable Boolean nodal,
            @Description("Code of the kind / पद के प्रकार का कोड") @Nullable String kind,
            @Description("Part of the code or name of the post or its office / पद या कार्यालय के कोड या नाम का अंश")
                    @Nullable String named,
            @Nullable Integer first,
            @Nullable String after) {
        Viewer caller = viewer.get();
        PostFilter filter = new PostFilter(state, district, department, vacant, nodal, kind, named);
        return PostConnection.of(posts.page(filter, Page.of(first, after))
                .with(page -> page.stream().map(post -> told(caller, post)).toList()));
    }

    @Query("post")
    @Description("One post / एक पद")
    public @Nullable PostView post(@Id @NonNull String id) {
        Viewer caller = viewer.get();
        return posts.find(Ids.parse("id", id)).map(post -> told(caller, post)).orElse(null);
    }

    private static PostView told(Viewer caller, PostView post) {
        return caller.isOf(post.office().state().code()) ? post : post.withoutName();
    }

    @Mutation("createPost")
    @Description("Creates a post in an office / कार्यालय में पद बनाएँ")
    public @NonNull PostView createPost(@NonNull NewPost post, @NonNull String idempotencyKey) {
        viewer.forChange();
        UUID office = Ids.parse("office", post.office());
        OfficeView place =
                offices.find(office).orElseThrow(() -> CommonProblem.notFound(Text.of("Office", "कार्यालय")));
        UUID account = viewer.administering(place.state().code()).account();
        UUID created = changes.once(
                Change.of(account, "createPost", idempotencyKey, post),
                () -> changing.create(account, offices.findEntity(office).orElseThrow(), post));
        return posts.find(created).orElseThrow();
    }

    @Mutation("changePost")
    @Description("Changes a post's name and superior / पद का नाम और वरिष्ठ पद बदलें")
    public @NonNull PostView changePost(
            @Id @NonNull String id, @NonNull ChangedPost change, int version, @NonNull String idempotencyKey) {
        viewer.forChange();
        UUID post = Ids.parse("id", id);
        PostView present = posts.find(post).orElseThrow(() -> CommonProblem.notFound(Text.of("Post", "पद")));
        UUID account = viewer.administering(present.office().state().code()).account();
        changes.once(
                Change.of(account, "changePost", idempotencyKey, id, change, version),
                () -> changing.change(account, changing.findEntity(post).orElseThrow(), change, version));
        return posts.find(post).orElseThrow();
    }
}

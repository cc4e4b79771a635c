package org.samanvay.coordination.notice;

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
import org.samanvay.coordination.page.Page;

/** Notices beyond the screens, in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class NoticeApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private SettingNotices settings;

    @Inject
    private UndeliveredNotices undelivered;

    @Inject
    private Changes changes;

    @Query
    @Description("How you are told outside the platform / मंच के बाहर आपको कैसे बताया जाता है")
    public @NonNull NoticeSettingsView noticeSettings() {
        Viewer caller = current.get();
        return settings.of(caller.account(), caller.scopes().contains("write"));
    }

    @Mutation("setNoticeChannel")
    @Description("Say where you want to be told, until your posting ends; an address of the office, never of a person in a case"
            + " / पदस्थापना की समाप्ति तक कहाँ सूचित किया जाए; कार्यालय का पता, प्रकरण के किसी व्यक्ति का कभी नहीं")
    public @NonNull NoticeSettingsView setNoticeChannel(@NonNull NewNoticeSetting setting, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        changes.once(
                Change.of(account, "setNoticeChannel", idempotencyKey, setting), () -> settings.set(account, setting));
        return settings.of(account, true);
    }

    @Mutation
    @Description("Be told by this channel no more / इस माध्यम से सूचना बंद करें")
    public @NonNull NoticeSettingsView removeNoticeChannel(
            @Id @NonNull UUID posting, @NonNull NoticeChannel channel, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        changes.once(
                Change.of(account, "removeNoticeChannel", idempotencyKey, posting, channel),
                () -> settings.remove(account, posting, channel));
        return settings.of(account, true);
    }

    @Query
    @Description("For administrators: messages that were given up, newest first / प्रशासकों के लिए: छोड़े गए संदेश, नवीनतम पहले")
    public @NonNull UndeliveredNoticeConnection undeliveredNotices(
            @Description("LGD code / एलजीडी कोड") int state, @Nullable Integer first, @Nullable String after) {
        return UndeliveredNoticeConnection.of(undelivered.page(state, Page.of(first, after)));
    }

    @Mutation
    @Description("Have a message that was given up sent anew; answers its id / छोड़े गए संदेश को पुनः भेजें; उसकी id लौटती है")
    public @Id @NonNull UUID retryNotice(@Id @NonNull UUID message, @NonNull String idempotencyKey) {
        return changes.once(
                Change.of(current.forChange().account(), "retryNotice", idempotencyKey, message),
                () -> undelivered.tryAgain(message));
    }
}

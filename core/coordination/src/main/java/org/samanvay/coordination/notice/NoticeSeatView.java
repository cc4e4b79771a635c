package org.samanvay.coordination.notice;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;

/** A posting of the caller, and how its notices leave the platform; with no setting they do not. */
@Type("NoticeSeat")
@Description("A posting of yours and how you are told in it / आपकी एक पदस्थापना और उसमें सूचना के माध्यम")
public record NoticeSeatView(
        @Id @NonNull UUID posting,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        @NonNull List<@NonNull NoticeSettingView> settings) {}

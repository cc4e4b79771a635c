package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where officers want to be told. */
final class NoticeSettings {
    static final String SETTINGS = "{ noticeSettings { channels seats { posting post { en } office { en } settings { channel"
            + " address pace quietFrom quietUntil } } } }";
    static final String SET = "mutation($setting: NewNoticeSettingInput!, $key: String!) { setNoticeChannel(setting: $setting,"
            + " idempotencyKey: $key) { seats { posting settings { channel address } } } }";
    static final String REMOVE = "mutation($posting: ID!, $channel: NoticeChannel!, $key: String!) {"
            + " removeNoticeChannel(posting: $posting, channel: $channel, idempotencyKey: $key) { seats { settings { channel"
            + " } } } }";

    private NoticeSettings() {}

    /** By e-mail, at once, at any hour: tests run at night, too. */
    static Map<String, Object> mailTo(String posting, String address) {
        return new LinkedHashMap<>(Map.of(
                "posting", posting,
                "channel", "EMAIL",
                "address", address,
                "pace", "AT_ONCE",
                "quietFrom", 0,
                "quietUntil", 0));
    }

    static void set(Api officer, Map<String, Object> setting) {
        officer.run(SET, "setting", setting, "key", key());
    }

    /** The posting that the officer of a demonstration has held longest. */
    static String firstPosting(Api officer) {
        JsonNode seats = officer.run(SETTINGS).at("/noticeSettings/seats");
        return seats.get(0).get("posting").asText();
    }

    static void remove(Api officer, String posting, String channel) {
        officer.run(REMOVE, "posting", posting, "channel", channel, "key", key());
    }
}

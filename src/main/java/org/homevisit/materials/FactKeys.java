package org.homevisit.materials;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.homevisit.campaign.CollegeKey;

/** The college a task belongs to, by the ids its process carries, the path of its records, and moments as forms show them. */
final class FactKeys {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private FactKeys() {}

    static CollegeKey college(Map<String, Object> variables) {
        return new CollegeKey(String.valueOf(variables.get("campaignCode")), String.valueOf(variables.get("college")));
    }

    static String path(CollegeKey key) {
        return "/api/campaigns/" + key.campaign() + "/colleges/" + key.college();
    }

    static String minute(OffsetDateTime moment) {
        return MINUTE.format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }
}

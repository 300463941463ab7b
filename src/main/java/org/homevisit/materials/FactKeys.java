package org.homevisit.materials;

import java.util.Map;
import org.homevisit.campaign.CollegeKey;

/** The college a task belongs to, by the ids its process carries, and the path of its records. */
final class FactKeys {

    private FactKeys() {}

    static CollegeKey college(Map<String, Object> variables) {
        return new CollegeKey(String.valueOf(variables.get("campaignCode")), String.valueOf(variables.get("college")));
    }

    static String path(CollegeKey key) {
        return "/api/campaigns/" + key.campaign() + "/colleges/" + key.college();
    }
}

package org.homevisit.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a row of the colleges' table. */
final class CollegeCampaignRow {

    private CollegeCampaignRow() {}

    static CollegeCampaign map(ResultSet row, int number) throws SQLException {
        return new CollegeCampaign(
                new CollegeKey(row.getString("campaign"), row.getString("college")),
                row.getString("name"),
                CollegeState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getInt("head_count"),
                CampaignRow.deadlines(row),
                row.getInt("open_visits"),
                CampaignRow.time(row, "plan_arrived"),
                CampaignRow.time(row, "materials_arrived"),
                CampaignRow.time(row, "paper_arrived"),
                row.getBoolean("plan_late"),
                row.getBoolean("materials_late"),
                row.getBoolean("paper_late"));
    }
}

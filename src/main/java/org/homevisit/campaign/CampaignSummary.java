package org.homevisit.campaign;

/** The centre's own summary of a campaign; blank before it is written, with version 0. */
public record CampaignSummary(String overview, String problems, String solutions, int version) {

    static final CampaignSummary BLANK = new CampaignSummary("", "", "", 0);
}

package org.homevisit.campaign;

import java.util.List;
import org.homevisit.evidence.EvidenceFile;

/** A campaign as one reader may see it: his own college, or all of them. */
public record CampaignOverview(Campaign campaign, List<CollegeStanding> colleges, List<EvidenceFile> attachments) {}

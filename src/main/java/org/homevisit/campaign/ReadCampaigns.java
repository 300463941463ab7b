package org.homevisit.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The campaigns a person may see: the centre and school leaders all, others those of their college and only its row. */
@Service
public class ReadCampaigns {

    private static final CollegeFigures.Figures NONE = new CollegeFigures.Figures(0, 0);

    private final Campaigns campaigns;
    private final CollegeCampaigns colleges;
    private final AllColleges allColleges;
    private final EvidenceFiles files;
    private final ObjectProvider<CollegeFigures> figures;

    ReadCampaigns(
            Campaigns campaigns,
            CollegeCampaigns colleges,
            AllColleges allColleges,
            EvidenceFiles files,
            ObjectProvider<CollegeFigures> figures) {
        this.campaigns = campaigns;
        this.colleges = colleges;
        this.allColleges = allColleges;
        this.files = files;
        this.figures = figures;
    }

    /** Newest first. */
    public Page<CampaignOverview> all(PageRequest page, Actor reader) {
        var visible = visible(allColleges.ofEveryCampaign(), reader).stream()
                .collect(Collectors.groupingBy(college -> college.key().campaign()));
        var seen = campaigns.all().stream()
                .filter(campaign -> visible.containsKey(campaign.code()))
                .toList();
        var shown = seen.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(overviews(shown, visible), seen.size());
    }

    /** Throws 404 when it is not there or not the reader's. */
    public CampaignOverview one(String code, Actor reader) {
        var campaign = campaigns.get(code);
        var visible = visible(colleges.of(code), reader);
        if (visible.isEmpty()) {
            throw Refusal.notFound();
        }
        return overviews(List.of(campaign), Map.of(code, visible)).get(0);
    }

    private List<CampaignOverview> overviews(List<Campaign> shown, Map<String, List<CollegeCampaign>> visible) {
        var keys = new ArrayList<CollegeKey>();
        shown.forEach(campaign -> visible.get(campaign.code()).forEach(college -> keys.add(college.key())));
        var counts = counts(keys);
        var attached = files.ofAll(
                shown.stream().map(campaign -> Attachments.of(campaign.code())).toList());
        return shown.stream()
                .map(campaign -> new CampaignOverview(
                        campaign,
                        visible.get(campaign.code()).stream()
                                .map(college -> new CollegeStanding(college, counts.getOrDefault(college.key(), NONE)))
                                .toList(),
                        attached.getOrDefault(Attachments.of(campaign.code()), List.of())))
                .toList();
    }

    private Map<CollegeKey, CollegeFigures.Figures> counts(Collection<CollegeKey> keys) {
        var port = figures.getIfAvailable();
        return port == null || keys.isEmpty() ? Map.of() : port.of(keys);
    }

    private static List<CollegeCampaign> visible(List<CollegeCampaign> colleges, Actor reader) {
        return reader.isOneOf(Group.CENTRE, Group.SCHOOL_LEADER)
                ? colleges
                : colleges.stream()
                        .filter(college -> college.key().college().equals(reader.college()))
                        .toList();
    }
}

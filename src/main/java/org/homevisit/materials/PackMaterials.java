package org.homevisit.materials;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs a college's materials (notice 八(五): 以学院为单位统一打包). */
@Service
public class PackMaterials {

    private final CollegeCampaigns colleges;
    private final GatherStatistics gather;
    private final PackageContents contents;
    private final WorkbookWriter workbooks;

    PackMaterials(
            CollegeCampaigns colleges, GatherStatistics gather, PackageContents contents, WorkbookWriter workbooks) {
        this.colleges = colleges;
        this.gather = gather;
        this.contents = contents;
        this.workbooks = workbooks;
    }

    /** Reads the records in one transaction; the files follow while the package is written. */
    @Transactional(readOnly = true)
    public CollegePackage pack(CollegeKey key, Actor by) {
        MaterialsScope.requireReader(by, key);
        colleges.get(key);
        var data = gather.of(key);
        return new CollegePackage(data, contents.of(key, data), workbooks);
    }
}

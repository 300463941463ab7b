package org.homevisit.materials;

import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.Added;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.FileContent;
import org.homevisit.evidence.Owner;
import org.homevisit.evidence.ReceiveEvidence;
import org.homevisit.evidence.Upload;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The screenshots and PDF of a summary (notice 八(一): 学院官网宣传推文连续完整图片), changed while the college summarises. */
@Service
public class SummaryFiles {

    private final CollegeCampaigns colleges;
    private final AddEvidence addEvidence;
    private final ReceiveEvidence receive;
    private final EvidenceFiles files;
    private final TransactionTemplate transaction;

    SummaryFiles(
            CollegeCampaigns colleges,
            AddEvidence addEvidence,
            ReceiveEvidence receive,
            EvidenceFiles files,
            PlatformTransactionManager transactions) {
        this.colleges = colleges;
        this.addEvidence = addEvidence;
        this.receive = receive;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    static Owner owner(CollegeKey key) {
        return new Owner("summary", key.businessKey());
    }

    public List<EvidenceFile> of(CollegeKey key, Actor by) {
        requireReader(key, by);
        return files.of(owner(key));
    }

    public EvidenceFile get(CollegeKey key, UUID id, Actor by) {
        requireReader(key, by);
        return files.get(owner(key), id);
    }

    /** The file is received and checked before the college is locked, so that a slow upload holds nobody up. */
    public Added add(CollegeKey key, Upload upload, Actor by) {
        MaterialsScope.require(by, key, Group.COLLEGE_COORDINATOR);
        MaterialsScope.requireSummarising(colleges.get(key));
        try (var file = receive.forSummary(upload)) {
            return transaction.execute(running -> {
                MaterialsScope.requireSummarising(colleges.lock(key));
                return addEvidence.add(owner(key), file, by.account());
            });
        }
    }

    @Transactional
    public void remove(CollegeKey key, UUID id, Actor by) {
        MaterialsScope.require(by, key, Group.COLLEGE_COORDINATOR);
        MaterialsScope.requireSummarising(colleges.lock(key));
        files.remove(owner(key), id);
    }

    /** The file, or a picture scaled to <code>size</code>. */
    public FileContent content(CollegeKey key, UUID id, @Nullable Integer size, Actor by) {
        return files.content(get(key, id, by), size);
    }

    private void requireReader(CollegeKey key, Actor by) {
        MaterialsScope.requireReader(by, key);
        colleges.get(key);
    }
}

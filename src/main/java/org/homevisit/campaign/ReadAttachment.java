package org.homevisit.campaign;

import java.io.InputStream;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** The files of the notice, for everybody who sees the campaign. */
@Service
public class ReadAttachment {

    private final ReadCampaigns campaigns;
    private final EvidenceFiles files;

    ReadAttachment(ReadCampaigns campaigns, EvidenceFiles files) {
        this.campaigns = campaigns;
        this.files = files;
    }

    public Attachment read(String code, UUID id, Actor reader) {
        campaigns.one(code, reader);
        var file = files.get(Attachments.of(code), id);
        return new Attachment(file, () -> files.open(file));
    }

    /** The file and where its bytes come from; who opens them closes them. */
    public record Attachment(EvidenceFile file, java.util.function.Supplier<InputStream> content) {}
}

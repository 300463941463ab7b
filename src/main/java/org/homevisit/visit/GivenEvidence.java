package org.homevisit.visit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.EvidenceKind;
import org.springframework.stereotype.Component;

/** How many photos and media files visits have; screenshots are the summary's and count for nothing here. */
@Component
public class GivenEvidence {

    private final EvidenceFiles files;

    GivenEvidence(EvidenceFiles files) {
        this.files = files;
    }

    public Given of(Visit visit) {
        return Given.count(files.of(visit.owner()));
    }

    public Map<UUID, Given> of(Collection<Visit> visits) {
        var byOwner = files.ofAll(visits.stream().map(Visit::owner).toList());
        var given = new HashMap<UUID, Given>();
        visits.forEach(visit -> given.put(visit.id(), Given.count(byOwner.getOrDefault(visit.owner(), List.of()))));
        return given;
    }

    /** Photos, and videos and audios together. */
    public record Given(int photos, int media) {

        static Given count(List<EvidenceFile> files) {
            var photos = files.stream()
                    .filter(file -> file.kind() == EvidenceKind.PHOTO)
                    .count();
            var media = files.stream()
                    .filter(file -> file.kind() == EvidenceKind.VIDEO || file.kind() == EvidenceKind.AUDIO)
                    .count();
            return new Given((int) photos, (int) media);
        }
    }
}

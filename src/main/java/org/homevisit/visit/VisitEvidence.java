package org.homevisit.visit;

import java.util.List;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.FileContent;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a visit as a person may see them. */
@Component
public class VisitEvidence {

    private final Visits visits;
    private final EvidenceFiles files;

    VisitEvidence(Visits visits, EvidenceFiles files) {
        this.visits = visits;
        this.files = files;
    }

    public List<EvidenceFile> all(UUID visitId, Actor actor) {
        var visit = visits.get(visitId);
        VisitAccess.requireReader(visit, actor);
        return files.of(visit.owner());
    }

    /** Whole, or a picture scaled to a size. */
    public FileContent content(UUID visitId, UUID fileId, @Nullable Integer size, Actor actor) {
        var visit = visits.get(visitId);
        VisitAccess.requireReader(visit, actor);
        return files.content(files.get(visit.owner(), fileId), size);
    }

    /** Before an upload is read: who may not write it learns so at once. */
    public void requireWritable(UUID visitId, Actor actor) {
        var visit = visits.get(visitId);
        VisitAccess.requireWriter(visit, actor);
        VisitAccess.requireEditable(visit);
    }
}

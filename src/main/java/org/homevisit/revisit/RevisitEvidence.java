package org.homevisit.revisit;

import java.util.List;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.FileContent;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a revisit as a person may see them. */
@Component
public class RevisitEvidence {

    private final Revisits revisits;
    private final RevisitAccess access;
    private final EvidenceFiles files;

    RevisitEvidence(Revisits revisits, RevisitAccess access, EvidenceFiles files) {
        this.revisits = revisits;
        this.access = access;
        this.files = files;
    }

    public List<EvidenceFile> all(UUID revisitId, Actor actor) {
        return files.of(readable(revisitId, actor).owner());
    }

    /** Whole, or a picture scaled to a size. */
    public FileContent content(UUID revisitId, UUID fileId, @Nullable Integer size, Actor actor) {
        return files.content(files.get(readable(revisitId, actor).owner(), fileId), size);
    }

    /** Before an upload is read: who may not write it learns so at once. */
    public void requireWritable(UUID revisitId, Actor actor) {
        access.requireWriter(revisits.get(revisitId), actor);
    }

    private Revisit readable(UUID revisitId, Actor actor) {
        var revisit = revisits.get(revisitId);
        access.requireReader(revisit, actor);
        return revisit;
    }
}

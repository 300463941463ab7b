package org.homevisit.evidence;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The stored files by owner. */
@Component
public class EvidenceFiles {

    /** In order of upload. */
    public List<EvidenceFile> of(Owner owner) {
        throw new UnsupportedOperationException();
    }

    /** One query for many owners. */
    public Map<Owner, List<EvidenceFile>> ofAll(Collection<Owner> owners) {
        throw new UnsupportedOperationException();
    }

    /** Throws 404. */
    public EvidenceFile get(Owner owner, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Marks REMOVED; whether it may be is the caller's rule. */
    public void remove(Owner owner, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The bytes as they were uploaded; the caller closes. */
    public InputStream open(EvidenceFile file) {
        throw new UnsupportedOperationException();
    }

    /** The bytes without capture place and device: what leaves the system. Deterministic. */
    public InputStream openPublic(EvidenceFile file) {
        throw new UnsupportedOperationException();
    }
}

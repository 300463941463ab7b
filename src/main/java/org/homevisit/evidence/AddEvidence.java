package org.homevisit.evidence;

import org.springframework.stereotype.Component;

/** Takes a file in: detects, checks, stores, then writes its row. */
@Component
public class AddEvidence {

    /** Photo, video or audio of a visit or revisit; throws 422 or 413 naming field <code>file</code>. */
    public Added toReport(Owner owner, Upload upload, String account) {
        throw new UnsupportedOperationException();
    }

    /** Screenshot or PDF. */
    public Added toSummary(Owner owner, Upload upload, String account) {
        throw new UnsupportedOperationException();
    }

    /** Attachment of a campaign's notice: Office, PDF, pictures. */
    public Added toNotice(Owner owner, Upload upload, String account) {
        throw new UnsupportedOperationException();
    }
}

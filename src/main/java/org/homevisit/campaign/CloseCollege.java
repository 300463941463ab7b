package org.homevisit.campaign;

import org.springframework.stereotype.Service;

/** Closes a college whose paper has been accepted; the caller holds its lock. */
@Service
public class CloseCollege {

    public void closed(CollegeKey key) {
        throw new UnsupportedOperationException();
    }
}

package org.homevisit.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The campaigns of the school. */
@Component
public class Campaigns {

    /** Throws 404. */
    public Campaign get(String code) {
        throw new UnsupportedOperationException();
    }

    public Optional<Campaign> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Campaign> all() {
        throw new UnsupportedOperationException();
    }
}

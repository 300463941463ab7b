package org.homevisit.revisit;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Plans the revisit that an accepted report or a revisit's own report asks for. */
@Service
public class StartRevisit {

    public void start(UUID visitId) {
        throw new UnsupportedOperationException();
    }

    public void again(UUID revisitId) {
        throw new UnsupportedOperationException();
    }
}

package org.homevisit.web;

import java.util.Set;
import org.homevisit.shared.Text;

/** The statuses that have a heading and a sentence of their own. */
final class Titles {

    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private Titles() {}

    static boolean knows(int status) {
        return KNOWN.contains(status);
    }

    static Text of(int status) {
        return Text.of("web.title." + (knows(status) ? status : status / 100 * 100));
    }
}

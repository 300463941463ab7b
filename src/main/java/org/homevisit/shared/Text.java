package org.homevisit.shared;

import java.util.Arrays;
import java.util.List;

/** A sentence a person reads: a key of the message bundles and what stands in its places. */
public record Text(String key, List<Object> arguments) {

    public static Text of(String key, Object... arguments) {
        return new Text(key, Arrays.asList(arguments));
    }
}

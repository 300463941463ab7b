package org.homevisit.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list as it goes out: <code>{content, totalElements}</code>. */
public record Page<T>(List<T> content, long totalElements) {

    public static <T> Page<T> whole(List<T> content) {
        return new Page<>(content, content.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(content.stream().<R>map(mapping).toList(), totalElements);
    }
}

package org.homevisit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homevisit.evidence.picture.PictureFormat;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The stored files by owner. */
@Component
public class EvidenceFiles {

    private final EvidenceRows rows;
    private final MediaStore store;
    private final Pictures pictures;

    EvidenceFiles(EvidenceRows rows, MediaStore store, Pictures pictures) {
        this.rows = rows;
        this.store = store;
        this.pictures = pictures;
    }

    /** In order of upload. */
    public List<EvidenceFile> of(Owner owner) {
        return rows.of(owner);
    }

    /** One query for many owners; each of them has its list, empty ones too. */
    public Map<Owner, List<EvidenceFile>> ofAll(Collection<Owner> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<>(rows.ofAll(owners).stream().collect(Collectors.groupingBy(EvidenceFile::owner)));
        found.keySet().retainAll(owners);
        owners.forEach(owner -> found.putIfAbsent(owner, List.of()));
        return found;
    }

    /** Throws 404. */
    public EvidenceFile get(Owner owner, UUID id) {
        return rows.find(owner, id).orElseThrow(Refusal::notFound);
    }

    /** Marks REMOVED; whether it may be is the caller's rule. Throws 404. */
    public void remove(Owner owner, UUID id) {
        if (!rows.remove(owner, id)) {
            throw Refusal.notFound();
        }
    }

    /** The bytes as they were uploaded; the caller closes. */
    public InputStream open(EvidenceFile file) {
        try {
            return store.open(file.sha256());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The bytes without capture place and device: what leaves the system. Deterministic. */
    public InputStream openPublic(EvidenceFile file) {
        try {
            var format = PictureFormat.of(file.mediaType());
            return format.isPresent() ? format.get().openPublic(() -> store.open(file.sha256())) : open(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What {@link #openPublic} gives, with its length and readable from any place. */
    public Resource resource(EvidenceFile file) {
        return PictureFormat.of(file.mediaType())
                .<Resource>map(format -> new PublicPicture(file.name(), () -> openPublic(file)))
                .orElseGet(() -> new StoredContent(file, store));
    }

    /** What a web page answers with: the file, or a picture scaled to <code>size</code> (320 or 1280). */
    public FileContent content(EvidenceFile file, @Nullable Integer size) {
        return size == null
                ? FileContent.whole(file, resource(file))
                : FileContent.scaled(file, size, pictures.scaled(file, size));
    }
}

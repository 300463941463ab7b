package org.homevisit.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.homevisit.evidence.picture.PictureDecoder;
import org.homevisit.evidence.picture.PictureFormat;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Pictures made smaller: JPEG, upright, 320 or 1280 pixels at their long edge. */
@Component
public class Pictures {

    private static final Set<Integer> SIZES = Set.of(320, 1280);

    private final MediaStore store;
    private final PictureDecoder decoder;
    private final ScratchFolder scratch;
    private final ScaledFolder scaled;

    Pictures(MediaStore store, PictureDecoder decoder, ScratchFolder scratch, ScaledFolder scaled) {
        this.store = store;
        this.decoder = decoder;
        this.scratch = scratch;
        this.scaled = scaled;
    }

    /** Throws 422 for another size and for a file that is no picture. */
    public Resource scaled(EvidenceFile file, int size) {
        if (!SIZES.contains(size)) {
            throw Refusal.rules(List.of(Fault.of("size", size, "evidence.size")));
        }
        var format = PictureFormat.of(file.mediaType())
                .orElseThrow(() -> Refusal.rules(List.of(Fault.of("size", size, "evidence.size.noPicture"))));
        try {
            var target = scaled.of(file.sha256(), size);
            if (!Files.exists(target)) {
                make(file, format, size, target);
            }
            return new FileSystemResource(target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void make(EvidenceFile file, PictureFormat format, int size, Path target) throws IOException {
        var part = scratch.newFile();
        try {
            decoder.scale(format, () -> store.open(file.sha256()), size, part);
            Files.createDirectories(target.getParent());
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

package org.homevisit.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Reads an upload and checks it, before any row is locked: 500 MB take seconds. What is refused leaves nothing behind.
 */
@Component
public class ReceiveEvidence {

    private final ScratchFolder scratch;
    private final ReportCheck report;
    private final SummaryCheck summary;
    private final NoticeCheck notice;

    ReceiveEvidence(ScratchFolder scratch, ReportCheck report, SummaryCheck summary, NoticeCheck notice) {
        this.scratch = scratch;
        this.report = report;
        this.summary = summary;
        this.notice = notice;
    }

    public ReceivedFile forReport(Upload upload) {
        return receive(upload, report);
    }

    public ReceivedFile forSummary(Upload upload) {
        return receive(upload, summary);
    }

    public ReceivedFile forNotice(Upload upload) {
        return receive(upload, notice);
    }

    private ReceivedFile receive(Upload upload, FileCheck check) {
        var name = FileName.clean(upload.name());
        try (var content = upload.content().open()) {
            var head = content.readNBytes(FileType.HEAD);
            if (head.length == 0) {
                throw FileRefusal.rule(name, "evidence.empty");
            }
            var type = FileType.of(head);
            var limit = check.limit(type, name);
            var whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
            return receive(new Incoming(name, type, scratch.newFile()), whole, limit, check);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ReceivedFile receive(Incoming file, InputStream content, long limit, FileCheck check)
            throws IOException {
        try {
            var copied = ScratchFolder.copy(content, file.path(), limit);
            if (copied.size() > limit) {
                throw FileRefusal.tooLarge(file.name(), copied.size(), limit);
            }
            return new ReceivedFile(file.name(), check.check(file), file.path(), copied.sha256(), copied.size());
        } catch (IOException | RuntimeException refused) {
            discard(file.path());
            throw refused;
        }
    }

    private static void discard(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}

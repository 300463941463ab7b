package org.homevisit.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.homevisit.shared.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in: detects, checks, stores, then writes its row. */
@Component
public class AddEvidence {

    private final ReceiveEvidence receive;
    private final MediaStore store;
    private final EvidenceRows rows;
    private final Clock clock;
    private final TransactionTemplate nested;

    AddEvidence(
            ReceiveEvidence receive,
            MediaStore store,
            EvidenceRows rows,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.receive = receive;
        this.store = store;
        this.rows = rows;
        this.clock = clock;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Photo, video or audio of a visit or revisit; throws 422 or 413 naming field <code>file</code>. */
    public Added toReport(Owner owner, Upload upload, String account) {
        return add(owner, upload, account, receive::forReport);
    }

    /** Screenshot or PDF. */
    public Added toSummary(Owner owner, Upload upload, String account) {
        return add(owner, upload, account, receive::forSummary);
    }

    /** Attachment of a campaign's notice: Office, PDF, pictures. */
    public Added toNotice(Owner owner, Upload upload, String account) {
        return add(owner, upload, account, receive::forNotice);
    }

    /** A file checked before, for callers that receive first and lock their row afterwards. */
    public Added add(Owner owner, ReceivedFile file, String account) {
        var same = rows.same(owner, file.sha256());
        if (same.isPresent()) {
            return new Added(same.get(), true);
        }
        keep(file);
        return insert(describe(owner, file, account), file.facts());
    }

    private Added add(Owner owner, Upload upload, String account, Function<Upload, ReceivedFile> receiving) {
        try (var file = receiving.apply(upload)) {
            return add(owner, file, account);
        }
    }

    /** Before the row: a row never names what a crash could still lose. */
    private void keep(ReceivedFile file) {
        try {
            store.put(file.path(), file.sha256());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EvidenceFile describe(Owner owner, ReceivedFile file, String account) {
        var facts = file.facts();
        return new EvidenceFile(
                Ids.next(),
                owner,
                file.name(),
                facts.kind(),
                facts.mediaType(),
                file.size(),
                facts.width(),
                facts.height(),
                facts.seconds(),
                file.sha256(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                account);
    }

    /**
     * Under a savepoint: who is second of two at once meets the unique key, after which PostgreSQL would answer nothing
     * more in the caller's transaction.
     */
    private Added insert(EvidenceFile file, FileFacts facts) {
        try {
            nested.executeWithoutResult(status -> rows.insert(file, facts));
            return new Added(file, false);
        } catch (DuplicateKeyException meanwhile) {
            return new Added(rows.same(file.owner(), file.sha256()).orElseThrow(() -> meanwhile), true);
        }
    }
}

package org.homevisit.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table <code>evidence_file</code>. */
@Repository
class EvidenceRows {

    private static final String STORED = " and state = 'STORED' ";
    private static final String SELECT = """
            select id, owner_kind, owner_id, name, kind, media_type, size, width, height, seconds, sha256,
                   uploaded_at, uploaded_by
            from evidence_file where\s""";

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(EvidenceFile file, FileFacts facts) {
        jdbc.sql("""
                        insert into evidence_file (id, owner_kind, owner_id, name, kind, media_type, size, width, height,
                            seconds, sha256, captured_at, uploaded_at, uploaded_by, state, active_key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'STORED', ?)""")
                .params(file.id(), file.owner().kind(), file.owner().id())
                .params(file.name(), file.kind().name(), file.mediaType(), file.size())
                .params(java.util.Arrays.asList(file.width(), file.height(), file.seconds()))
                .params(java.util.Arrays.asList(file.sha256(), facts.capturedAt(), file.uploadedAt()))
                .params(file.uploadedBy(), activeKey(file.owner(), file.sha256()))
                .update();
    }

    /** The stored file of the same bytes. */
    Optional<EvidenceFile> same(Owner owner, String sha256) {
        return jdbc.sql(SELECT + "active_key = ?")
                .param(activeKey(owner, sha256))
                .query(EvidenceRows::read)
                .optional();
    }

    List<EvidenceFile> of(Owner owner) {
        return jdbc.sql(SELECT + "owner_id = ? and owner_kind = ?" + STORED + "order by uploaded_at, id")
                .params(owner.id(), owner.kind())
                .query(EvidenceRows::read)
                .list();
    }

    List<EvidenceFile> ofAll(Collection<Owner> owners) {
        return jdbc.sql(SELECT + "owner_id in (:ids) and owner_kind in (:kinds)" + STORED + "order by uploaded_at, id")
                .param("ids", owners.stream().map(Owner::id).collect(Collectors.toSet()))
                .param("kinds", owners.stream().map(Owner::kind).collect(Collectors.toSet()))
                .query(EvidenceRows::read)
                .list();
    }

    Optional<EvidenceFile> find(Owner owner, UUID id) {
        return jdbc.sql(SELECT + "id = ? and owner_id = ? and owner_kind = ?" + STORED)
                .params(id, owner.id(), owner.kind())
                .query(EvidenceRows::read)
                .optional();
    }

    boolean remove(Owner owner, UUID id) {
        return jdbc.sql("update evidence_file set state = 'REMOVED', active_key = null "
                                + "where id = ? and owner_id = ? and owner_kind = ?" + STORED)
                        .params(id, owner.id(), owner.kind())
                        .update()
                == 1;
    }

    /** Those of the contents that a row names; removed rows count, a hand-in of an earlier round may name them. */
    Set<String> named(Collection<String> sha256) {
        return jdbc.sql("select distinct sha256 from evidence_file where sha256 in (:contents)")
                .params(Map.of("contents", sha256))
                .query(String.class)
                .set();
    }

    private static String activeKey(Owner owner, String sha256) {
        return owner.kind() + ":" + owner.id() + ":" + sha256;
    }

    private static EvidenceFile read(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                new Owner(row.getString("owner_kind"), row.getString("owner_id")),
                row.getString("name"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getObject("seconds", Double.class),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toOffsetDateTime(),
                row.getString("uploaded_by"));
    }
}

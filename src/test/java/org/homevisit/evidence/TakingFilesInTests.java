package org.homevisit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.evidence.Samples.ascii;
import static org.homevisit.evidence.Samples.half;
import static org.homevisit.evidence.Samples.join;
import static org.homevisit.evidence.Samples.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EvidenceSlice
@Tag("database")
class TakingFilesInTests {

    @Autowired
    AddEvidence add;

    @Autowired
    EvidenceFiles files;

    @Autowired
    ReceiveEvidence receive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${homevisit.data}")
    Path data;

    private final Owner visit = new Owner("visit", UUID.randomUUID().toString());

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(EvidenceKind.PHOTO, "image/jpeg", Samples.jpeg(300, 200, 7), 300, null),
                Arguments.of(EvidenceKind.PHOTO, "image/png", Samples.png(30, 20, 7), 30, null),
                Arguments.of(EvidenceKind.PHOTO, "image/webp", Samples.webp(), 16, null),
                Arguments.of(EvidenceKind.VIDEO, "video/mp4", Samples.mp4("vide", 12), null, 12.0),
                Arguments.of(EvidenceKind.AUDIO, "audio/mp4", Samples.mp4("soun", 3), null, 3.0),
                Arguments.of(EvidenceKind.VIDEO, "video/mp4", Samples.fragmentedMp4(), null, 2.0),
                Arguments.of(EvidenceKind.VIDEO, "video/webm", Samples.liveWebm("webm", 1, 26), null, 1.04),
                Arguments.of(EvidenceKind.AUDIO, "audio/webm", Samples.liveWebm("webm", 2, 51), null, 2.04),
                Arguments.of(EvidenceKind.AUDIO, "audio/wav", Samples.wav(1.5), null, 1.5),
                Arguments.of(EvidenceKind.AUDIO, "audio/mpeg", Samples.mp3(100), null, 2.612));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("taken")
    void knownByItsBytesAlone(EvidenceKind kind, String mediaType, byte[] bytes, Integer width, Double seconds)
            throws IOException {
        var added = add.toReport(visit, upload("../../张三.txt", bytes), "cs-visitor-1");

        assertThat(added.existed()).isFalse();
        assertThat(files.of(visit)).containsExactly(added.file());
        var file = files.get(visit, added.file().id());
        assertThat(file.name()).isEqualTo("张三.txt");
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.width()).isEqualTo(width);
        assertThat(file.seconds()).isEqualTo(seconds);
        assertThat(file.size()).isEqualTo(bytes.length);
        try (var stored = files.open(file);
                var open = files.openPublic(file)) {
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
            assertThat(open.readAllBytes()).as("nothing to strip").isEqualTo(bytes);
        }
    }

    static Stream<Arguments> refused() {
        var jpeg = Samples.jpeg(300, 200, 3);
        var png = Samples.png(300, 200, 3);
        return Stream.of(
                Arguments.of("empty", new byte[0], "evidence.empty"),
                Arguments.of("half a JPEG", half(jpeg), "evidence.picture.broken"),
                Arguments.of(
                        "half a JPEG with an end", join(half(jpeg), ascii("\u00FF\u00D9")), "evidence.picture.broken"),
                Arguments.of("half a PNG", half(png), "evidence.picture.broken"),
                Arguments.of("PNG without end", Arrays.copyOf(png, png.length - 12), "evidence.picture.broken"),
                Arguments.of(
                        "PNG, pixels cut, well framed",
                        join(
                                Arrays.copyOf(png, 33),
                                Samples.chunk("IDAT", Arrays.copyOfRange(png, 41, 5000)),
                                Samples.chunk("IEND", new byte[0])),
                        "evidence.picture.broken"),
                Arguments.of("half a WebP", half(Samples.webp()), "evidence.picture.broken"),
                Arguments.of("bomb", Samples.hugePng(20_000, 20_000), "evidence.picture.edge"),
                Arguments.of("51 megapixels", Samples.hugePng(10_000, 5_100), "evidence.picture.pixels"),
                Arguments.of("SVG", ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"), "evidence.type.report"),
                Arguments.of("HTML", ascii("<!doctype html><script>1</script>"), "evidence.type.report"),
                Arguments.of("GIF", ascii("GIF89a-----------------"), "evidence.type.report"),
                Arguments.of("PDF", Samples.pdf(), "evidence.type.report"),
                Arguments.of("HEIC", Samples.heic(), "evidence.heic"),
                Arguments.of("JPEG then nothing", ascii("\u00FF\u00D8\u00FF\u00D9"), "evidence.picture.broken"),
                Arguments.of("half a film", half(Samples.mp4("vide", 5)), "evidence.media.broken"),
                Arguments.of("only subtitles", Samples.mp4("text", 5), "evidence.media.silent"),
                Arguments.of("no length", Samples.mp4("vide", 0), "evidence.media.silent"),
                Arguments.of("Matroska", Samples.liveWebm("matroska", 1, 9), "evidence.media.broken"),
                Arguments.of("WebM without blocks", Samples.liveWebm("webm", 1, 0), "evidence.media.silent"),
                Arguments.of("WebM with subtitles", Samples.liveWebm("webm", 17, 9), "evidence.media.silent"),
                Arguments.of("half a WAV", half(Samples.wav(2)), "evidence.media.broken"),
                Arguments.of("a tag without sound", join(ascii("ID3"), new byte[500]), "evidence.media.silent"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusedFileLeavesNothing(String what, byte[] bytes, String message) throws IOException {
        var before = stored();

        assertThatThrownBy(() -> add.toReport(visit, upload("a/坏.jpg", bytes), "cs-visitor-1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE_VIOLATED);
                    assertThat(refusal.faults()).hasSize(1);
                    assertThat(refusal.faults().get(0).field()).isEqualTo("file");
                    assertThat(refusal.faults().get(0).value()).isEqualTo("坏.jpg");
                    assertThat(refusal.detail().key()).isEqualTo(message);
                });

        assertThat(files.of(visit)).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void tooLargeNamesSizeAndLimit() throws IOException {
        var before = stored();
        var bytes = Arrays.copyOf(Samples.jpeg(30, 20, 4), 21 * 1_048_576 + 1);

        assertThatThrownBy(() -> add.toReport(visit, upload("大.jpg", bytes), "cs-visitor-1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
                    assertThat(refusal.faults().get(0).message().arguments()).containsExactly("21.1", "20");
                });
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void sameBytesAreOneFile() {
        var bytes = Samples.jpeg(40, 30, 5);
        var first = add.toReport(visit, upload("一.jpg", bytes), "cs-visitor-1");
        var second = add.toReport(visit, upload("二.jpg", bytes), "cs-visitor-2");
        var elsewhere = add.toReport(new Owner("visit", "other" + visit.id()), upload("一.jpg", bytes), "x");

        assertThat(second.existed()).isTrue();
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(elsewhere.existed()).isFalse();

        files.remove(visit, first.file().id());
        assertThat(files.of(visit)).isEmpty();
        assertThatThrownBy(() -> files.get(visit, first.file().id())).isInstanceOf(Refusal.class);
        var again = add.toReport(visit, upload("三.jpg", bytes), "cs-visitor-1");
        assertThat(again.existed()).isFalse();
        assertThat(again.file().id()).isNotEqualTo(first.file().id());
    }

    @Test
    void sameBytesAtOnceAreOneRow() throws Exception {
        var bytes = Samples.png(60, 60, 6);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var whole = new TransactionTemplate(transactions);
            var tasks = IntStream.range(0, 8)
                    .<Callable<Added>>mapToObj(number -> () -> whole.execute(status -> {
                        var added = add.toReport(visit, upload(number + ".png", bytes), "cs-visitor-1");
                        // the transaction goes on after the collision
                        assertThat(files.of(visit)).hasSize(1);
                        return added;
                    }))
                    .toList();
            var ids = new HashSet<UUID>();
            var added = 0;
            for (var future : threads.invokeAll(tasks)) {
                ids.add(future.get().file().id());
                added += future.get().existed() ? 0 : 1;
            }
            assertThat(ids).hasSize(1);
            assertThat(added).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(jdbc.sql("select count(*) from evidence_file where owner_id = ?")
                        .param(visit.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void rowGoesWithTheCallersTransaction() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            add.toReport(visit, upload("一.wav", Samples.wav(0.1)), "cs-visitor-1");
            status.setRollbackOnly();
        });

        assertThat(files.of(visit)).isEmpty();
    }

    @Test
    void receivedButNotAddedLeavesNothing() throws IOException {
        var before = stored();
        try (var received = receive.forReport(upload("一.wav", Samples.wav(0.2)))) {
            assertThat(received.kind()).isEqualTo(EvidenceKind.AUDIO);
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void manyOwnersByOneQuery() {
        var other = new Owner("revisit", visit.id());
        var third = new Owner("visit", "none");
        add.toReport(visit, upload("一.wav", Samples.wav(0.3)), "a");
        add.toReport(visit, upload("二.wav", Samples.wav(0.4)), "a");
        add.toReport(other, upload("三.wav", Samples.wav(0.3)), "a");

        var all = files.ofAll(java.util.List.of(visit, other, third));

        assertThat(all.get(visit)).extracting(EvidenceFile::name).containsExactly("一.wav", "二.wav");
        assertThat(all.get(other)).hasSize(1);
        assertThat(all.get(third)).isEmpty();
    }

    @Test
    void captureMomentIsKept() {
        var file = add.toReport(visit, upload("一.jpg", Samples.jpegWithExif(40, 30, 1)), "a")
                .file();

        assertThat(jdbc.sql("select captured_at from evidence_file where id = ?")
                        .param(file.id())
                        .query(java.time.OffsetDateTime.class)
                        .single())
                .isEqualTo("2022-01-18T10:20:30+08:00");
    }

    @Test
    void summaryTakesLongScreenshotsAndPdf() {
        var summary = new Owner("summary", visit.id());
        var shot = add.toSummary(summary, upload("推文.png", Samples.hugePng(1000, 39_000)), "a")
                .file();
        var pdf = add.toSummary(summary, upload("推文.pdf", Samples.pdf()), "a").file();

        assertThat(shot.kind()).isEqualTo(EvidenceKind.SCREENSHOT);
        assertThat(shot.height()).isEqualTo(39_000);
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> add.toSummary(summary, upload("推文.pdf", half(Samples.pdf())), "a"))
                .hasMessageContaining("evidence.pdf.broken");
        assertThatThrownBy(() -> add.toSummary(summary, upload("声.wav", Samples.wav(1)), "a"))
                .hasMessageContaining("evidence.type.summary");
    }

    private java.util.Set<String> stored() throws IOException {
        if (!Files.exists(data)) {
            return java.util.Set.of();
        }
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(java.util.stream.Collectors.toSet());
        }
    }
}

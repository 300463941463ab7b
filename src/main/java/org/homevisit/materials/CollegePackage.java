package org.homevisit.materials;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homevisit.document.FormColumn;
import org.homevisit.document.FormSheet;
import org.homevisit.document.Labelled;
import org.homevisit.document.OfficialForm;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.document.ZipPackage;
import org.homevisit.document.ZipPath;
import org.jspecify.annotations.Nullable;

/** A college's package, ready to be written while it is sent; the same state gives the same bytes. */
public final class CollegePackage {

    private final StatisticsData data;
    private final List<PackageEntry> entries;
    private final WorkbookWriter workbooks;

    CollegePackage(StatisticsData data, List<PackageEntry> entries, WorkbookWriter workbooks) {
        this.data = data;
        this.entries = entries;
        this.workbooks = workbooks;
    }

    /** <code>信息工程学院-2022年寒假家访材料.zip</code> */
    public String name() {
        return data.college().name() + "-" + data.campaign().name() + "材料.zip";
    }

    public void writeTo(OutputStream out) {
        var zip = new ZipPackage(out);
        var rows = new ArrayList<List<@Nullable Object>>();
        try {
            for (var entry : entries) {
                var path = entry.writeTo(zip);
                rows.add(Arrays.asList(rows.size() + 1, path.toString(), entry.what(), entry.student()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        zip.add(ZipPath.of("manifest.xlsx"), list -> workbooks.write(manifest(rows), list));
        zip.finish();
    }

    private OfficialForm manifest(List<List<@Nullable Object>> rows) {
        var columns = List.of(FormColumn.of("序号"), FormColumn.prose("文件"), FormColumn.of("内容"), FormColumn.of("学号"));
        return OfficialForm.of(FormSheet.of("清单", "家访材料清单", columns)
                .line(
                        Labelled.of("填报单位", data.college().name()),
                        Labelled.of("活动", data.campaign().name()),
                        Labelled.of("文件数", rows.size()))
                .rows(rows));
    }
}

package org.homevisit.plan;

import java.util.Arrays;
import java.util.List;
import org.homevisit.document.SheetTemplate;
import org.homevisit.document.TemplateColumn;
import org.homevisit.organisation.Coded;
import org.homevisit.organisation.Hardship;
import org.springframework.stereotype.Component;

/** The sheet a college fills in and uploads as its plan. */
@Component
public class PlanTemplate {

    private final PlanWording wording;

    PlanTemplate(PlanWording wording) {
        this.wording = wording;
    }

    public SheetTemplate sheet() {
        return new SheetTemplate(
                wording.chinese("plan.template.name"),
                Arrays.stream(PlanColumn.values()).map(this::column).toList());
    }

    private TemplateColumn column(PlanColumn column) {
        var help = wording.chinese("plan.template.help." + column);
        var example = wording.chinese("plan.template.example." + column);
        var written = switch (column) {
            case TARGET -> TemplateColumn.oneOf(column.title(), help, words(Target.values()));
            case CONCERNS -> TemplateColumn.anyOf(column.title(), help, example, words(Concern.values()));
            case HARDSHIP -> TemplateColumn.oneOf(column.title(), help, words(Hardship.values()));
            case MODE -> TemplateColumn.oneOf(column.title(), help, words(Mode.values()));
            case PARTY -> TemplateColumn.oneOf(column.title(), help, words(Party.values()));
            case KIND -> TemplateColumn.oneOf(column.title(), help, words(VisitKind.values()));
            case AGREED ->
                TemplateColumn.oneOf(
                        column.title(), help, List.of(wording.chinese("plan.yes"), wording.chinese("plan.no")));
            default -> TemplateColumn.of(column.title(), help, example);
        };
        return column == PlanColumn.STUDENT ? written.must() : written;
    }

    private static List<String> words(Coded[] codes) {
        return Arrays.stream(codes).map(Coded::label).toList();
    }
}

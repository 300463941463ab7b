package org.homevisit.campaign;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The notice's text where the centre writes none: the founding notice with this campaign's name, dates and numbers. */
@Component
class FoundingNotice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final MessageSource messages;

    FoundingNotice(MessageSource messages) {
        this.messages = messages;
    }

    String of(Campaign campaign) {
        var arguments = new Object[] {
            campaign.name(),
            campaign.theme(),
            DAY.format(campaign.visitFrom()),
            DAY.format(campaign.visitTo()),
            percent(campaign.minCoverage()),
            String.valueOf(campaign.photoMinima().onsite()),
            String.valueOf(campaign.photoMinima().video()),
            Moments.text(campaign.deadlines().plan()),
            Moments.text(campaign.deadlines().materials()),
            Moments.text(campaign.deadlines().paper())
        };
        return messages.getMessage("campaign.foundingNotice", arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}

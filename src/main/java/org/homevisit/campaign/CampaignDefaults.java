package org.homevisit.campaign;

import java.math.BigDecimal;
import java.util.List;

/** What the founding notice says where the centre says nothing else. */
final class CampaignDefaults {

    /** “家校对接·共促成长”. */
    static final String THEME = "家校对接·共促成长";

    /** 四(三): 家访总人数不少于学院总人数的1%. */
    static final BigDecimal MIN_COVERAGE = new BigDecimal("0.01");

    /** 八(二): 实地家访图片不少于4张. */
    static final int PHOTOS_ONSITE = 4;

    /** 八(二): 网络家访图片不少于2张. */
    static final int PHOTOS_VIDEO = 2;

    /** The notice asks for none: a call is proved by its record. */
    static final int PHOTOS_PHONE = 0;

    /** 八(二): 家访的视频或者音频. */
    static final boolean MEDIA_REQUIRED = true;

    static final List<String> REMINDER_OFFSETS = List.of("P3D", "P1D", "PT2H");

    private CampaignDefaults() {}
}

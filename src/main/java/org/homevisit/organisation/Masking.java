package org.homevisit.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a personal detail is left for people who need not know it (domain §6). Null stays null. */
public final class Masking {

    private static final String HIDDEN = "***";
    private static final String DIGITS_HIDDEN = "****";

    /** Province, prefecture and county as they are written in one; the county is what may be read. */
    private static final Pattern TO_COUNTY = Pattern.compile("((?:[^省市县区]{2,7}(?:省|自治区|特别行政区))?"
            + "(?:[^省市县区]{1,10}?(?:市|自治州|地区|盟))?"
            + "(?:[^省市县区]{1,14}?(?:自治县|县|新区|区|市|自治旗|旗)))(.*)");

    private Masking() {}

    /** 13812345678 → 138****5678. */
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return phone;
        }
        var length = phone.length();
        if (length < 8) {
            return DIGITS_HIDDEN;
        }
        var head = length >= 11 && phone.charAt(0) == '1' ? phone.substring(0, 3) : "";
        return head + DIGITS_HIDDEN + phone.substring(length - 4);
    }

    /** 张建国 → 张*; how many characters follow is not told. */
    public static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** 河南省平顶山市鲁山县瓦屋镇 → 河南省平顶山市鲁山县***; what names no county is hidden whole. */
    public static @Nullable String address(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return address;
        }
        var found = TO_COUNTY.matcher(address);
        if (!found.matches() || !startsWithPlace(found.group(1))) {
            return HIDDEN;
        }
        return found.group(2).isBlank() ? address : found.group(1) + HIDDEN;
    }

    /** 详细地址 says only what is below the county: nothing of it is left. */
    public static @Nullable String belowCounty(@Nullable String address) {
        return address == null || address.isBlank() ? address : HIDDEN;
    }

    /** 某小区3号楼 ends in 区 too: only what begins with a province or prefecture is a place. */
    private static boolean startsWithPlace(String place) {
        return place.matches(".{1,12}?(省|自治区|特别行政区|市|自治州|地区|盟).+");
    }
}

package org.homevisit.organisation;

/** Invented names, no two alike: each surname meets each given name once. */
class SampleNames {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎";
    private static final String[] GIVEN = {
        "晨阳", "雨桐", "浩然", "思雨", "志强", "婷婷", "俊杰", "雪梅", "文博", "佳怡", "建华", "丽娜", "鹏飞", "静怡", "宇航", "晓燕", "明轩", "梦瑶",
        "子涵", "欣悦", "海涛", "玉兰", "天佑", "诗涵", "国栋", "秀英", "嘉豪", "雅琪", "立新", "春晓", "博", "敏", "磊", "芳", "超", "娟", "凯", "倩",
        "刚", "莹", "泽宇", "若曦", "振华", "可欣", "永康", "美玲", "家乐", "巧云", "一鸣", "语嫣", "少华", "冬梅", "正阳", "小雅", "世杰", "慧敏", "景行",
        "清扬", "启明", "素心"
    };

    /** A name with the gender it is usually given to. */
    record Name(String text, String gender) {

        String surname() {
            return text.substring(0, 1);
        }
    }

    private int taken;

    Name next() {
        var surname = taken % SURNAMES.length();
        // another shift for each surname, so that neighbours in a class do not share their given name
        var given = (taken / SURNAMES.length() + 13 * surname) % GIVEN.length;
        taken++;
        return new Name(SURNAMES.charAt(surname) + GIVEN[given], given % 2 == 0 ? "男" : "女");
    }
}

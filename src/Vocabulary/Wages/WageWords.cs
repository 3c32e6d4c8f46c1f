namespace Jiuye.Vocabulary;

/// <summary>The words of pay texts, folded; where one begins with another, the longer stands first.</summary>
internal static class WageWords
{
    internal static readonly string[] Negotiable = ["面议", "面谈", "面洽", "可议", "可谈", "详谈", "协商", "商议", "另议", "待定", "保密", "negotiable"];

    internal static readonly string[] AtLeast = ["及以上", "以上", "起薪", "起步", "起", "不低于", "最低", "至少", "保底", "底薪", "+"];

    internal static readonly string[] AtMost = ["及以下", "以下", "以内", "不超过", "最高", "至多", "封顶"];

    // How often pay is handed over says nothing of the period that it is for.
    internal static readonly string[] Settlement = ["周结", "月结", "次结", "现结", "完工结"];

    internal static readonly string[] ByPiece = ["/课时", "/周", "每周", "周薪", "/星期", "/week", "/件", "每件", "/单", "每单", "/次", "每次", "/场", "每场", "/节", "计件"];

    internal static readonly string[] AfterTaxOrForeign = ["税后", "到手", "美元", "港元", "港币", "欧元", "usd", "hkd", "eur", "$", "€"];

    internal static readonly (string Word, WageBasis Basis)[] Periods =
    [
        ("年薪", WageBasis.Year), ("月薪", WageBasis.Month), ("日薪", WageBasis.Day), ("时薪", WageBasis.Hour),
        ("小时", WageBasis.Hour), ("个月", WageBasis.Month), ("month", WageBasis.Month), ("year", WageBasis.Year), ("hour", WageBasis.Hour), ("day", WageBasis.Day),
        ("月", WageBasis.Month), ("年", WageBasis.Year), ("天", WageBasis.Day), ("日", WageBasis.Day), ("时", WageBasis.Hour), ("h", WageBasis.Hour),
    ];

    internal static readonly string[] Silent =
    [
        "人民币", "rmb", "cny", "元", "¥", "左右", "上下", "大约", "约", "税前", "综合", "薪资", "薪酬", "薪水", "工资", "薪金", "待遇", "收入", "基本", "月均",
        "提成", "奖金", "绩效", "补贴", "年终奖", "五险一金", "五险", "双休", "单休", "包吃住", "包吃", "包住", "每", "一", "/", "·", "•", "*", "×", "x", ":", ",", "，", "、", "。", ";", "(", ")", "[", "]", "【", "】", "|", "per",
    ];
}

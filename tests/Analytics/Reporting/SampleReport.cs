using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Reporting;

/// <summary>The morning of a made-up district, with every part of the report filled.</summary>
internal static class SampleReport
{
    internal static NightReport Full() => new()
    {
        Place = new("临江市澄河区", "Chenghe District, Linjiang"),
        Dataset = "chenghe-demo",
        AsOf = new(2026, 11, 22),
        PolicyName = "beijing-2018",
        PolicyTitle = new("北京市就业援助办法（2018）", "Beijing employment assistance measures (2018)"),
        Version = "0.1.0",
        SmallCount = 30,
        Inputs =
        [
            new("postings.jsonl.gz", new("招聘岗位", "postings"), 3_120, 41, 206, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            new("seekers.jsonl.gz", new("求职者", "seekers"), 5_012, 12, 0, "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
            new("wages.csv", new("工资调查", "wage survey"), 8_400, 7, 0, "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13"),
        ],
        Quality = Quality(),
        Totals = new(2_873, 6_120, 5_000, 1.224m, new("需求人数÷求职人数", "openings ÷ seekers")) { PostingsCountedAsOne = 214 },
        Coverage = Coverage(),
        Grading = Grading(),
        Casework = Casework(),
        Audit = new()
        {
            Postings = 2_873,
            MayBePublished = 1_904,
            GoBack = 702,
            ToLookAt = 201,
            PastLastDay = 66,
            Withheld = 118,
            Rules =
            [
                new("required_social_insurance", new("未载明社会保险。", "The posting does not speak of social insurance."), "002 Art. 38 para 2", new("退回更正", "goes back"), 584, 584),
                new("age", new("设置了无法定依据的年龄限制。", "It sets an age limit without ground in law."), "就业促进法 Arts. 3, 26", new("人工查看", "a person looks"), 201, 233),
                new("sex", new("限定或优先某一性别。", "It admits or prefers one sex."), "002 Art. 38 para 3", new("退回更正", "goes back"), 118, 131),
            ],
        },
        Occupations = Occupations(),
        Wages = Wages(),
        Conditions = Conditions(),
        Limits =
        [
            new("数据集没有往期结果，本报告不含同比和环比。", "The dataset holds no earlier results, so there is no comparison with last quarter or last year."),
            new("通勤距离按直线估算，没有考虑公交班次。", "Distance is as the crow flies; bus timetables are not considered."),
        ],
    };

    private static ReportedCasework Casework() => new()
    {
        Ledgers =
        [
            new("seeker", new("个人台账", "persons"), 4_120, 346, 585, 1_003, 2, 3),
            new("employer", new("用人单位台账", "employers"), 212, 40, 9, 8, 0, 0),
        ],
        Training = new()
        {
            Persons = 61,
            Trainings = 2,
            SeatsToOpen = 18,
            Rows =
            [
                new(new("保安员，保安员证", "security guard, 保安员证"), 44, 12, 20, 24, 38, 10, 18),
                new(new("焊工，中级工（四级）", "welder, intermediate worker (grade 4)"), 17, 3, 2, 15, 9, 12, 0),
            ],
        },
        Duties =
        [
            new("recommendation_follow_up", new("推荐后回访：是否录用", "follow up the recommendation: hired or not?"), "002 Art. 27(3)", 212, 480, 17),
            new("guidance_follow_up", new("指导后回访：问题是否解决", "follow up the guidance: is the problem solved?"), "002 Art. 27(1)", 61, 105, 8.5),
            new("retention_third", new("稳岗回访", "follow up whether the work lasts"), "002 Art. 27(4)", 73, 0, null),
        ],
        Offers = [new("repeat_recommendations", new("再次推荐岗位", "recommend another posting"), "002 Art. 28(2)–(4)", 590, 590, 571, [new(new("没有符合硬性条件的岗位", "no posting passes the hard conditions"), 19)])],
        Escalations = [new(new("达到专家会诊条件（《北京市精细化公共就业服务实施细则》第二十八条）", "the case has come to an expert consultation (002 Art. 28)"), 88)],
        LedgerFaults = [new(new("记录日期晚于统计日期", "the entry lies in the future"), 3)],
    };

    private static ReportedConditions Conditions() => ReportedConditions.Of(
    [
        .. Enumerable.Range(0, 40).Select(static number => new JobPosting
        {
            Id = new(FormattableString.Invariant($"c{number}")),
            Title = "普工",
            Description = number % 4 == 0 ? "" : "两班倒，包吃住",
            StatedConditions =
            [
                new(ConditionKind.Shift, "two-shifts"), new(ConditionKind.BoardAndLodging, "meals-and-lodging"),
                .. number % 3 == 0 ? [new StatedCondition(ConditionKind.Gender, "women-only")] : Array.Empty<StatedCondition>(),
            ],
        }),
    ]);

    internal static NightReport Empty() => Full() with
    {
        Casework = null,
        Audit = null,
        Conditions = ReportedConditions.Of([]),
        Inputs = [],
        Quality = new() { Rejections = [], Examples = [] },
        Totals = new(0, 0, 0, null, new("需求人数÷求职人数", "openings ÷ seekers")),
        Coverage = new()
        {
            Ordering = new("按公示权重（default 方案）排序。", "Ordered by the declared weights (profile default)."),
            Profile = "default",
            ListLength = 50,
            SeekersMatched = 0,
            SeekersUnmatched = 0,
            PostingsRecommended = 0,
            PostingsOrphaned = 0,
            MatchesPerSeeker = [],
            RecommendationsPerPosting = [],
        },
        Grading = new() { CardVersion = "proposal-1", Levels = [], Ranges = [], Profiles = [], KeyAssistance = [] },
        Occupations = new()
        {
            Grouping = new("职业小类", "minor group"),
            Convention = MethodPhrases.NoRequirement("seekers"),
            Rows = [],
            DemandWithoutOccupation = 0,
            SeekersWithoutOccupation = 0,
        },
        Wages = new() { Quantile = "hf1", FewestObservations = 30, FewestEmployers = 5, Posted = [], Surveyed = [] },
        Limits = [],
    };

    private static ReportedQuality Quality() => new()
    {
        Rejections =
        [
            new("postings.jsonl.gz", "salary_text", new("工资上限低于下限", "the highest pay is below the lowest"), 17),
            new("postings.jsonl.gz", "posted_at", new("日期读不懂，应为 2026-11-22 这样的格式", "not a date; expected the form 2026-11-22"), 13),
            new("seekers.jsonl.gz", "age", new("年龄超出14至100岁", "age outside 14 to 100"), 9),
            new("wages.csv", "wage", new("工资为负数", "a negative wage"), 7),
            new("postings.jsonl.gz", "district", new("没有这个行政区划代码", "no such district code"), 6),
            new("postings.jsonl.gz", null, new("这一行不是完整的 JSON", "the row is not a whole JSON object"), 5),
            new("seekers.jsonl.gz", "id", new("编号与前面的行重复", "the identity was used by an earlier row"), 3),
        ],
        Examples =
        [
            new("postings.jsonl.gz", 88, "salary_text", new("工资上限低于下限", "the highest pay is below the lowest")),
            new("postings.jsonl.gz", 412, "posted_at", new("日期读不懂，应为 2026-11-22 这样的格式", "not a date; expected the form 2026-11-22")),
            new("postings.jsonl.gz", 3_120, null, new("这一行不是完整的 JSON", "the row is not a whole JSON object")),
            new("seekers.jsonl.gz", 77, "age", new("年龄超出14至100岁", "age outside 14 to 100")),
            new("wages.csv", 5_310, "wage", new("工资为负数", "a negative wage")),
        ],
        Warnings =
        [
            new("38 条岗位的月工资超过 100,000 元，可能把年薪写成了月薪。", "38 postings offer more than 100,000 yuan a month; they may state pay a year as pay a month."),
            new("112 条岗位只写了城市，没有写区县。", "112 postings name a city and no district."),
        ],
    };

    private static ReportedCoverage Coverage() => new()
    {
        Ordering = new("按公示权重（default 方案）排序。", "Ordered by the declared weights (profile default)."),
        Profile = "default",
        ListLength = 50,
        SeekersMatched = 4_612,
        SeekersUnmatched = 388,
        PostingsRecommended = 2_690,
        PostingsOrphaned = 183,
        MedianBestScore = 0.713,
        TopTenthShare = 0.274,
        MatchesPerSeeker = [new(0, 0, 388), new(1, 4, 521), new(5, 9, 604), new(10, 19, 911), new(20, 29, 705), new(30, 39, 498), new(40, 49, 372), new(50, null, 1_001)],
        RecommendationsPerPosting = [new(0, 0, 183), new(1, 4, 260), new(5, 9, 331), new(10, 19, 588), new(20, 49, 902), new(50, 99, 441), new(100, 199, 131), new(200, null, 37)],
        MostRecommended =
        [
            new(new PostingId("P-000412"), "社区网格员（五险一金，双休）", 12, 742),
            new(new PostingId("P-001933"), "超市理货员", 8, 655),
            new(new PostingId("P-000087"), "小区保安/门卫 不限经验", 20, 611),
            new(new PostingId("P-002201"), "行政文员", 1, 498),
            new(new PostingId("P-002740"), "Warehouse picker 仓库分拣员", 30, 471),
        ],
        UnmatchedReasons =
        [
            new(new("愿意去的地区内没有合适岗位", "no fitting posting in the districts accepted"), 141),
            new(new("期望最低工资高于岗位工资", "least pay wanted is above what is offered"), 118),
            new(new("健康限制", "health limits"), 62),
            new(new("缺少必需的证书", "a required certificate is missing"), 45),
            new(new("不能接受夜班或倒班", "night or rotating shifts not accepted"), 22),
        ],
    };

    private static ReportedGrading Grading() => new()
    {
        CardVersion = "proposal-1",
        Levels =
        [
            new(DifficultyLevel.One, 2_410, 96),
            new(DifficultyLevel.Two, 1_778, 240),
            new(DifficultyLevel.Three, 602, 155),
            new(DifficultyLevel.Four, 210, 31),
        ],
        Ranges =
        [
            new(DifficultyLevel.One, DifficultyLevel.Two, 281),
            new(DifficultyLevel.Two, DifficultyLevel.Three, 190),
            new(DifficultyLevel.Three, DifficultyLevel.Four, 42),
            new(DifficultyLevel.One, DifficultyLevel.Three, 9),
        ],
        MissingAnswers =
        [
            new(new("健康状况", "health"), 311),
            new(new("近三年工作月数", "months worked in the last three years"), 207),
            new(new("家庭就业状况", "whether anybody in the household works"), 96),
        ],
        Profiles = Profiles(),
        KeyAssistance = [.. Enumerable.Range(1, 210).Select(i => Case(i, DifficultyLevel.Four)), .. Enumerable.Range(211, 602).Select(i => Case(i, DifficultyLevel.Three))],
    };

    private static List<ReportedDimension> Profiles() =>
    [
        new("age", new("年龄", "Age"),
        [
            new(new("16–24岁", "16–24"), 742, 31, 4),
            new(new("25–34岁", "25–34"), 1_481, 66, 9),
            new(new("35–44岁", "35–44"), 1_190, 118, 27),
            new(new("45–54岁", "45–54"), 1_102, 231, 88),
            new(new("55岁及以上", "55 and over"), 467, 151, 81),
            new(new("未填写", "not answered"), 18, 5, 1),
        ]),
        new("education", new("受教育程度", "Education"),
        [
            new(new("小学及以下", "primary or below"), 214, 71, 40),
            new(new("初中", "lower secondary"), 1_086, 236, 92),
            new(new("高中、中专、技校", "upper secondary"), 1_350, 160, 49),
            new(new("大专", "junior college"), 1_208, 88, 21),
            new(new("本科及以上", "bachelor or above"), 1_142, 47, 8),
        ]),
        new("jobless", new("失业时长", "Months without work"),
        [
            new(new("不足3个月", "under 3 months"), 1_402, 41, 5),
            new(new("3–6个月", "3–6 months"), 1_033, 77, 12),
            new(new("6–12个月", "6–12 months"), 988, 121, 33),
            new(new("12–24个月", "12–24 months"), 701, 165, 60),
            new(new("24个月以上", "over 24 months"), 455, 168, 97),
            new(new("未填写", "not answered"), 421, 30, 3),
        ]),
        new("occupation", new("求职意向职业", "Occupation wanted"),
        [
            new(new("保安员", "security guards"), 312, 88, 41),
            new(new("保洁员", "cleaners"), 288, 79, 33),
            new(new("行政办事员", "office clerks"), 604, 66, 18),
            new(new("装卸搬运工", "movers and loaders"), 121, 25, 9),
            new(new("商品营业员", "shop assistants"), 390, 40, 8),
            new(new("讲解员", "museum guides"), 12, 3, 1),
        ]),
    ];

    private static ReportedCase Case(int number, DifficultyLevel level)
    {
        var open = number % 7 == 3 && level == DifficultyLevel.Four;
        var points = level == DifficultyLevel.Four ? 92 - number / 9 : 64 - (number - 210) / 31;
        return new(
            new SeekerId($"S-{number * 37 % 9_000 + 1_000}-{number}"),
            level,
            open ? DifficultyLevel.Three : level,
            level,
            open ? points - 14 : points,
            points,
            number % 2 == 0
                ? [new("失业超过24个月（22分）", "over 24 months without work (22 points)"), new("55岁及以上（12分）", "aged 55 or over (12 points)"), new("健康严重限制工作（14分）", "health severely limits work (14 points)")]
                : [new("近三年几乎没有工作（12分）", "hardly worked in the last three years (12 points)"), new("零就业家庭（8分）", "nobody in the household works (8 points)")],
            number % 5 == 0 ? 0 : number % 41)
        {
            Occupation = new(number % 3 == 0 ? "保安员" : "保洁员", number % 3 == 0 ? "security guards" : "cleaners"),
            JoblessMonths = number % 11 == 0 ? null : 12 + number % 30,
            NextStep = number % 5 == 0 ? new("商量通勤范围：放宽到邻区后有6条岗位", "talk over distance: 6 postings in the next district") : null,
        };
    }

    private static ReportedOccupations Occupations() => new()
    {
        Grouping = new("职业小类", "minor group"),
        Convention = MethodPhrases.NoRequirement("seekers"),
        DemandWithoutOccupation = 141,
        SeekersWithoutOccupation = 233,
        Rows =
        [
            Occupation("4-02-02", "道路运输服务人员", "road transport workers", 520, 201),
            Occupation("4-03-02", "餐饮服务人员", "food and beverage service workers", 611, 322),
            Occupation("6-31-01", "机械设备修理人员", "machinery repairers", 288, 90),
            Occupation("4-02-07", "邮政和快递服务人员", "postal and courier workers", 402, 233),
            Occupation("2-02-10", "电子信息工程技术人员", "information engineers", 233, 118),
            Occupation("4-10-01", "生活照料服务人员", "carers and domestic workers", 190, 81),
            Occupation("6-18-01", "机械冷加工人员", "machine tool operators", 166, 77),
            Occupation("2-05-02", "护理人员", "nurses", 128, 52),
            Occupation("6-18-02", "机械热加工人员", "welders and heat treaters", 91, 24),
            Occupation("4-08-05", "检验检测服务人员", "testing technicians", 60, 21),
            Occupation("4-07-03", "市场管理服务人员", "market wardens", 31, 11),
            Occupation("3-01-02", "行政事务处理人员", "administrative clerks", 204, 604),
            Occupation("4-07-05", "安全保护服务人员", "protective service workers", 150, 312),
            Occupation("4-09-08", "环境卫生服务人员", "cleaning and sanitation workers", 171, 288),
            Occupation("2-06-03", "会计专业人员", "accountants", 66, 181),
            Occupation("4-01-02", "销售人员", "sales workers", 318, 390),
            Occupation("2-08-08", "教学人员", "teachers", 44, 97),
            Occupation("2-10-07", "工艺美术与创意设计专业人员", "craft artists and creative designers", 21, 58),
            Occupation("2-09-01", "讲解员", "guides", 2, 12),
            Occupation("1-06-01", "企业负责人", "heads of enterprises", 9, 0),
        ],
    };

    private static ReportedOccupation Occupation(string code, string zh, string en, long demand, long supply) =>
        new(OccupationCode.Parse(code), new(zh, en), demand, supply, supply == 0 ? null : (decimal)demand / supply);

    private static ReportedWages Wages() => new()
    {
        Quantile = "hf1",
        FewestObservations = 30,
        FewestEmployers = 5,
        PostingsWithPay = 2_391,
        PostingsWithoutPay = 482,
        Posted =
        [
            Wage("2-02-10", "电子信息工程技术人员", "information engineers", 212, 88, 7_500, 9_000, 12_500, 17_500, 25_000),
            Wage("4-03-02", "餐饮服务人员", "food and beverage service workers", 402, 190, 3_200, 3_800, 4_500, 5_500, 6_800),
            Wage("4-02-02", "道路运输服务人员", "road transport workers", 330, 121, 4_800, 5_800, 7_000, 8_500, 10_500),
            Wage("6-31-01", "机械设备修理人员", "machinery repairers", 188, 75, 4_500, 5_200, 6_500, 8_000, 9_800),
            Wage("2-05-02", "护理人员", "nurses", 97, 22, 4_200, 5_000, 6_000, 7_250, 9_000),
            Wage("3-01-02", "行政事务处理人员", "administrative clerks", 176, 133, 3_000, 3_500, 4_200, 5_250, 6_500),
            Wage("4-07-05", "安全保护服务人员", "protective service workers", 121, 60, 2_800, 3_200, 3_800, 4_500, 5_400),
            Withheld("2-09-01", "讲解员", "guides", 2, 2, "样本2个，少于30个", "2 wages, fewer than 30"),
            Withheld("4-07-03", "市场管理服务人员", "market wardens", 31, 3, "用人单位3家，少于5家", "3 employers, fewer than 5"),
        ],
        Surveyed =
        [
            Wage("2-02-10", "电子信息工程技术人员", "information engineers", 640, 41, 6_900, 8_610, 11_240, 15_800, 22_370),
            Wage("4-03-02", "餐饮服务人员", "food and beverage service workers", 1_220, 77, 2_950, 3_400, 4_110, 5_020, 6_240),
            Wage("4-02-02", "道路运输服务人员", "road transport workers", 811, 52, 4_230, 5_160, 6_480, 7_900, 9_610),
            Wage("4-07-05", "安全保护服务人员", "protective service workers", 503, 33, 2_600, 2_980, 3_520, 4_260, 5_150),
        ],
    };

    private static ReportedWage Wage(string code, string zh, string en, long n, long employers, decimal p10, decimal p25, decimal p50, decimal p75, decimal p90) =>
        new(OccupationCode.Parse(code), new(zh, en), n, employers, new(p10, p25, p50, p75, p90), null);

    private static ReportedWage Withheld(string code, string zh, string en, long n, long employers, string because, string becauseEn) =>
        new(OccupationCode.Parse(code), new(zh, en), n, employers, null, new(because, becauseEn));
}

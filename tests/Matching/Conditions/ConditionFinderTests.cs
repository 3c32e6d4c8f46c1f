using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Conditions;

public sealed class ConditionFinderTests
{
    private static ConditionFinder Finder => ConditionFinder.Default;

    [Theory]
    [InlineData("12小时两班倒", "两班倒", "two-shifts")]
    [InlineData("能适应三班倒", "三班倒", "three-shifts")]
    [InlineData("长白班", "长白班", "day")]
    [InlineData("需要上夜班", "上夜班", "night")]
    [InlineData("上二休二", "上二休二", "days-on-days-off")]
    public void Shifts_are_told_apart(string text, string words, string kind)
    {
        var shift = Only(text, ConditionKind.Shift);

        Assert.Equal((words, kind), (Words(text, shift), shift.Value));
    }

    [Theory]
    [InlineData("不倒班")]
    [InlineData("无夜班")]
    public void A_shift_that_is_ruled_out_is_not_required(string text) =>
        Assert.Equal(ConditionStance.NotRequired, Only(text, ConditionKind.Shift).Stance);

    [Theory]
    [InlineData("做五休二，双休")]
    [InlineData("月休4天，9:00-18:00上班")]
    public void Ordinary_rest_days_and_hours_are_no_shift(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Shift);

    [Theory]
    [InlineData("缴纳五险一金", "five-insurances-and-fund")]
    [InlineData("六险一金", "more-than-five-and-fund")]
    [InlineData("五险", "five-insurances")]
    [InlineData("社保", "social-insurance")]
    [InlineData("住房公积金", "housing-fund")]
    [InlineData("团体意外险", "accident")]
    [InlineData("补充医疗保险", "supplementary-medical")]
    public void The_parts_of_social_insurance_are_told_apart(string text, string part) =>
        Assert.Equal(part, Only(text, ConditionKind.Insurance).Value);

    [Fact]
    public void A_heading_and_what_it_heads_are_one_insurance() =>
        Assert.Equal(["five-insurances-and-fund"], Finder.Find("社会保险：五险一金").Select(static found => found.Value));

    [Fact]
    public void Each_insurance_is_found_by_itself() =>
        Assert.Equal(["pension", "medical", "work-injury", "housing-fund"], Finder.Find("养老保险、医疗保险、工伤保险、公积金").Select(static found => found.Value));

    [Theory]
    [InlineData("负责社保公积金办理")]
    [InlineData("负责每月员工的薪酬、福利、社保等的准时核算")]
    [InlineData("有保险行业销售经验")]
    public void Insurance_as_the_work_itself_is_no_benefit(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Insurance);

    [Theory]
    [InlineData("18-45周岁", 18d, 45d)]
    [InlineData("年龄35岁以下", null, 35d)]
    [InlineData("年满18周岁", 18d, null)]
    [InlineData("18岁到50岁之间", 18d, 50d)]
    [InlineData("年龄20～40", 20d, 40d)]
    public void Age_limits_are_read(string text, double? low, double? high)
    {
        var age = Only(text, ConditionKind.Age);

        Assert.Equal((low, high), (age.Low, age.High));
    }

    [Theory]
    [InlineData("照顾3岁以上孩子")]
    [InlineData("负责0-3岁宝宝早教")]
    public void The_age_of_children_is_no_limit_for_the_worker(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Age);

    [Theory]
    [InlineData("男女不限", "both-welcome", ConditionStance.NotRequired)]
    [InlineData("性别不限", "both-welcome", ConditionStance.NotRequired)]
    [InlineData("限女性", "women-only", ConditionStance.Required)]
    [InlineData("男士优先", "men-preferred", ConditionStance.Preferred)]
    [InlineData("仅招男", "men-only", ConditionStance.Required)]
    public void Wording_about_sex_is_told_apart(string text, string value, ConditionStance stance)
    {
        var gender = Only(text, ConditionKind.Gender);

        Assert.Equal((value, stance), (gender.Value, gender.Stance));
    }

    [Theory]
    [InlineData("女装设计")]
    [InlineData("员工子女奖学金")]
    [InlineData("三八妇女节礼品")]
    public void Products_and_relatives_are_no_wording_about_the_worker(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Gender);

    [Theory]
    [InlineData("男1.7米以上，女1.6米以上", 170d, null, 160d, null)]
    [InlineData("身高：男170+，女160+", 170d, null, 160d, null)]
    [InlineData("男身高178cm以上，女身高165cm以上", 178d, null, 165d, null)]
    [InlineData("男45岁以下女40岁以下", null, 45d, null, 40d)]
    [InlineData("【年龄】男士18-54岁，女士18-49岁", 18d, 54d, 18d, 49d)]
    public void Limits_for_each_sex_keep_neither_away_and_say_whom_they_are_for(string text, double? menLow, double? menHigh, double? womenLow, double? womenHigh)
    {
        var found = Finder.Find(text);
        var men = Assert.Single(found, static limit => limit.Sex == Sex.Men);
        var women = Assert.Single(found, static limit => limit.Sex == Sex.Women);

        Assert.Equal((menLow, menHigh, womenLow, womenHigh), (men.Low, men.High, women.Low, women.High));
        Assert.All(found.Where(static other => other.Kind == ConditionKind.Gender), static gender => Assert.Equal(("both-welcome", ConditionStance.NotRequired), (gender.Value, gender.Stance)));
    }

    [Theory]
    [InlineData("男女各两名")]
    [InlineData("男2名，女3名")]
    [InlineData("男普工2名，女文员1名，男司机1名")]
    public void Numbers_for_each_sex_keep_neither_away(string text) =>
        Assert.All(Finder.Find(text).Where(static found => found.Kind == ConditionKind.Gender), static gender => Assert.Equal("both-welcome", gender.Value));

    [Theory]
    [InlineData("男，身高170以上", "men-only")]
    [InlineData("女170以上", "women-only")]
    [InlineData("限女性，18-45岁，包吃住，长白班。经理姓王，为人随和。工作轻松。限男性", "women-only")]
    public void A_limit_for_one_sex_alone_stays_what_it_is(string text, string value) =>
        Assert.Equal(value, Finder.Find(text).First(static found => found.Kind == ConditionKind.Gender).Value);

    [Theory]
    [InlineData("女性享有产假，男性享有陪产假")]
    [InlineData("联系[NAME]女士")]
    [InlineData("负责宝妈护理和产后康复")]
    public void Leave_and_persons_to_call_are_no_wording_about_the_worker(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Gender);

    [Theory]
    [InlineData("试用期一个月", 1d, 1d)]
    [InlineData("试用期1-3个月", 1d, 3d)]
    [InlineData("三个月试用期", 3d, 3d)]
    [InlineData("无试用期", 0d, 0d)]
    public void The_length_of_probation_is_read_in_months(string text, double low, double high)
    {
        var probation = Only(text, ConditionKind.Probation);

        Assert.Equal((low, high), (probation.Low, probation.High));
    }

    [Theory]
    [InlineData("不加班", "none", ConditionStance.NotRequired)]
    [InlineData("有加班费", "paid", ConditionStance.Offered)]
    [InlineData("能接受加班", "expected", ConditionStance.Required)]
    public void Overtime_is_told_apart(string text, string value, ConditionStance stance)
    {
        var overtime = Only(text, ConditionKind.Overtime);

        Assert.Equal((value, stance), (overtime.Value, overtime.Stance));
    }

    [Theory]
    [InlineData("包吃住", "meals-and-lodging", ConditionStance.Offered)]
    [InlineData("提供员工宿舍", "lodging", ConditionStance.Offered)]
    [InlineData("免费工作餐", "meals", ConditionStance.Offered)]
    [InlineData("餐补", "meal-allowance", ConditionStance.Offered)]
    [InlineData("住房补贴", "lodging-allowance", ConditionStance.Offered)]
    [InlineData("不包住", "lodging", ConditionStance.NotOffered)]
    [InlineData("有餐补", "meal-allowance", ConditionStance.Offered)]
    [InlineData("提供公寓式住宿", "lodging", ConditionStance.Offered)]
    [InlineData("【住宿情况】包住", "lodging", ConditionStance.Offered)]
    public void Board_and_lodging_are_told_apart(string text, string value, ConditionStance stance)
    {
        var board = Only(text, ConditionKind.BoardAndLodging);

        Assert.Equal((value, stance), (board.Value, board.Stance));
    }

    [Theory]
    [InlineData("负责学生宿舍管理")]
    [InlineData("餐厅服务员")]
    [InlineData("覆盖到餐、住宿、门票")]
    public void Board_as_the_work_itself_is_no_benefit(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.BoardAndLodging);

    [Theory]
    [InlineData("大专及以上学历", EducationLevel.JuniorCollege)]
    [InlineData("统招本科", EducationLevel.Bachelor)]
    [InlineData("高中或中专以上学历", EducationLevel.UpperSecondary)]
    [InlineData("学历不限", EducationLevel.None)]
    [InlineData("初中以上文化程度", EducationLevel.LowerSecondary)]
    public void Schooling_is_read(string text, EducationLevel level) =>
        Assert.Equal(level, Only(text, ConditionKind.Education).Education);

    [Theory]
    [InlineData("高中数学老师")]
    [InlineData("口腔专科医院")]
    [InlineData("熟悉企业文化")]
    public void Pupils_and_houses_are_no_schooling_asked(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Education);

    [Theory]
    [InlineData("3年以上相关工作经验", "3年以上相关工作经验", 3d, null)]
    [InlineData("1-3年工作经验", "1-3年工作经验", 1d, 3d)]
    [InlineData("三年以上Java项目开发经验", "三年以上", 3d, null)]
    [InlineData("6个月以上工作经验", "6个月以上工作经验", 0.5, null)]
    public void Years_of_experience_are_read(string text, string words, double? low, double? high)
    {
        var experience = Only(text, ConditionKind.Experience);

        Assert.Equal((words, low, high), (Words(text, experience), experience.Low, experience.High));
    }

    [Theory]
    [InlineData("经验不限")]
    [InlineData("无需经验")]
    [InlineData("应届生亦可")]
    [InlineData("有无经验均可")]
    public void Experience_that_does_not_matter_is_not_required(string text) =>
        Assert.Equal(ConditionStance.NotRequired, Only(text, ConditionKind.Experience).Stance);

    [Theory]
    [InlineData("公司成立10年")]
    [InlineData("2019年上市")]
    [InlineData("签订3年合同")]
    public void Other_years_are_no_experience(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Experience);

    [Theory]
    [InlineData("身体健康", "health")]
    [InlineData("无色盲", "colour-vision")]
    [InlineData("能久站", "standing")]
    [InlineData("不恐高", "heights")]
    [InlineData("五官端正", "appearance")]
    [InlineData("无纹身", "no-tattoo")]
    public void Demands_on_the_body_are_told_apart(string text, string kind) =>
        Assert.Equal(kind, Only(text, ConditionKind.PhysicalDemand).Value);

    [Theory]
    [InlineData("身高165cm以上", 165d)]
    [InlineData("身高1.7米以上", 170d)]
    public void Height_is_read_in_centimetres(string text, double low) => Assert.Equal(low, Only(text, ConditionKind.PhysicalDemand).Low);

    [Theory]
    [InlineData("持C1驾照", "机动车驾驶证C1", ConditionStance.Required)]
    [InlineData("有电工证者优先", "特种作业操作证(电工)", ConditionStance.Preferred)]
    [InlineData("英语四级以上", "英语四级", ConditionStance.Required)]
    [InlineData("英语要求达到国家六级者优先", "英语六级", ConditionStance.Preferred)]
    [InlineData("日语N2", "日语能力考试二级", ConditionStance.Required)]
    [InlineData("取得执业助理医师资格", "执业助理医师证", ConditionStance.Required)]
    [InlineData("有会计从业资格者优先", "会计从业资格证", ConditionStance.Preferred)]
    [InlineData("持有有效中国驾照", "中国驾照", ConditionStance.Stated)]
    public void Certificates_come_by_their_canonical_names(string text, string name, ConditionStance stance)
    {
        var certificate = Only(text, ConditionKind.Certificate);

        Assert.Equal((name, stance), (certificate.Value, certificate.Stance));
    }

    [Theory]
    [InlineData("持无犯罪记录证明上岗")]
    [InlineData("任职资格：应聘人员资格如下")]
    [InlineData("公司持有营业执照")]
    public void Papers_that_prove_no_trade_are_no_certificates(string text) =>
        Assert.DoesNotContain(Finder.Find(text), static found => found.Kind == ConditionKind.Certificate);

    [Theory]
    [InlineData("熟悉Spring、Hibernate等框架", new[] { "Spring", "Hibernate" })]
    [InlineData("1.Java基础扎实", new[] { "Java" })]
    [InlineData("会氩弧焊、二保焊", new[] { "氩弧焊", "二保焊" })]
    [InlineData("计算机相关专业", new string[0])]
    [InlineData("良好的沟通能力和责任心", new string[0])]
    public void Skills_are_what_the_worker_can_do(string text, string[] names) =>
        Assert.Equal(names, Finder.Find(text).Where(static found => found.Kind == ConditionKind.Skill).Select(static found => found.Value));

    [Theory]
    [InlineData("熟练使用PS、AI", new[] { "Photoshop", "Illustrator" })]
    [InlineData("AI产品", new[] { "人工智能" })]
    [InlineData("p.s. go home", new string[0])]
    [InlineData("熟悉Go、C、R语言", new[] { "Go语言", "C语言", "R语言" })]
    public void Short_names_count_where_their_company_shows_what_they_mean(string text, string[] names) =>
        Assert.Equal(names, Finder.Find(text).Where(static found => found.Kind == ConditionKind.Skill).Select(static found => found.Value));

    [Theory]
    [InlineData("１８－４５周岁，包吃住", new[] { "１８－４５周岁", "包吃住" })]
    [InlineData("學歷不限，五險一金", new[] { "學歷不限", "五險一金" })]
    [InlineData("包&nbsp;住，男&#22899;不限", new[] { "男&#22899;不限" })]
    [InlineData("😀两\u200B班倒\u200B，加班", new[] { "两\u200B班倒", "加班" })]
    public void Places_point_into_the_original(string text, string[] words) =>
        Assert.Equal(words, Finder.Find(text).Select(found => Words(text, found)));

    [Fact]
    public void Findings_lie_in_the_text_in_order_and_do_not_overlap() =>
        Prop.ForAll(Postings, static text =>
        {
            var end = 0;
            foreach (var found in Finder.Find(text))
            {
                Assert.InRange(found.Start, end, text.Length - 1);
                Assert.InRange(found.Length, 1, text.Length - found.Start);
                end = found.End;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_thread_finds_the_same() =>
        Prop.ForAll(Postings, static text =>
        {
            var expected = Finder.Find(text);
            Parallel.For(0, 8, _ => Assert.Equal(expected, Finder.Find(text)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Skills_found_by_either_door_have_the_same_places() =>
        Prop.ForAll(Postings, static text =>
        {
            var located = Jiuye.Matching.Text.SkillFinder.Default.Locate(text).Select(static skill => (skill.Start, skill.Length, skill.Name)).ToHashSet();
            Assert.All(
                Finder.Find(text).Where(static found => found.Kind == ConditionKind.Skill),
                found => Assert.Contains((found.Start, found.Length, found.Value), located));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Looking_for_signs_first_passes_over_no_condition() =>
        Prop.ForAll(Postings, static text =>
        {
            var folded = Jiuye.Matching.Text.CharacterFolding.FoldToString(text);
            Assert.All(ConditionFinder.Readers, reader =>
            {
                var (quick, whole) = (new List<Candidate>(), new List<Candidate>());
                reader.Read(folded, quick);
                reader.ReadWhole(folded, whole);
                Assert.Equal(whole, quick);
            });
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1")]
    [InlineData("年")]
    [InlineData("包")]
    [InlineData("a")]
    [InlineData("证")]
    [InlineData("c++")]
    [InlineData("、")]
    [InlineData("18-")]
    [InlineData("\uD83D")]
    [InlineData("مرحبا")]
    [InlineData("한국어")]
    [InlineData("😀")]
    public void A_long_monotonous_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "。包吃住";

        Assert.Equal("包吃住", Words(text, Finder.Find(text)[^1]));
    }

    private static Arbitrary<string> Postings { get; } = Gen.Elements(
        "3年以上", "工作经验", "Java", "PS", "、", "AI", "，", "18-45岁", "男女不限", "包吃", "住", "五险一金", "试用期", "3个月", "加班", "费", "不", "身高165cm", "以上", "两班倒", "大专", "及以上", "学历", "有", "电工证", "优先", "\n", "。",
        "熟悉", "数据库", "１８", "歲", "經驗", "\u200B", "😀", "\uD83D", "&nbsp;", "<br>", "会", "氩弧焊", "1.", "C", "#", "+", " ", "相关专业", "年", "英语四级")
        .ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();

    private static Condition Only(string text, ConditionKind kind) => Assert.Single(Finder.Find(text), found => found.Kind == kind);

    private static string Words(string text, Condition found) => text.Substring(found.Start, found.Length);
}

using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Occupations;

public sealed class OccupationCoderTests
{
    private static OccupationCoder Coder => OccupationCoder.Default;

    [Theory]
    [InlineData("【急招】电焊工8000-10000元/月 包吃住", "6-18-02-04")]
    [InlineData("Java开发工程师（双休）", "2-02-10-03")]
    [InlineData("住家月嫂", "4-10-01-06")]
    [InlineData("网约车司机", "4-02-02-01")]
    [InlineData("外卖骑手", "4-10-08-01")]
    [InlineData("普 工", "6")]
    [InlineData("電工", "6-31-01-03")]
    [InlineData("养老院护理员", "4-10-01-05")]
    public void A_common_title_gets_its_code(string title, string code) =>
        Assert.Equal(OccupationCode.Parse(code), Coder.Code(title)?.Code);

    [Theory]
    [InlineData("育儿嫂", "4-10-01-01")] // labelled as a breeder of seeds
    [InlineData("车间主任", "2-02-30-01")] // as a driver
    [InlineData("清洁工", "4-09-08-01")] // as a cleaner of machines
    [InlineData("销售负责人", "2-06-07-02")] // every 负责人 as the head of a trade union
    [InlineData("高级前端工程师_前端负责人", "2-02-10-03")]
    [InlineData("工会主席", "1-04-01-01")]
    public void A_title_is_not_taken_for_what_a_wrong_label_says(string title, string code) =>
        Assert.Equal(OccupationCode.Parse(code), Coder.Rank(title)[0].Code);

    [Theory]
    [InlineData("")]
    [InlineData("急招")]
    [InlineData("xyz")]
    public void A_title_that_names_no_work_gets_no_code(string title) => Assert.Null(Coder.Code(title));

    [Fact]
    public void Candidates_come_best_first_and_no_more_than_asked()
    {
        var candidates = Coder.Rank("机电设备维修电工", count: 4);

        Assert.Equal(4, candidates.Count);
        Assert.Equal(candidates.OrderByDescending(static candidate => candidate.Score).ThenBy(static candidate => candidate.Code), candidates);
    }

    [Fact]
    public void Many_threads_code_the_same()
    {
        var expected = Coder.Rank("汽车维修学徒");

        Parallel.For(0, 100, _ => Assert.Equal(expected, Coder.Rank("汽车维修学徒")));
    }

    [Fact]
    public void Every_alias_names_an_occupation_or_group_of_the_classification() =>
        Assert.All(LexiconResource.Rows("occupation-aliases.tsv"), static row =>
        {
            Assert.True(OccupationClassification.Prc2022.Contains(OccupationCode.Parse(row[1])), row[1]);
            Assert.Contains(row[2], new[] { "title", "clue" });
        });

    [Fact]
    public void No_alias_stands_twice() =>
        Assert.All(LexiconResource.Rows("occupation-aliases.tsv").CountBy(static row => CharacterFolding.FoldToString(row[0])), static count => Assert.Equal(1, count.Value));

    [Fact]
    public void An_unsure_title_still_lists_its_best_five_but_gets_no_code()
    {
        Assert.Equal(5, Coder.Rank("xyz").Count);
        Assert.Null(Coder.Code("xyz"));
    }

    [Fact]
    public void The_scores_of_all_codes_sum_to_one()
    {
        foreach (var title in new[] { "销售", "焊工", "后厨", "信息中心技术负责人", "电商运营", "文员" })
            Assert.Equal(1, Coder.Rank(title, count: int.MaxValue).Sum(static candidate => candidate.Score), 4);
    }

    [Fact]
    public void A_group_is_as_probable_as_the_codes_within_it()
    {
        foreach (var title in new[] { "销售", "焊工", "后厨", "信息中心技术负责人", "电商运营", "文员" })
        {
            if (Coder.Code(title) is not { } guess)
                continue;
            var within = Coder.Rank(title, count: int.MaxValue).Where(candidate => guess.Code.Contains(candidate.Code)).Sum(static candidate => candidate.Score);
            Assert.Equal(OccupationModel.Default.Confidence.At(within), guess.Confidence, 3);
        }
    }

    [Fact]
    public void Who_leads_a_computing_centre_is_no_civil_engineer()
    {
        var guess = Coder.Code("信息中心技术负责人", "负责公司信息系统的规划、软件开发、数据库与服务器运维，计算机相关专业。");

        Assert.Equal(OccupationCode.Parse("2-02-10"), guess?.Code.At(OccupationLevel.MinorGroup));
    }

    [Fact]
    public void A_description_decides_where_the_title_is_vague()
    {
        const string kitchen = "负责后厨切配、打荷、炒菜，协助厨师完成菜品出品，保持厨房卫生，有餐饮后厨工作经验者优先。";
        const string accounts = "负责日常账务处理、凭证录入、报税、开具发票、编制财务报表，会计相关专业。";

        Assert.Equal(OccupationCode.Parse("4-03-02"), Coder.Rank("学徒", kitchen)[0].Code.At(OccupationLevel.MinorGroup));
        Assert.Equal(OccupationCode.Parse("2-06-03"), Coder.Rank("助理", accounts)[0].Code.At(OccupationLevel.MinorGroup));
    }

    [Theory]
    [InlineData("储备干部", "负责酒店前厅接待、入住登记、退房结账，处理客人投诉，协助客房服务与预订工作", "4")]
    [InlineData("实习生", "参与后端服务的开发与测试，编写Java代码，修复缺陷，熟悉数据库和Linux，有软件开发经验优先", "2")]
    public void A_description_places_who_is_called_by_rank_or_contract_alone(string title, string duties, string major)
    {
        Assert.Null(Coder.Code(title));

        Assert.Equal(OccupationCode.Parse(major), Coder.Code(title, duties)?.Code.At(OccupationLevel.MajorGroup));
    }

    [Theory]
    [InlineData("储备干部")]
    [InlineData("实习生")]
    public void A_few_words_of_description_do_not_place_them(string title) => Assert.Null(Coder.Code(title, "待遇面议"));

    [Theory]
    [InlineData("新美香食品招聘质检员", "质检员")]
    [InlineData("招聘专员", "募专员")]
    [InlineData("某某百货招商经理", "某某百货募商经理")]
    [InlineData("普 工", "普工")]
    public void The_employer_who_hires_is_no_part_of_the_job(string title, string job) => Assert.EndsWith(job, TitleReading.Clean(title), StringComparison.Ordinal);
}

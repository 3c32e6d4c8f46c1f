using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Occupations;

public sealed class OccupationCoderTests
{
    private static OccupationCoder Coder => OccupationCoder.Default;

    [Theory]
    [InlineData("【急招】电焊工8000-10000元/月 包吃住", "6-18-02-04")]
    [InlineData("Java开发工程师（双休）", "2-02-10-03")]
    [InlineData("住家月嫂", "4-10-01-01")]
    [InlineData("网约车司机", "4-02-02-01")]
    [InlineData("外卖骑手", "4-10-08-01")]
    [InlineData("普 工", "6")]
    [InlineData("電工", "6-31-01-03")]
    [InlineData("养老院护理员", "4-10-01-05")]
    public void A_common_title_gets_its_code(string title, string code) =>
        Assert.Equal(OccupationCode.Parse(code), Coder.Code(title)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("急招")]
    [InlineData("主管")]
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

    /// <summary>
    /// Half of the labelled titles of anthonyliantao/cscoder. BM25 over character 1–3-grams: 37.3% exact, 45.8% minor, 54.2% middle, 70.2% major.
    /// </summary>
    [SharedFact]
    public void Labelled_titles_are_coded_better_than_by_a_search_engine()
    {
        var rows = File.ReadLines(SharedData.File("data/analytics/occupation-titles-labelled.csv")).Skip(1)
            .Where(static line => !line.Contains('"', StringComparison.Ordinal)).Select(static line => line.Split(',')).Where(static row => row.Length == 3 && row[1].Length > 0).ToArray();
        var coded = rows.Select(static row => (Expected: OccupationCode.Parse(row[1]), Best: Coder.Rank(row[0], count: 1) is [var best, ..] ? best.Code : default)).ToArray();

        Assert.True(coded.Length > 2_000, $"{coded.Length} titles read");
        Assert.InRange(coded.Average(static title => title.Best == title.Expected ? 1.0 : 0), 0.45, 1);
        Assert.InRange(coded.Average(static title => title.Best != default && title.Best.At(OccupationLevel.MajorGroup) == title.Expected.At(OccupationLevel.MajorGroup) ? 1.0 : 0), 0.74, 1);
    }
}

using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Grading;

public sealed class LocalMarketFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-market-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_empty_figure_is_not_known_and_an_empty_district_is_everywhere()
    {
        var market = LocalMarketFile.Read(Written("4-03-02-01,110113,0.8,", "4-03,,,5200"), null);

        var facts = market.For(new() { Id = new("s1"), District = DistrictCode.Parse("110113"), WantedOccupations = [OccupationCode.Parse("4-03-02-01")] });

        Assert.Equal((0.8, 5_200), (facts.OpeningsPerSeeker, facts.MedianWage?.Yuan));
    }

    [Theory]
    [InlineData("x,110113,1,5000", "'x'")]
    [InlineData("4-03,11,1,5000", "'11'")]
    [InlineData("4-03,110113,-1,5000", "'-1'")]
    [InlineData("4-03,110113,NaN,5000", "'NaN'")]
    [InlineData("4-03,110113,1,0", "'0'")]
    public void A_bad_figure_is_named_by_file_line_and_value(string row, string value)
    {
        var message = Assert.Throws<DatasetException>(() => LocalMarketFile.Read(Written("4-03-02-01,110113,0.8,4000", row), null)).Message;

        Assert.Contains("market.csv", message, StringComparison.Ordinal);
        Assert.Contains("line 3", message, StringComparison.Ordinal);
        Assert.Contains(value, message, StringComparison.Ordinal);
    }

    private string Written(params string[] rows)
    {
        var path = Path.Combine(folder.FullName, "market.csv");
        File.WriteAllLines(path, ["occ,district,openings_per_seeker,median_wage", .. rows]);
        return path;
    }
}

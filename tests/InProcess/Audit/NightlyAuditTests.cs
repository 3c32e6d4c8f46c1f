using System.IO.Compression;
using System.Text;
using InProcess.Tests.Datasets;
using Jiuye;

namespace InProcess.Tests.Audit;

[Trait("Requirement", "R-271")]
public sealed class NightlyAuditTests
{
    private const string Good = """{"id":"good","title":"缝纫工","company":"甲厂","employer_id":"E1","headcount":2,"salary_text":"5000-6000元/月","description":"负责服装缝纫，学历不限，缴纳五险，包住。","district":"110101"}""";
    private const string ForMen = """{"id":"men","title":"缝纫工","company":"乙厂","employer_id":"E2","headcount":2,"salary_text":"5000-6000元/月","description":"负责服装缝纫，学历不限，缴纳五险，包住，限男性。","district":"110101"}""";
    private const string Lacking = """{"id":"lacking","title":"缝纫工","company":"丙厂","employer_id":"E3","salary_text":"5000-6000元/月","description":"负责服装缝纫和检验，能看懂工艺单。","district":"110101"}""";

    [Fact]
    public void A_posting_with_unlawful_words_is_offered_to_nobody_and_one_that_lacks_something_is()
    {
        using var folder = new TemporaryFolder();

        var (offered, audit) = Night(folder, "unlawful");

        Assert.Equal(["good", "lacking"], offered);
        Assert.Contains("men,sex,discrimination,violation,sex,description,", audit, StringComparison.Ordinal);
        Assert.Contains("lacking,required_social_insurance,", audit, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_may_withhold_every_posting_with_a_violation()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["good"], Night(folder, "violation").Offered);
    }

    [Fact]
    public void An_office_may_leave_it_to_its_people()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["good", "lacking", "men"], Night(folder, "none").Offered);
    }

    [Fact]
    public void The_run_tells_how_many_go_back_and_how_many_are_withheld()
    {
        using var folder = new TemporaryFolder();

        Night(folder, "unlawful");

        var run = File.ReadAllText(Path.Combine(folder.File("out"), "run.json"));
        Assert.Matches("\"audit\": \\{\\s+\"postings\": 3,\\s+\"withheld\": 1,", run);
        Assert.Matches("\"publish\": 1", run);
        Assert.Matches("\"return_to_employer\": 2", run);
    }

    private static (IReadOnlyList<string> Offered, string Audit) Night(TemporaryFolder folder, string withheld)
    {
        folder.Write("dataset.json", """{"name":"荔湾区","policy":"own.json","as_of":"2026-03-31"}""");
        folder.Write("own.json", $$"""{"name": "own", "title": {"zh": "试", "en": "trial"}, "extends": "jiuye-default", "nightly": {"withheld_postings": {"value": "{{withheld}}", "source": "test"} } }""");
        folder.Write("postings.jsonl", string.Join('\n', Good, ForMen, Lacking) + "\n");
        folder.Write("seekers.jsonl", """{"id":"s1","district":"110101","wanted_jobs":["缝纫工"],"registered_on":"2026-01-05"}""" + "\n");
        new NightlyRun(new() { Dataset = folder.Path, Output = folder.File("out") }).Execute(null, CancellationToken.None);

        using var matches = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder.File("out"), "matches-by-seeker.jsonl.gz")), CompressionMode.Decompress), Encoding.UTF8);
        var lists = matches.ReadToEnd();
        return ([.. new[] { "good", "lacking", "men" }.Where(posting => lists.Contains($"\"{posting}\"", StringComparison.Ordinal))], File.ReadAllText(Path.Combine(folder.File("out"), "audit.csv")));
    }
}

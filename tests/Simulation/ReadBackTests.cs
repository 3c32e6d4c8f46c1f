using Jiuye;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

public class ReadBackTests
{
    [Fact]
    public async Task The_dataset_readers_take_every_row_and_understand_every_field()
    {
        using var folder = new TemporaryFolder();
        await MarketSimulator.WriteAsync(Markets.Options(2_000, 1_000), folder.Inner("market"));
        var complaints = new List<string>();
        var options = new ReadOptions { Rejected = row => complaints.Add("rejected " + row), Unread = row => complaints.Add("unread " + row) };

        var dataset = DatasetFolder.Open(folder.Inner("market"));
        var postings = PostingFile.Read(dataset.Postings.Single(), options).ToArray();
        var seekers = SeekerFile.Read(dataset.Seekers.Single(), options).ToArray();
        var referrals = ReferralFile.Read(dataset.Referrals.Single(), options).ToArray();
        var events = LedgerFile.Read(dataset.Ledger.Single(), options).ToArray();
        var wages = WageSurveyFile.Read(dataset.Wages!, options).ToArray();

        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(20)));
        Assert.Equal((2_000, 1_000), (postings.Length, seekers.Length));
        Assert.NotEmpty(referrals);
        Assert.True(events.Length > seekers.Length);
        Assert.Equal(2_000, wages.Length);
        Assert.All(postings, p => Assert.Null(p.Extra));
        Assert.All(seekers, s => Assert.Null(s.Extra));
        Assert.All(postings, p => Assert.NotNull(p.District));
        Assert.All(seekers, s => Assert.NotNull(s.District));
        Assert.Contains(postings, p => p.Occupation is null);
        Assert.Contains(postings, p => p.Wage is { Basis: WageBasis.Day });
    }

    [Fact]
    public async Task Planted_defects_are_refused_and_stay_below_their_share()
    {
        using var folder = new TemporaryFolder();
        await MarketSimulator.WriteAsync(Markets.Options(4_000, 0) with { Defects = 0.04 }, folder.Inner("market"));
        var rejected = new List<RejectedRow>();

        var postings = PostingFile.Read(Path.Combine(folder.Inner("market"), "postings.jsonl"), new ReadOptions { Rejected = rejected.Add }).ToArray();

        Assert.InRange(rejected.Count, 40, 120);
        Assert.Equal(4_000, postings.Length + rejected.Count);
        var copies = postings.GroupBy(p => (p.EmployerName, p.Title, p.District, p.Description)).Sum(group => group.Count() - 1);
        Assert.InRange(copies, 40, 130);
    }
}

using Jiuye;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Engine;

public sealed class DistrictEngineTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 2);

    private static readonly JobSeeker Seeker = new() { Id = new("s"), District = DistrictCode.Parse("440106"), WantedJobs = ["电工"] };

    private readonly DistrictEngine engine = DistrictEngine.InMemory(Policy.Named("jiuye-default"));

    public DistrictEngineTests()
    {
        engine.Apply([Seeker]);
        engine.Apply(Enumerable.Range(0, 20).Select(number => Posting(number)));
        Assert.Equal(20, Offered().Count);
    }

    public void Dispose() => engine.Dispose();

    [Fact]
    public void What_comes_is_changed_and_goes_is_seen_by_the_next_question()
    {
        engine.Apply([Posting(30)]);
        Assert.Contains("p30", Offered());

        engine.Apply([Posting(30) with { District = DistrictCode.Parse("110108") }]);
        Assert.DoesNotContain("p30", Offered());

        engine.Apply(new MarketChanges { RemovedPostings = [new("p1")] });
        Assert.DoesNotContain("p1", Offered());
        Assert.Equal(20, engine.Postings.Count);
    }

    [Fact]
    [Trait("Requirement", "R-228")]
    public void A_closed_posting_is_offered_to_nobody_from_that_day_on()
    {
        engine.Close(new("p3"), AsOf);

        Assert.DoesNotContain("p3", Offered());
        Assert.Contains("p3", Offered(AsOf.AddDays(-1)));
    }

    [Fact]
    public void A_posting_closes_when_its_last_place_is_filled()
    {
        engine.Apply([Posting(4) with { OpeningCount = 3 }]);

        engine.Fill(new("p4"), 2, AsOf);
        Assert.Contains("p4", Offered());
        Assert.Equal(1, engine.Postings.Single(static posting => posting.Id.Value == "p4").Openings);

        engine.Fill(new("p4"), 1, AsOf);
        Assert.DoesNotContain("p4", Offered());
    }

    [Fact]
    public void A_posting_past_its_validity_is_offered_no_more_without_any_change()
    {
        engine.Apply([Posting(5) with { ValidUntil = AsOf }]);

        Assert.Contains("p5", Offered(AsOf));
        Assert.DoesNotContain("p5", Offered(AsOf.AddDays(1)));
    }

    [Fact]
    public void A_referral_takes_the_posting_out_of_the_next_list()
    {
        engine.Apply([new Referral(Seeker.Id, new("p6"), AsOf, ReferralOutcome.Pending, null)]);

        Assert.DoesNotContain("p6", Offered());
    }

    [Fact]
    public void Closing_and_filling_what_is_not_there_changes_nothing()
    {
        engine.Close(new("nowhere"), AsOf);
        engine.Fill(new("nowhere"), 1, AsOf);

        Assert.Equal(20, Offered().Count);
    }

    private static JobPosting Posting(int number) => new()
    {
        Id = new(FormattableString.Invariant($"p{number}")),
        Title = number % 2 == 0 ? "电工" : "仓库管理员",
        District = DistrictCode.Parse("440106"),
    };

    private HashSet<string> Offered(DateOnly? asOf = null) =>
        [.. engine.RecommendPostings(Seeker.Id, 200, asOf ?? AsOf).Select(static match => match.Posting.Id.Value)];
}

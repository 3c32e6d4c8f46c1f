using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Casework;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Offers;

/// <summary>Sharing postings out over those who are owed some.</summary>
public sealed class OfferPlanTests
{
    private static readonly DateOnly AsOf = new(2024, 3, 1);

    private static readonly Policy Xuchang = Policy.Named("xuchang-2023");

    [Fact]
    public void Everybody_gets_just_what_is_owed_of_what_fits_nothing_twice_and_no_posting_goes_to_more_than_its_openings_allow() =>
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            static seed =>
            {
                var market = new RandomMarket(seed);
                var cases = OpenCase.InOrder(market.Ledgers.Select(static ledger => OpenCase.Of(ledger.StateOn(AsOf), Xuchang)).OfType<OpenCase>());
                var plan = new OfferPlan(Xuchang, market.Postings, market.Rank);
                var given = new Dictionary<PostingId, int>();
                foreach (var one in cases)
                {
                    var offers = plan.Of(one, market.Known(one.State.Seeker), new HashSet<PostingId>());

                    Assert.Equal(one.Missing, offers.Count);
                    PostingId[] postings = [.. offers.Where(static offer => offer.Posting is not null).Select(static offer => offer.Posting!.Value)];
                    Assert.Distinct(postings);
                    Assert.DoesNotContain(postings, one.State.PostingsRecommended.Contains);
                    Assert.Equal(Expected(market, one, given), postings);
                    foreach (var posting in postings)
                        given[posting] = given.GetValueOrDefault(posting) + 1;
                }

                Assert.All(given, pair => Assert.True(pair.Value <= market.Postings[pair.Key].Openings * Xuchang.Nightly.OffersPerOpening));
            }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-222")]
    public void In_Xuchang_what_fits_at_a_key_enterprise_is_offered_first_and_in_Beijing_what_fits_best()
    {
        JobPosting[] postings = [Posting("best"), Posting("second"), Posting("key") with { Tags = ["重点企业"] }, Posting("last")];
        Match[] ranked = [.. postings.Select(static (posting, at) => new Match(new("s"), posting.Id, 0.9 - 0.1 * at))];

        Assert.Equal(["key", "best", "second"], Offered(Xuchang, postings, ranked));
        Assert.Equal(["best"], Offered(Policy.Named("beijing-2018"), postings, ranked));
    }

    [Fact]
    public void What_cannot_be_offered_stands_there_with_its_reason()
    {
        var one = OpenCase.Of(Ledger.Of(new("s"), Ready()).StateOn(AsOf), Xuchang)!;
        var taken = new OfferPlan(Xuchang, new[] { Posting("p") }.ToDictionary(static posting => posting.Id), NoMore);
        var list = new MatchList("s", 1, [new(new("s"), new("p"), 0.5)]);

        Assert.Equal([null, OfferShortage.NoneFits, OfferShortage.NoneFits], Shortages(taken, one, list));
        Assert.Equal([OfferShortage.AllOffered, OfferShortage.AllOffered, OfferShortage.AllOffered], taken.Of(one, list, new HashSet<PostingId> { new("p") }).Select(static offer => offer.Shortage));
        Assert.Equal(Enumerable.Repeat<OfferShortage?>(OfferShortage.NotSearching, 3), Shortages(taken, one, null));
        for (var others = 0; others < 9; others++)
            taken.Of(one, list, new HashSet<PostingId>());
        Assert.Equal([OfferShortage.OpeningsTaken, OfferShortage.OpeningsTaken, OfferShortage.OpeningsTaken], Shortages(taken, one, list));
    }

    [Fact]
    public void Where_the_kept_list_ends_the_engine_is_asked_for_more()
    {
        var postings = Enumerable.Range(0, 5).Select(static at => Posting($"p{at}")).ToDictionary(static posting => posting.Id);
        Match[] all = [.. postings.Keys.Order().Select(static (posting, at) => new Match(new("s"), posting, 0.9 - 0.1 * at))];
        var plan = new OfferPlan(Xuchang, postings, (_, _) => all);
        var one = OpenCase.Of(Ledger.Of(new("s"), Ready()).StateOn(AsOf), Xuchang)!;

        var offers = plan.Of(one, new("s", 5, all[..2]), new HashSet<PostingId>());

        Assert.Equal(["p0", "p1", "p2"], offers.Select(static offer => offer.Posting!.Value.Value));
    }

    private static OfferShortage?[] Shortages(OfferPlan plan, OpenCase one, MatchList? list) =>
        [.. plan.Of(one, list, new HashSet<PostingId>()).Select(static offer => offer.Shortage)];

    private static string[] Offered(Policy policy, JobPosting[] postings, Match[] ranked)
    {
        var one = OpenCase.Of(Ledger.Of(new("s"), Ready()).StateOn(AsOf), policy)!;
        var plan = new OfferPlan(policy, postings.ToDictionary(static posting => posting.Id), NoMore);
        return [.. plan.Of(one, new("s", ranked.Length, ranked), new HashSet<PostingId>()).Select(static offer => offer.Posting!.Value.Value)];
    }

    // Registered and ready: every jurisdiction that counts owes this person something.
    private static CaseEvent[] Ready() => [new(new("s"), new(2024, 1, 2), CaseEventKind.Registered), new(new("s"), new(2024, 1, 3), CaseEventKind.JudgedJobReady)];

    private static JobPosting Posting(string id) => new() { Id = new(id), Title = "电工" };

    private static IReadOnlyList<Match> NoMore(SeekerId seeker, int top) => [];

    // The plain rule: walk down the whole order and take what is allowed.
    private static PostingId[] Expected(RandomMarket market, OpenCase one, Dictionary<PostingId, int> given) =>
    [
        .. market.Rank(one.State.Seeker, int.MaxValue)
            .Select(static match => match.Posting)
            .Where(posting => !one.State.PostingsRecommended.Contains(posting))
            .Where(posting => given.GetValueOrDefault(posting) < market.Postings[posting].Openings * Xuchang.Nightly.OffersPerOpening)
            .Take(one.Missing),
    ];

    private sealed class RandomMarket
    {
        private readonly Dictionary<SeekerId, Match[]> lists = [];

        internal RandomMarket(int seed)
        {
            var random = new Random(seed);
            Postings = Enumerable.Range(0, random.Next(1, 9)).Select(at => Posting($"p{at}") with { OpeningCount = random.Next(1, 3) }).ToDictionary(static posting => posting.Id);
            foreach (var at in Enumerable.Range(0, 60))
            {
                var seeker = new SeekerId($"s{at:00}");
                lists[seeker] =
                [
                    .. Postings.Keys.Order().Where(_ => random.Next(3) > 0).OrderBy(_ => random.Next()).Select((posting, place) => new Match(seeker, posting, 1.0 / (place + 1))),
                ];
                var before = Postings.Keys.Order().Where(_ => random.Next(6) == 0).Select(posting => new CaseEvent(seeker, new(2024, 1, 9), CaseEventKind.Recommended) { Posting = posting });
                Ledgers.Add(Ledger.Of(seeker, [new CaseEvent(seeker, new DateOnly(2024, 1, 2).AddDays(random.Next(5)), CaseEventKind.Registered), .. before]));
            }
        }

        internal Dictionary<PostingId, JobPosting> Postings { get; }

        internal List<Ledger> Ledgers { get; } = [];

        internal MatchList Known(SeekerId seeker) => new(seeker.Value, lists[seeker].Length, lists[seeker][..Math.Min(2, lists[seeker].Length)]);

        internal IReadOnlyList<Match> Rank(SeekerId seeker, int top) => [.. lists[seeker].Take(top)];
    }
}

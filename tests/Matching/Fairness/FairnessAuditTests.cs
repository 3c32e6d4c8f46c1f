using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class FairnessAuditTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly FairnessPolicy Rules = Policy.Named("jiuye-default").Fairness;
    private static readonly IReadOnlyList<AuditedFact> Facts = AuditedFacts.All(Rules.AgeBands);

    // Six men, four women and one of unknown sex pass one posting's filters; three places show m0, m1 and w0.
    [Fact]
    public void Rates_ratios_and_exposure_are_those_counted_by_hand()
    {
        JobSeeker[] seekers = [.. People("男", "m", 6), .. People("女", "w", 4), .. People(null, "u", 1)];
        var audit = Audit(seekers, 3, "sex");

        audit.Add(new("p", 11, Ranked("m0", "m1", "w0", "m2")), [.. seekers.Select(static seeker => seeker.Id)]);

        var sex = audit.ToReport().Groupings[0];
        var (women, men) = (sex.Groups[0], sex.Groups[1]);
        Assert.Equal(("女", 4, 0.4), (women.Title.Zh, women.Persons, women.Share));
        Assert.Equal((1, 4), (women.Shown!.Value.Rate.Count, women.Shown!.Value.Rate.Of));
        Assert.Equal(0.25 / (2.0 / 6), women.Shown!.Value.Impact!.Value.Value, 1e-12);
        Assert.True(women.Shown!.Value.IsPointedAt);
        // 1 place of 3 × 4/11; worth ½ of (1 + 0.63093 + 0.5) × 4/11.
        Assert.Equal(11.0 / 12, women.PlaceRatio!.Value, 1e-12);
        Assert.Equal(0.5 / (2.1309297536 * 4 / 11), women.ExposureRatio!.Value, 1e-9);
        Assert.Equal((1, 11), (sex.Unknown!.Value.Count, sex.Unknown.Value.Of));
        Assert.Equal(0, sex.UnknownGroup!.PlaceRatio);
        // Best scores 4, 3, 2, 1: m0 and m1 of three men lie above the median of 2.5.
        Assert.Equal((2, 3), (men.AboveMedian!.Value.Rate.Count, men.AboveMedian!.Value.Rate.Of));
    }

    [Fact]
    public void A_category_below_two_percent_is_marked_and_no_other_is_held_against_it()
    {
        JobSeeker[] seekers = [.. People("男", "m", 98), .. People("女", "w", 1)];
        var audit = Audit(seekers, 50, "sex");

        audit.Add(new("p", 99, Ranked("w0", "m0", "m1")), [.. seekers.Select(static seeker => seeker.Id)]);

        var groups = audit.ToReport().Groupings[0].Groups;
        Assert.True(groups[0].IsSmall);
        Assert.Equal(49, groups[0].Shown!.Value.Impact!.Value.Value, 1e-9);
        Assert.Equal(1, groups[1].Shown!.Value.Impact!.Value.Value, 1e-12);
    }

    [Fact]
    public void Intersections_have_the_groups_that_somebody_is_in()
    {
        JobSeeker[] seekers = [.. People("男", "m", 2).Select(static one => one with { Age = 30 }), .. People("女", "w", 2).Select(static one => one with { Age = 60 }), .. People("女", "x", 1)];

        var report = Audit(seekers, 10, "sex", "age_band").ToReport();

        Assert.Equal(["女 · 55+", "男 · 25–34"], report.Groupings[0].Groups.Select(static group => group.Title.Zh));
        Assert.Equal(1, report.Groupings[0].UnknownGroup!.Persons);
    }

    [Fact]
    public void Empty_lists_and_groups_without_outcome_have_counts_and_no_ratio()
    {
        var audit = Audit([.. People("男", "m", 3), .. People("女", "w", 3)], 10, "sex");

        audit.Add(new("p", 0, []));

        var report = audit.ToReport();
        Assert.Equal((1, 1, 0L), (report.Lists, report.EmptyLists, report.Decisions));
        Assert.Equal((0, 3, null, null), (report.Groupings[0].Groups[0].Shown!.Value.Rate.Count, report.Groupings[0].Groups[0].Shown!.Value.Rate.Of, report.Groupings[0].Groups[0].Shown!.Value.Impact, report.Groupings[0].Balance));
        Assert.False(report.Groupings[0].Groups[0].Shown!.Value.IsPointedAt);
    }

    [Fact]
    public void A_cut_list_without_its_pool_is_held_against_nothing_and_a_list_against_its_pool_is_said()
    {
        JobSeeker[] seekers = [.. People("男", "m", 3), .. People("女", "w", 3)];
        var audit = Audit(seekers, 10, "sex");

        audit.Add(new("p", 6, Ranked("m0")));
        audit.Add(new("q", 1, Ranked("m0")), [seekers[1].Id]);
        audit.Add(new("r", 1, Ranked("nobody")));

        var report = audit.ToReport();
        Assert.Equal((1, 1, 1L, null), (report.ListsWithoutPool, report.ListsAgainstPool, report.Strangers, report.Groupings[0].Balance));
    }

    [Fact]
    public void Lists_of_seekers_tell_who_has_matches_and_whose_best_is_above_the_median()
    {
        JobSeeker[] seekers = [.. People("男", "m", 2), .. People("女", "w", 2)];
        var audit = new FairnessAudit(seekers, Day, new() { Policy = Rules, Groupings = [[Facts[0]]], Direction = MatchDirection.PostingsForSeekers });

        audit.Add(new("m0", 3, [new(new("m0"), new("p"), 0.9)]));
        audit.Add(new("w0", 1, [new(new("w0"), new("p"), 0.1)]));
        audit.Add(new("w1", 0, []));

        var groups = audit.ToReport().Groupings[0].Groups;
        Assert.Equal(((1, 2), (0, 1), (0, 0)), ((groups[0].Qualified!.Value.Rate.Count, groups[0].Qualified!.Value.Rate.Of), (groups[0].AboveMedian!.Value.Rate.Count, groups[0].AboveMedian!.Value.Rate.Of), (groups[0].Shown!.Value.Rate.Count, groups[0].Shown!.Value.Rate.Of)));
        Assert.Equal(1, groups[1].AboveMedian!.Value.Rate.Share);
    }

    [Fact]
    public void Who_is_not_searching_on_the_day_is_not_audited()
    {
        JobSeeker[] seekers = [.. People("男", "m", 2), .. People("女", "w", 2).Select(static one => one with { ClosedOn = Day })];

        Assert.Equal((2, 1), (Audit(seekers, 10, "sex").ToReport().Persons, Audit(seekers, 10, "sex").ToReport().Groupings[0].Groups.Count));
    }

    [Fact]
    public void A_drawn_list_diverges_as_a_drawn_list_does()
    {
        var random = new Random(5);
        JobSeeker[] seekers = [.. People("男", "m", 300), .. People("女", "w", 200)];
        var audit = Audit(seekers, 10, "sex");
        SeekerId[] pool = [.. seekers.Select(static seeker => seeker.Id)];

        for (var list = 0; list < 1000; list++)
        {
            random.Shuffle(pool);
            audit.Add(new($"p{list}", pool.Length, [.. pool.Take(10).Select((id, place) => new Match(id, new($"p{list}"), 1.0 / (place + 1)))]), pool);
        }

        var balance = audit.ToReport().Groupings[0].Balance!;
        Assert.Equal(balance.NdklByLot, balance.Ndkl, 0.02);
        Assert.Equal(balance.InfeasibleListsByLot, balance.InfeasibleLists, 0.07);
        Assert.Equal(0, balance.MaxSkew, 0.05);
    }

    [Fact]
    public void No_grouping_or_the_same_fact_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new FairnessAudit([], Day, new() { Policy = Rules, Groupings = [] }));
        Assert.Throws<ArgumentException>(() => new FairnessAudit([], Day, new() { Policy = Rules, Groupings = [[Facts[0], Facts[0]]] }));
    }

    private static FairnessAudit Audit(IEnumerable<JobSeeker> seekers, int top, params string[] facts) =>
        new(seekers, Day, new() { Policy = Rules, Top = top, Groupings = [[.. facts.Select(static name => Facts.Single(fact => fact.Name == name))]] });

    private static IEnumerable<JobSeeker> People(string? sex, string prefix, int count) =>
        Enumerable.Range(0, count).Select(number => new JobSeeker { Id = new($"{prefix}{number}"), Protected = new() { Gender = sex } });

    private static Match[] Ranked(params string[] ids) => [.. ids.Select((id, place) => new Match(new(id), new("p"), ids.Length - place))];
}

using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The tables of several districts, made of their partials.</summary>
internal sealed class AreaTables
{
    private static readonly Dictionary<string, Func<AreaTables, TidyTable>> Makers = new(StringComparer.Ordinal)
    {
        ["supply-demand"] = static area => SupplyDemandStep.Table(area.market.ToTable(area.rule)),
        ["wages-posted"] = static area => WagesStep.Table("wages_posted", area.posted.ToTable(area.settings)),
        ["wages-surveyed"] = static area => WagesStep.Table("wages_surveyed", area.surveyed.ToTable(area.settings)),
        ["supply-demand-groups"] = static area => GroupTables.Market(area.marketGroups.ToTable(area.rule)),
        ["wages-posted-groups"] = static area => GroupTables.Wages("wages_posted_groups", area.postedGroups.ToTable(area.settings)),
        ["wages-surveyed-groups"] = static area => GroupTables.Wages("wages_surveyed_groups", area.surveyedGroups.ToTable(area.settings)),
        ["supply-demand-public"] = static area => PublicTables.Market(area.marketGroups.ToTable(area.rule), area.policy.Publication, area.date),
        ["wages-posted-public"] = static area => PublicTables.Wages(area.postedGroups, area.settings, area.policy.Publication, area.date),
        ["wages-surveyed-public"] = static area => PublicTables.Wages(area.surveyedGroups, area.settings, area.policy.Publication, area.date),
    };

    private readonly SupplyDemandTally market = new("occ", "region"), marketGroups = new("occ");
    private readonly WageTally posted = new("occ", "region"), postedGroups = new("occ");
    private readonly WageTally surveyed = new("occ", "region"), surveyedGroups = new("occ");
    private readonly Dictionary<string, string?> groups = new(StringComparer.Ordinal);
    private readonly SupplyDemandSettings rule;
    private readonly WageGuidelineSettings settings;
    private readonly Policy policy;
    private readonly DateOnly date;

    private AreaTables(Policy policy, DateOnly date)
    {
        (this.policy, this.date) = (policy, date);
        (rule, settings) = (MarketTables.Settings(policy), WageGuidelineSettings.From(policy.Publication));
    }

    /// <summary>By occupation and labour-market city, as nights have them; by minor group over the whole area; by minor group as they may leave the office.</summary>
    internal static IReadOnlyList<string> Names { get; } = [.. Makers.Keys];

    internal AreaCounts Counts { get; private set; } = new(0, 0, 0, 0, 0);

    internal static AreaTables Merge(IEnumerable<NightPartials> partials, Policy policy, DateOnly date)
    {
        var merged = new AreaTables(policy, date);
        foreach (var one in partials)
            merged.Add(one);
        return merged;
    }

    /// <exception cref="ArgumentException">There is no table of that name.</exception>
    internal TidyTable Of(string name) => Makers.TryGetValue(name, out var make)
        ? make(this)
        : throw new ArgumentException($"'{name}' is no table of an area: expected one of {string.Join(", ", Names)}.", nameof(name));

    private void Add(NightPartials partials)
    {
        Counts = Counts.Plus(partials.Counts);
        foreach (var counted in partials.Market)
        {
            market.Add(new(counted.Occupation, counted.Region), counted.Side, counted.Count, counted.Employer);
            marketGroups.Add(new(GroupOf(counted.Occupation)), counted.Side, counted.Count, counted.Employer);
        }

        Add(posted, postedGroups, partials.Posted);
        Add(surveyed, surveyedGroups, partials.Surveyed);
    }

    private void Add(WageTally tally, WageTally groupTally, IEnumerable<CountedWage> wages)
    {
        foreach (var counted in wages)
        {
            var (key, group, wage) = (new CellKey(counted.Occupation, counted.Region), new CellKey(GroupOf(counted.Occupation)), new WageObservation(counted.Yuan, counted.Weight, counted.Employer));
            for (var at = 0; at < counted.Wages; at++)
            {
                tally.Add(key, wage);
                groupTally.Add(group, wage);
            }
        }
    }

    private string? GroupOf(string? occupation)
    {
        if (occupation is null)
            return null;
        if (!groups.TryGetValue(occupation, out var group))
            groups.Add(occupation, group = OccupationCode.TryParse(occupation, out var code) ? code.At(OccupationLevel.MinorGroup).ToString() : occupation);
        return group;
    }
}

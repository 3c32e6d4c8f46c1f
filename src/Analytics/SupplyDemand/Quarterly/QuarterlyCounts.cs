using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One pass over the facts of a quarter: every count that the standard tables need.</summary>
/// <remarks>Immutable once made.</remarks>
public sealed class QuarterlyCounts
{
    private readonly ProvenanceTally demand = new();
    private readonly ProvenanceTally seekers = new();
    private readonly Dictionary<(int Place, int Occupation), (long Demand, long Seekers)> placeOccupations = [];

    private QuarterlyCounts(Quarter quarter, CodeEditions editions)
    {
        Quarter = quarter;
        Editions = editions;
    }

    /// <summary>The quarter.</summary>
    public Quarter Quarter { get; }

    /// <summary>The editions by which its records are coded.</summary>
    public CodeEditions Editions { get; }

    /// <summary>Where the openings come from.</summary>
    public CountProvenance Demand { get; private set; } = null!;

    /// <summary>Where the seekers come from.</summary>
    public CountProvenance Seekers { get; private set; } = null!;

    /// <summary>True where no record was valid in the quarter: a missing quarter, not one of zeros.</summary>
    public bool IsEmpty => Demand.Count.Records == 0 && Seekers.Count.Records == 0;

    internal GroupTally Sections { get; } = new();

    internal GroupTally EmployerKinds { get; } = new();

    internal GroupTally MajorGroups { get; } = new();

    internal GroupTally MiddleGroups { get; } = new();

    internal GroupTally MinorGroups { get; } = new();

    internal GroupTally Occupations { get; } = new();

    internal GroupTally Categories { get; } = new();

    internal GroupTally Genders { get; } = new();

    internal GroupTally Ages { get; } = new();

    internal GroupTally Educations { get; } = new();

    internal GroupTally SkillGrades { get; } = new();

    internal GroupTally Places { get; } = new();

    private GroupTally[] Tallies => [Sections, EmployerKinds, MajorGroups, MiddleGroups, MinorGroups, Occupations, Categories, Genders, Ages, Educations, SkillGrades, Places];

    /// <summary>Counts facts; a record belongs into one period once.</summary>
    /// <param name="quarter">The quarter that the facts were taken for.</param>
    /// <param name="facts">The facts of both sides, in any order.</param>
    /// <param name="editions">The editions of their codes; null for the current ones.</param>
    public static QuarterlyCounts Of(Quarter quarter, IEnumerable<QuarterlyFact> facts, CodeEditions? editions = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var counts = new QuarterlyCounts(quarter, editions ?? CodeEditions.Current);
        foreach (var fact in facts)
            counts.Add(fact);
        return counts.Closed();
    }

    /// <summary>Counts facts that lie in several parts, on several threads; the same as counting the parts one after another.</summary>
    /// <param name="quarter">The quarter that the facts were taken for.</param>
    /// <param name="parts">The facts of both sides, in parts that may be gone through at the same time.</param>
    /// <param name="threads">How many threads count, at least 1.</param>
    /// <param name="editions">The editions of their codes; null for the current ones.</param>
    public static QuarterlyCounts Of(Quarter quarter, IReadOnlyList<IEnumerable<QuarterlyFact>> parts, int threads, CodeEditions? editions = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var counts = new QuarterlyCounts(quarter, editions ?? CodeEditions.Current);
        var counted = new QuarterlyCounts[parts.Count];
        Parallel.For(0, parts.Count, new() { MaxDegreeOfParallelism = threads }, at =>
        {
            counted[at] = new(quarter, counts.Editions);
            foreach (var fact in parts[at])
                counted[at].Add(fact);
        });
        // In the order of the parts, so that groups come in the order in which they are met first.
        foreach (var part in counted)
            counts.Add(part);
        return counts.Closed();
    }

    /// <summary>Openings and seekers by the place at a level, for growth over the places that both periods have.</summary>
    public IReadOnlyList<PlaceCounts> PlacesAt(DistrictLevel level) =>
        [.. Places.Groups.Where(static pair => pair.Key != GroupTally.None)
            .GroupBy(pair => DistrictLevels.At(DistrictCode.FromNumber(pair.Key), level))
            .OrderBy(static group => group.Key)
            .Select(static group => new PlaceCounts(group.Key, group.Sum(static pair => pair.Value.Demand.Valid), group.Sum(static pair => pair.Value.Seekers.Valid)))];

    /// <summary>Openings and seekers by place and occupation, for the shortage ranking; what states no place or no occupation is left out.</summary>
    public IEnumerable<PlaceOccupation> PlaceOccupationsAt(DistrictLevel level) =>
        placeOccupations.GroupBy(pair => (Place: DistrictLevels.At(DistrictCode.FromNumber(pair.Key.Place), level), pair.Key.Occupation))
            .OrderBy(static group => group.Key.Place).ThenBy(static group => group.Key.Occupation)
            .Select(static group => new PlaceOccupation(
                group.Key.Place, OccupationCode.FromNumber(group.Key.Occupation), group.Sum(static pair => pair.Value.Demand), group.Sum(static pair => pair.Value.Seekers)));

    private QuarterlyCounts Closed()
    {
        Demand = demand.ToProvenance();
        Seekers = seekers.ToProvenance();
        return this;
    }

    private void Add(QuarterlyCounts other)
    {
        demand.Add(other.demand);
        seekers.Add(other.seekers);
        foreach (var (mine, theirs) in Tallies.Zip(other.Tallies))
            mine.Add(theirs);
        foreach (var (key, (openings, persons)) in other.placeOccupations)
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(placeOccupations, key, out _);
            counts = (counts.Demand + openings, counts.Seekers + persons);
        }
    }

    private void Add(QuarterlyFact fact)
    {
        var market = fact.Market;
        AddPlaceOccupation(market);
        Places.Add(market.District?.County.Number ?? GroupTally.None, market);
        Occupations.Add(At(market.Occupation, OccupationLevel.Occupation), market);
        MinorGroups.Add(At(market.Occupation, OccupationLevel.MinorGroup), market);
        MiddleGroups.Add(At(market.Occupation, OccupationLevel.MiddleGroup), market);
        MajorGroups.Add(At(market.Occupation, OccupationLevel.MajorGroup), market);
        Ages.Add(MarketDimensions.AgeGroupNumberOf(market) ?? GroupTally.None, market);
        Educations.Add((int?)market.Education ?? GroupTally.None, market);
        SkillGrades.Add((int?)market.SkillGrade ?? GroupTally.None, market);
        if (market.Side == MarketSide.Demand)
        {
            demand.Add(market);
            Sections.Add(market.Industry?.Section ?? GroupTally.None, market);
            EmployerKinds.Add((int?)fact.EmployerKind ?? GroupTally.None, market);
            Genders.Add(GroupTally.None, market);
        }
        else
        {
            seekers.Add(market);
            Categories.Add((int?)fact.Category ?? GroupTally.None, market);
            Genders.Add(fact.Gender switch { "男" => 1, "女" => 2, _ => GroupTally.None }, market);
        }
    }

    private void AddPlaceOccupation(MarketFact market)
    {
        if (market.District is not { } place || market.Occupation is not { Level: OccupationLevel.Occupation } occupation)
            return;
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(placeOccupations, (place.County.Number, occupation.Number), out _);
        if (market.Side == MarketSide.Demand)
            counts.Demand += market.Persons;
        else
            counts.Seekers += market.Persons;
    }

    // A code coarser than the level names no group of it.
    private static int At(OccupationCode? code, OccupationLevel level) =>
        code is { } known && known.Level >= level ? known.At(level).Number : GroupTally.None;
}

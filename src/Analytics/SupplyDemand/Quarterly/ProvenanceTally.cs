namespace Jiuye.Analytics;

/// <summary>Follows one side's records back to their days of registration.</summary>
internal sealed class ProvenanceTally
{
    private readonly Dictionary<Quarter, (long Persons, long Records)> carried = [];
    private SideCount count;
    private long newRecords;
    private DateOnly? first;
    private DateOnly? last;

    internal void Add(MarketFact fact)
    {
        count += SideCount.Of(fact.Origin, fact.Persons);
        newRecords += fact.Origin == CountOrigin.New ? 1 : 0;
        if (fact.Since is not { } day)
            return;
        first = first is { } earliest && earliest <= day ? first : day;
        last = last is { } latest && latest >= day ? last : day;
        if (fact.Origin != CountOrigin.CarriedOver)
            return;
        var quarter = Quarter.Of(day);
        var (persons, records) = carried.GetValueOrDefault(quarter);
        carried[quarter] = (persons + fact.Persons, records + 1);
    }

    /// <summary>Adds what was followed back of other facts.</summary>
    internal void Add(ProvenanceTally other)
    {
        count += other.count;
        newRecords += other.newRecords;
        first = first is { } earliest && !(other.first < earliest) ? first : other.first ?? first;
        last = last is { } latest && !(other.last > latest) ? last : other.last ?? last;
        foreach (var (quarter, (persons, records)) in other.carried)
        {
            var known = carried.GetValueOrDefault(quarter);
            carried[quarter] = (known.Persons + persons, known.Records + records);
        }
    }

    internal CountProvenance ToProvenance() => new(
        count, newRecords, carried.Values.Sum(static each => each.Records), first, last, [.. carried.OrderByDescending(static pair => pair.Key).Select(static pair => new CarriedFrom(pair.Key, pair.Value.Persons, pair.Value.Records))]);
}

namespace Jiuye.Simulation;

/// <summary>Postings that referrals may be made to, findable by city and occupation.</summary>
/// <remarks>At most 262,144 postings, spread evenly over all, so that memory stays bounded however large the market is. Immutable.</remarks>
internal sealed class PostingSample
{
    private const long Most = 1 << 18;

    private readonly MarketModel model;
    private readonly long[] numbers;
    private readonly long[] keys;
    private readonly int[][] related;

    internal PostingSample(MarketModel model, long postings)
    {
        this.model = model;
        var stride = Math.Max(1, (postings + Most - 1) / Most);
        var found = new List<(long Key, long Number)>();
        for (long number = 0; number < postings; number += stride)
        {
            if (PlantedDefects.IsBad(model, number))
                continue;
            var (city, occupation) = model.Postings.Glance(number);
            found.Add((KeyOf(city, occupation.Index), number));
        }

        found.Sort();
        numbers = [.. found.Select(static item => item.Number)];
        keys = [.. found.Select(static item => item.Key)];
        related = [.. model.Catalog.Occupations.Select(RelatedTo)];
    }

    /// <summary>Picks a posting in the person's city as a counsellor would leaf through them: mostly in the wanted occupation or near it; null where the city has none.</summary>
    internal long? Pick(in SeekerTraits seeker, ref RecordRandom random)
    {
        var draw = random.NextUnit();
        var occupation = draw < 0.45 ? seeker.Occupation.Index
            : draw < 0.6 && seeker.SecondOccupation is { } second ? second.Index
            : draw < 0.8 ? random.NextOf(related[seeker.Occupation.Index])
            : -1;
        if (occupation >= 0 && PickIn(KeyOf(seeker.City, occupation), KeyOf(seeker.City, occupation + 1), ref random) is { } near)
            return near;
        return PickIn(KeyOf(seeker.City, 0), KeyOf(seeker.City + 1, 0), ref random);
    }

    private long? PickIn(long from, long until, ref RecordRandom random)
    {
        var low = FirstAtLeast(from);
        var high = FirstAtLeast(until);
        return low < high ? numbers[low + random.NextBelow(high - low)] : null;
    }

    private int FirstAtLeast(long key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int[] RelatedTo(OccupationProfile occupation) =>
        [.. model.Catalog.Occupations.Where(other => other.Index == occupation.Index || other.Code.CommonLevel(occupation.Code) >= Vocabulary.OccupationLevel.MiddleGroup).Select(static other => other.Index)];

    private long KeyOf(int city, int occupation) => (long)city * model.Catalog.Occupations.Count + occupation;
}

using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The places in which a seeker would work, each once, in order; empty where nothing is known, which reaches everywhere.</summary>
internal sealed class ReachSet : IEquatable<ReachSet>
{
    private readonly DistrictCode[] places;

    private ReachSet(DistrictCode[] places) => this.places = places;

    public IReadOnlyList<DistrictCode> Places => places;

    /// <summary>The wanted districts, or else the seeker's own labour-market city.</summary>
    public static ReachSet Of(JobSeeker seeker) => new(seeker switch
    {
        { WantedDistricts.Count: > 0 } => [.. seeker.WantedDistricts.Distinct().Order()],
        { District: { } home } => [home.Region],
        _ => [],
    });

    /// <summary>A set of places that are in order, each once.</summary>
    public static ReachSet OfSorted(DistrictCode[] places) => new(places);

    /// <summary>True where the posting may lie in a wanted place: in it, or around it because no finer place is known.</summary>
    /// <remarks>
    /// A posting that names no place reaches only those who would work anywhere. The one unknown that excludes: nobody can decide on work that may be
    /// two thousand kilometres away, and without this rule the few such postings crowd the lists of the whole country.
    /// </remarks>
    public bool Reaches(DistrictCode? posting)
    {
        if (places.Length == 0)
            return true;
        if (posting is not { } place)
            return false;
        foreach (var wanted in places)
        {
            if (wanted.Contains(place) || place.Contains(wanted))
                return true;
        }

        return false;
    }

    /// <summary>Orders sets by their places, the one that reaches everywhere first.</summary>
    public int CompareTo(ReachSet other)
    {
        for (var at = 0; at < places.Length && at < other.places.Length; at++)
        {
            var compared = PlaceOrder.Key(places[at]).CompareTo(PlaceOrder.Key(other.places[at]));
            if (compared != 0)
                return compared;
        }

        return places.Length.CompareTo(other.places.Length);
    }

    public bool Equals(ReachSet? other) => other is not null && places.AsSpan().SequenceEqual(other.places);

    public override bool Equals(object? obj) => Equals(obj as ReachSet);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var place in places)
            hash.Add(place.Number);
        return hash.ToHashCode();
    }
}

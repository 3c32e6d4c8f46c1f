using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Which rows of the other side lie within reach, as runs of rows.</summary>
/// <remarks>Worked out once for each distinct reach and place, when first asked for. Safe for any number of threads: a race computes the same runs twice.</remarks>
internal sealed class ReachMap(PlaceColumn places, ReachColumn reaches)
{
    private readonly RowRange[]?[] postingsOfReach = new RowRange[reaches.Sets.Count][];
    private readonly RowRange[]?[] seekersOfPlace = new RowRange[places.Places.Count][];

    public RowRange[] PostingsFor(int seeker)
    {
        var reach = reaches[seeker];
        return Volatile.Read(ref postingsOfReach[reach]) ?? Publish(ref postingsOfReach[reach], PostingRuns(reaches.Sets[reach]));
    }

    public RowRange[] SeekersFor(int posting)
    {
        var place = places[posting];
        return Volatile.Read(ref seekersOfPlace[place]) ?? Publish(ref seekersOfPlace[place], SeekerRuns(places.Places[place]));
    }

    private static RowRange[] Publish(ref RowRange[]? slot, RowRange[] runs)
    {
        Volatile.Write(ref slot, runs);
        return runs;
    }

    private RowRange[] PostingRuns(ReachSet reach)
    {
        var runs = new List<RowRange>();
        for (var place = 0; place < places.Places.Count; place++)
        {
            if (reach.Reaches(places.Places[place]))
                runs.Add(places.Runs[place]);
        }

        return RowRange.Merge(runs, 0);
    }

    private RowRange[] SeekerRuns(DistrictCode? place)
    {
        var runs = new List<RowRange>();
        for (var reach = 0; reach < reaches.Sets.Count; reach++)
        {
            if (reaches.Sets[reach].Reaches(place))
                runs.Add(reaches.Runs[reach]);
        }

        return RowRange.Merge(runs, 0);
    }
}

namespace Jiuye.Matching;

/// <summary>Remembers fits of distance between places: neighbours in a run of lists ask for the same few ways again and again, and each costs some trigonometry.</summary>
/// <remarks>A table with one slot a hash: what comes later takes the slot. The points of the two are left out; the same bits as <see cref="PairScorer.DistanceOfPlaces"/>.</remarks>
internal sealed class DistanceMemo
{
    private const int Bits = 16;

    // Pairs of segments are numbered from 1, so that an empty slot is nobody's.
    private readonly (long Pair, int Origin, int Place, double Fit)[] slots = new (long, int, int, double)[1 << Bits];

    /// <summary>The fit of a pair.</summary>
    /// <param name="scorer">What works it out where it is not remembered.</param>
    /// <param name="seeker">The seeker's row.</param>
    /// <param name="posting">The posting's row.</param>
    public double Fit(PairScorer scorer, int seeker, int posting)
    {
        var pair = scorer.Pair;
        var (number, origin, place) = (pair.Number, pair.SeekerSegment.Sketch.Origin[seeker], pair.PostingSegment.Places[posting]);
        ref var slot = ref slots[Slot(number, origin, place)];
        if (slot.Place != place || slot.Origin != origin || slot.Pair != number)
            slot = (number, origin, place, scorer.DistanceOfPlaces(seeker, posting));
        return slot.Fit;
    }

    // Fibonacci hashing of the three numbers in different places of a word.
    private static int Slot(long pair, int origin, int place) =>
        unchecked((int)((((ulong)pair << 48) ^ ((ulong)origin << 20) ^ (ulong)place) * 0x9E37_79B9_7F4A_7C15UL >> (64 - Bits)));
}

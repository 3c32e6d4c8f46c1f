using System.Numerics;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>What each posting's score for one seeker can be at most: near the score itself, but for skills and the way between two points, which are told cheaply.</summary>
/// <param name="ways">The ways between places that were asked for before.</param>
internal sealed class PostingBounds(DistanceMemo ways)
{
    private readonly Spots spots = new();
    private PairScorer scorer = null!;
    private OccupationGains gains = null!;
    private int seeker;

    // What depends on one number of a row, with its weight: by trade, by demand, by place, by place where the site is known.
    private float[] gainOf = [];
    private float[] demandOf = [];
    private float[] wayOf = [];
    private float[] besideOf = [];

    // What is the same for every row.
    private ulong held;
    private float oneInWanted;
    private float otherwise;
    private float skillsWeight;
    private float wageWeight;
    private float textWeight;
    private float textStep;
    private float distanceWeight;
    private float nearest;

    // Of the segment, held here so that a candidate costs no chain of references.
    private PostingSketch sketch = null!;
    private int[] places = [];
    private float[] recency = [];

    // The block at hand.
    private readonly float[] gain = new float[BoundBlock.Rows];
    private readonly float[] demand = new float[BoundBlock.Rows];
    private readonly float[] way = new float[BoundBlock.Rows];
    private readonly float[] beside = new float[BoundBlock.Rows];
    private readonly int[] shared = new int[BoundBlock.Rows];

    /// <summary>Works out what is the same for every posting.</summary>
    /// <param name="pairScorer">What scores.</param>
    /// <param name="asking">The seeker's row.</param>
    /// <param name="occupationGains">The gains of <see cref="PairScorer.GainsOfOffered"/>.</param>
    /// <param name="runs">The rows that will be asked for.</param>
    public void Prepare(PairScorer pairScorer, int asking, OccupationGains occupationGains, ReadOnlySpan<RowRange> runs)
    {
        (scorer, seeker, gains) = (pairScorer, asking, occupationGains);
        var (pair, weights) = (pairScorer.Pair, pairScorer.Weights);
        (sketch, places, recency) = (pair.PostingSegment.Sketch, pair.PostingSegment.Places.Numbers, pairScorer.PostingDay.WeightedRecency);
        (textWeight, textStep) = ((float)weights.Text, (float)pair.Facts.TextStep);
        (wageWeight, distanceWeight) = ((float)weights.Wage, (float)weights.Distance);
        held = pair.SeekerSegment.Sketch.Skills[asking];
        skillsWeight = held == 0 ? 0 : (float)weights.Skills;
        // Who wants nothing in particular is paid enough by anything: a bound of the full fit.
        var wanted = pair.Seekers.WantedPay[asking];
        oneInWanted = wanted == 0 ? 0 : (float)(1 / wanted);
        otherwise = (float)(weights.Occupation * FitCurves.OccupationUnknown
            + (wanted == 0 ? weights.Wage : 0)
            + (held == 0 ? weights.Skills * FitCurves.Unknown : 0));
        FillGains(weights);
        FillDemands(pair, weights);
        FillSpots(pair);
        foreach (var run in runs)
            FillWays(pair, places[run.Start], places[run.End - 1]);
    }

    /// <summary>The bounds of a block, up to <see cref="FitBounds.Slack"/>.</summary>
    /// <param name="first">The first row, a multiple of <see cref="BoundBlock.Rows"/>.</param>
    /// <param name="count">How many rows, up to <see cref="BoundBlock.Rows"/>.</param>
    /// <param name="sums">What the texts of all rows have in common, in steps.</param>
    /// <param name="bounds">Receives the bounds.</param>
    public void Fill(int first, int count, int[] sums, float[] bounds)
    {
        var whole = count - count % Vector256<float>.Count;
        LookUp(first, whole);
        if (sketch.Sites.Known.Words[first >> 6] != 0)
            LookAtSites(first, whole);
        for (var at = 0; at < whole; at += Vector256<float>.Count)
        {
            var row = first + at;
            var most = BoundBlock.Load(demand, at) + BoundBlock.Load(way, at) + BoundBlock.Load(recency, row) + Vector256.Create(otherwise)
                + BoundBlock.Load(sketch.Confidence, row) * BoundBlock.Load(gain, at)
                + Vector256.Create(skillsWeight) * Skills(row, BoundBlock.Load(shared, at))
                + Vector256.Create(wageWeight) * FitBounds.Wage(BoundBlock.Load(sketch.Offer, row) * Vector256.Create(oneInWanted))
                + Vector256.Create(textWeight) * BoundBlock.Text(sums, row, textStep);
            most.CopyTo(bounds, at);
        }

        for (var at = whole; at < count; at++)
            bounds[at] = Of(first + at, sums[first + at]);
    }

    /// <summary>The bound of one row; what <see cref="Fill"/> does for many.</summary>
    /// <param name="posting">The candidate's row.</param>
    /// <param name="sum">What the texts have in common, in steps.</param>
    public float Of(int posting, int sum)
    {
        var both = BitOperations.PopCount(sketch.Skills[posting] & held);
        return demandOf[sketch.Demand[posting]] + Way(posting) + recency[posting] + otherwise
            + sketch.Confidence[posting] * gainOf[sketch.Trade[posting]]
            + skillsWeight * MathF.Min(sketch.SkillMost[posting], sketch.SkillBase[posting] + both * sketch.SkillShare[posting])
            + wageWeight * FitBounds.Wage(sketch.Offer[posting] * oneInWanted)
            + textWeight * MathF.Sqrt(MathF.Min(1, sum * textStep));
    }

    /// <summary>The score itself, the same bits as <see cref="PairScorer.Score(int, int)"/>.</summary>
    public double Score(int posting, int sum) => scorer.Score(seeker, posting, scorer.GainOfPosting(posting, gains), sum, ways);

    private Vector256<float> Skills(int row, Vector256<float> both) => Vector256.MinNative(
        BoundBlock.Load(sketch.SkillMost, row),
        BoundBlock.Load(sketch.SkillBase, row) + both * BoundBlock.Load(sketch.SkillShare, row));

    // What is told by tables, one row at a time.
    private void LookUp(int first, int count)
    {
        var trades = sketch.Trade.AsSpan(first, count);
        var demands = sketch.Demand.AsSpan(first, count);
        var placesOf = places.AsSpan(first, count);
        var skills = sketch.Skills.AsSpan(first, count);
        for (var at = 0; at < trades.Length; at++)
        {
            gain[at] = gainOf[trades[at]];
            demand[at] = demandOf[demands[at]];
            way[at] = wayOf[placesOf[at]];
            shared[at] = BitOperations.PopCount(skills[at] & held);
        }
    }

    // The way to a point is told exactly only when it matters: here the shortest that the chords allow.
    private void LookAtSites(int first, int count)
    {
        var placesOf = places.AsSpan(first, count);
        for (var at = 0; at < placesOf.Length; at++)
            beside[at] = besideOf[placesOf[at]];
        var sites = sketch.Sites;
        for (var at = 0; at < count; at += Vector256<float>.Count)
        {
            var row = first + at;
            var (x, y, z) = (BoundBlock.Load(sites.X, row), BoundBlock.Load(sites.Y, row), BoundBlock.Load(sites.Z, row));
            var straight = Vector256.Create(distanceWeight) * FitBounds.Way(spots.LeastChord(x, y, z), Vector256.Create(scorer.DistanceDecay));
            var most = Vector256.MaxNative(BoundBlock.Load(beside, at), Vector256.MinNative(straight, Vector256.Create(nearest)));
            Vector256.ConditionalSelect(Vector256.Equals(x, x), most, BoundBlock.Load(way, at)).CopyTo(way, at);
        }
    }

    private float Way(int posting)
    {
        var (sites, place) = (sketch.Sites, places[posting]);
        if (!sites.Known[posting])
            return wayOf[place];
        var straight = distanceWeight * FitBounds.Way(spots.LeastChord(sites.X[posting], sites.Y[posting], sites.Z[posting]), scorer.DistanceDecay);
        return MathF.Max(besideOf[place], MathF.Min(straight, nearest));
    }

    private void FillGains(in ScoreWeights weights)
    {
        var table = Grow(ref gainOf, sketch.Trades.Length);
        for (var trade = 0; trade < table.Length; trade++)
        {
            var best = double.NaN;
            foreach (var offered in sketch.Trades[trade].Numbers)
                best = gains.Wanted[offered] <= best ? best : gains.Wanted[offered];
            table[trade] = double.IsNaN(best) ? 0 : (float)(weights.Occupation * best);
        }
    }

    private void FillDemands(SegmentPair pair, in ScoreWeights weights)
    {
        var (education, years) = (pair.Seekers.Education[seeker], scorer.SeekerDay.Years[seeker]);
        var table = Grow(ref demandOf, sketch.Demands.Length);
        for (var number = 0; number < table.Length; number++)
        {
            var (asked, low, high) = sketch.Demands[number];
            table[number] = (float)(weights.Education * FitCurves.Education(asked, education) + weights.Experience * FitCurves.Experience(years, low, high));
        }
    }

    private void FillSpots(SegmentPair pair)
    {
        spots.Clear();
        var point = pair.Seekers.Points[seeker];
        // Only between two points is a way told that is shorter than within a county.
        nearest = distanceWeight * (float)(point.IsKnown ? 1 : scorer.FitInCounty);
        Add(point.IsKnown ? point : pair.Seekers.Home[seeker].Centre);
        foreach (var wanted in pair.Seekers.Wanted[seeker])
            Add(wanted.Centre);

        void Add(in GeoSpot spot)
        {
            if (spot.IsKnown)
                spots.Add(spot);
        }
    }

    // Places are numbered in the order of their rows.
    private void FillWays(SegmentPair pair, int firstPlace, int lastPlace)
    {
        Grow(ref wayOf, pair.PostingSegment.Places.Values.Count);
        Grow(ref besideOf, wayOf.Length);
        for (var place = firstPlace; place <= lastPlace; place++)
        {
            var row = pair.PostingSegment.Places.Runs[place].Start;
            wayOf[place] = distanceWeight * (float)(pair.Seekers.Points.IsKnown(seeker) ? scorer.DistanceToPlace(seeker, row) : ways.Fit(scorer, seeker, row));
            besideOf[place] = distanceWeight * Beside(pair, pair.Postings.Nearness[row]);
        }
    }

    // What a site is at most for ways that are not told by chords.
    private float Beside(SegmentPair pair, in NearnessPlace work)
    {
        var most = pair.Seekers.Points.IsKnown(seeker) ? 0 : Beside(pair.Seekers.Home[seeker], work);
        foreach (var wanted in pair.Seekers.Wanted[seeker])
            most = MathF.Max(most, Beside(wanted, work));
        return most;
    }

    private float Beside(in NearnessPlace spot, in NearnessPlace work) =>
        !spot.Centre.IsKnown ? (float)Math.Max(scorer.FitInCounty, FitCurves.Unknown)
        : spot.County != 0 && spot.County == work.County ? (float)scorer.FitInCounty
        : 0;

    private static Span<float> Grow(ref float[] table, int count)
    {
        if (table.Length < count)
            table = new float[count];
        return table.AsSpan(0, count);
    }
}

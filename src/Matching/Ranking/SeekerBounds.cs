using System.Numerics;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>What each seeker's score for one posting can be at most; as <see cref="PostingBounds"/>.</summary>
/// <param name="ways">The ways between places that were asked for before.</param>
internal sealed class SeekerBounds(DistanceMemo ways)
{
    private readonly Spots site = new();
    private PairScorer scorer = null!;
    private OccupationGains gains = null!;
    private int posting;

    // What depends on one number of a row, with its weight: by level of schooling, by skills shared, by origin, by origin where the point is known.
    private readonly float[] educationOf = new float[FilterRules.LevelCodes];
    private readonly float[] skillsOf = new float[BoundBlock.Rows + 1];
    private float[] gainOf = [];
    private float[] wayOf = [];
    private float[] besideOf = [];

    // For which pair of segments and which place the ways are told.
    private (long Pair, int Place) waysAreOf;

    // What is the same for every row.
    private ulong asked;
    private float noSkills;
    private float offer;
    private float confidence;
    private float otherwise;
    private float experienceWeight;
    private float wageWeight;
    private float textWeight;
    private float textStep;
    private float distanceWeight;
    private float nearest;
    private ExperienceLine experience;

    // Of the segment, held here so that a candidate costs no chain of references.
    private SeekerSketch sketch = null!;
    private byte[] education = [];
    private float[] years = [];

    // The block at hand.
    private readonly float[] gain = new float[BoundBlock.Rows];
    private readonly float[] fits = new float[BoundBlock.Rows];
    private readonly float[] way = new float[BoundBlock.Rows];
    private readonly float[] beside = new float[BoundBlock.Rows];

    /// <summary>Works out what is the same for every seeker.</summary>
    /// <param name="pairScorer">What scores.</param>
    /// <param name="asking">The posting's row.</param>
    /// <param name="occupationGains">The gains of <see cref="PairScorer.GainsOfHeld"/>.</param>
    public void Prepare(PairScorer pairScorer, int asking, OccupationGains occupationGains)
    {
        (scorer, posting, gains) = (pairScorer, asking, occupationGains);
        var (pair, weights) = (pairScorer.Pair, pairScorer.Weights);
        (sketch, education, years) = (pair.SeekerSegment.Sketch, pair.SeekerSegment.Sketch.Education, pairScorer.SeekerDay.RoundYears);
        (textWeight, textStep) = ((float)weights.Text, (float)pair.Facts.TextStep);
        (wageWeight, distanceWeight, experienceWeight) = ((float)weights.Wage, (float)weights.Distance, (float)weights.Experience);
        offer = (float)pair.Postings.Offer[asking];
        // A posting without a code says as much as a code that is not sure at all.
        confidence = pair.Postings.Occupations[asking].IsEmpty ? 0 : (float)(weights.Occupation * pair.Postings.OccupationConfidence[asking]);
        otherwise = (float)(weights.Occupation * FitCurves.OccupationUnknown + weights.Recency * pairScorer.Recency(asking));
        experience = new(pair.Postings.ExperienceLow[asking], pair.Postings.ExperienceHigh[asking]);
        for (var level = 0; level < educationOf.Length; level++)
            educationOf[level] = (float)(weights.Education * FitCurves.Education(pair.Postings.Education[asking], (byte)level));
        FillSkills(pair.Postings.Skills[asking], weights);
        FillGains();
        PrepareWays(pair);
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
        LookAtGains(first, whole);
        if (sketch.Points.Known.Words[first >> 6] != 0)
            LookAtPoints(first, whole);
        for (var at = 0; at < whole; at += Vector256<float>.Count)
        {
            var row = first + at;
            var wanted = BoundBlock.Load(sketch.WantedPay, row);
            // Who wants nothing in particular is paid enough by anything: a bound of the full fit.
            var wage = Vector256.ConditionalSelect(
                Vector256.Equals(wanted, Vector256<float>.Zero), Vector256<float>.One, FitBounds.Wage(Vector256.Create(offer) / wanted));
            var most = BoundBlock.Load(fits, at) + BoundBlock.Load(way, at) + Vector256.Create(otherwise)
                + Vector256.Create(confidence) * BoundBlock.Load(gain, at)
                + Vector256.Create(wageWeight) * wage
                + Vector256.Create(experienceWeight) * experience.Fit(BoundBlock.Load(years, row))
                + Vector256.Create(textWeight) * BoundBlock.Text(sums, row, textStep);
            most.CopyTo(bounds, at);
        }

        for (var at = whole; at < count; at++)
            bounds[at] = Of(first + at, sums[first + at]);
    }

    /// <summary>The bound of one row; what <see cref="Fill"/> does for many.</summary>
    /// <param name="seeker">The candidate's row.</param>
    /// <param name="sum">What the texts have in common, in steps.</param>
    public float Of(int seeker, int sum)
    {
        var wanted = sketch.WantedPay[seeker];
        return educationOf[education[seeker]] + Skills(sketch.Skills[seeker]) + Way(seeker) + otherwise
            + confidence * Gain(seeker)
            + wageWeight * (wanted == 0 ? 1 : FitBounds.Wage(offer / wanted))
            + experienceWeight * experience.Fit(years[seeker])
            + textWeight * MathF.Sqrt(MathF.Min(1, sum * textStep));
    }

    /// <summary>The score itself, the same bits as <see cref="PairScorer.Score(int, int)"/>.</summary>
    public double Score(int seeker, int sum) => scorer.Score(seeker, posting, scorer.GainOfSeeker(seeker, gains), sum, ways);

    // What is told by tables, one row at a time.
    private void LookUp(int first, int count)
    {
        var levels = education.AsSpan(first, count);
        var skills = sketch.Skills.AsSpan(first, count);
        var origins = sketch.Origin.AsSpan(first, count);
        for (var at = 0; at < levels.Length; at++)
        {
            fits[at] = educationOf[levels[at]] + Skills(skills[at]);
            var origin = origins[at];
            if (float.IsNaN(wayOf[origin]))
                TellWay(first + at, origin);
            way[at] = wayOf[origin];
            beside[at] = besideOf[origin];
        }
    }

    private void LookAtGains(int first, int count)
    {
        var best = gain.AsSpan();
        best.Fill(float.NegativeInfinity);
        var of = sketch.Trades.Of(first >> 6);
        var numbers = sketch.Trades.Numbers.AsSpan(of.Start, of.Length);
        var confidences = sketch.Trades.Confidences.AsSpan(of.Start, of.Length);
        var rows = sketch.Trades.Rows.AsSpan(of.Start, of.Length);
        for (var at = 0; at < numbers.Length; at++)
        {
            ref var most = ref best[rows[at]];
            most = float.MaxNative(confidences[at] * gainOf[numbers[at]], most);
        }

        for (var at = 0; at < count; at += Vector256<float>.Count)
        {
            var most = BoundBlock.Load(gain, at);
            Vector256.ConditionalSelect(Vector256.IsNegativeInfinity(most), Vector256<float>.Zero, most).CopyTo(gain, at);
        }
    }

    // The way from a point is told exactly only when it matters: here the shortest that the chord allows.
    private void LookAtPoints(int first, int count)
    {
        var points = sketch.Points;
        for (var at = 0; at < count; at += Vector256<float>.Count)
        {
            var row = first + at;
            var (x, y, z) = (BoundBlock.Load(points.X, row), BoundBlock.Load(points.Y, row), BoundBlock.Load(points.Z, row));
            var straight = Vector256.Create(distanceWeight) * FitBounds.Way(site.LeastChord(x, y, z), Vector256.Create(scorer.DistanceDecay));
            var most = Vector256.MaxNative(BoundBlock.Load(beside, at), Vector256.MinNative(straight, Vector256.Create(nearest)));
            Vector256.ConditionalSelect(Vector256.Equals(x, x), most, BoundBlock.Load(way, at)).CopyTo(way, at);
        }
    }

    private float Skills(ulong held) => held == 0 ? noSkills : skillsOf[BitOperations.PopCount(held & asked)];

    private float Way(int seeker)
    {
        var (points, origin) = (sketch.Points, sketch.Origin[seeker]);
        if (float.IsNaN(wayOf[origin]))
            TellWay(seeker, origin);
        if (!points.Known[seeker])
            return wayOf[origin];
        var straight = distanceWeight * FitBounds.Way(site.LeastChord(points.X[seeker], points.Y[seeker], points.Z[seeker]), scorer.DistanceDecay);
        return MathF.Max(besideOf[origin], MathF.Min(straight, nearest));
    }

    private float Gain(int seeker) => confidence > 0 && scorer.GainOfSeeker(seeker, gains) is var best && !double.IsNaN(best) ? (float)best : 0;

    private void TellWay(int seeker, int origin)
    {
        wayOf[origin] = distanceWeight * (float)(scorer.Pair.Postings.Points.IsKnown(posting) ? scorer.DistanceFromPlace(seeker, posting) : ways.Fit(scorer, seeker, posting));
        besideOf[origin] = distanceWeight * (float)scorer.DistanceBesidePoint(seeker, posting);
    }

    private void FillSkills(ReadOnlySpan<int> skills, in ScoreWeights weights)
    {
        asked = SkillBits.Of(skills);
        noSkills = (float)(weights.Skills * FitCurves.Unknown);
        var (start, share, most) = SkillBits.Line(skills);
        for (var both = 0; both < skillsOf.Length; both++)
            skillsOf[both] = (float)weights.Skills * MathF.Min(most, start + both * share);
    }

    private void FillGains()
    {
        var held = gains.Wanted.Length;
        if (gainOf.Length < 2 * held)
            gainOf = new float[2 * held];
        for (var number = 0; number < held; number++)
        {
            gainOf[TradeEntries.Wanted(number)] = OrZero(gains.Wanted[number]);
            gainOf[TradeEntries.Former(number)] = OrZero(gains.Former[number]);
        }

        // A posting without a code says nothing of any occupation.
        static float OrZero(double gain) => double.IsNaN(gain) ? 0 : (float)gain;
    }

    // Postings of one place that name no site share the ways from everywhere.
    private void PrepareWays(SegmentPair pair)
    {
        var (place, spot) = (pair.Postings.Nearness[posting], pair.Postings.Points[posting]);
        var target = spot.IsKnown ? spot : place.Centre;
        site.Clear();
        if (target.IsKnown)
            site.Add(target);
        // Only between two points is a way told that is shorter than within a county; to a place without a centre, nothing is told.
        nearest = distanceWeight * (float)(spot.IsKnown ? 1 : scorer.FitInCounty);
        var asks = spot.IsKnown ? default : (pair.Number, pair.PostingSegment.Places[posting]);
        if (wayOf.Length >= sketch.OriginCount && asks == waysAreOf && asks.Number != 0)
            return;
        if (wayOf.Length < sketch.OriginCount)
            (wayOf, besideOf) = (new float[sketch.OriginCount], new float[sketch.OriginCount]);
        wayOf.AsSpan().Fill(float.NaN);
        waysAreOf = asks;
    }
}

namespace Jiuye.Matching;

/// <summary>What each posting's score for one seeker can be at most: near the score itself, but for skills and the way between two points, which are told cheaply.</summary>
/// <param name="ways">The ways between places that were asked for before.</param>
internal sealed class PostingBounds(DistanceMemo ways)
{
    private float[] gainOf = [];
    private float[] demand = [];
    private float[] distance = [];
    private PairScorer scorer = null!;
    private OccupationGains gains = null!;
    private SkillSign held;
    private int seeker;
    private float oneInWanted;
    private float otherwise;
    private float textStep;

    // Of the segment and of the weights, held here so that a candidate costs no chain of references.
    private PostingFacts[] facts = [];
    private float[] recency = [];
    private float occupationWeight;
    private float textWeight;
    private float skillsWeight;
    private float wageWeight;
    private float distanceWeight;

    /// <summary>Works out what is the same for every posting.</summary>
    public void Prepare(PairScorer pairScorer, int asking, OccupationGains occupationGains)
    {
        (scorer, seeker, gains) = (pairScorer, asking, occupationGains);
        var (pair, weights) = (pairScorer.Pair, pairScorer.Weights);
        (facts, recency) = (pair.PostingSegment.Facts, pairScorer.PostingDay.WeightedRecency);
        (occupationWeight, textWeight, skillsWeight) = ((float)weights.Occupation, (float)weights.Text, (float)weights.Skills);
        (wageWeight, distanceWeight) = ((float)weights.Wage, (float)weights.Distance);
        held = pair.SeekerSegment.Facts[asking].Skills;
        textStep = (float)pair.Facts.TextStep;
        // Who wants nothing in particular is paid enough by anything: a bound of the full fit.
        var wanted = pair.Seekers.WantedPay[asking];
        oneInWanted = wanted == 0 ? 0 : (float)(1 / wanted);
        otherwise = (float)(weights.Occupation * FitCurves.OccupationUnknown + (wanted == 0 ? weights.Wage : 0));
        FillGains(weights);
        FillDemand(pair, weights, asking);
        Grow(ref distance, pair.PostingSegment.Places.Values.Count).Fill(float.NaN);
    }

    /// <summary>The bound, up to <see cref="FitBounds.Slack"/>.</summary>
    /// <param name="posting">The candidate's row.</param>
    /// <param name="sum">What the texts have in common, in steps.</param>
    public float Of(int posting, int sum)
    {
        ref readonly var fact = ref facts[posting];
        var most = otherwise + recency[posting] + demand[fact.Demand]
            + skillsWeight * SkillSign.MostFit(fact.Skills, held)
            + wageWeight * FitBounds.Wage(fact.Offer * oneInWanted)
            + (fact.HasSite ? distanceWeight : Distance(posting, fact.Place));
        most += fact.OnlyOccupation >= 0 ? fact.Confidence * gainOf[fact.OnlyOccupation] : SeveralOccupations(posting);
        return sum == 0 ? most : most + textWeight * MathF.Sqrt(MathF.Min(1, sum * textStep));
    }

    /// <summary>The score itself, the same bits as <see cref="PairScorer.Score(int, int)"/>.</summary>
    public double Score(int posting, int sum) => scorer.Score(seeker, posting, scorer.GainOfPosting(posting, gains), sum, ways);

    private static Span<float> Grow(ref float[] table, int count)
    {
        if (table.Length < count)
            table = new float[count];
        return table.AsSpan(0, count);
    }

    private void FillGains(in ScoreWeights weights)
    {
        var table = Grow(ref gainOf, gains.Wanted.Length + 1);
        table[0] = 0;
        for (var number = 0; number < gains.Wanted.Length; number++)
            table[number + 1] = gains.Wanted[number] is var gain && double.IsNaN(gain) ? 0 : (float)(weights.Occupation * gain);
    }

    private void FillDemand(SegmentPair pair, in ScoreWeights weights, int asking)
    {
        var demands = pair.PostingSegment.Demands;
        var (education, years) = (pair.Seekers.Education[asking], scorer.SeekerDay.Years[asking]);
        var table = Grow(ref demand, demands.Length);
        for (var number = 0; number < demands.Length; number++)
        {
            var (asked, low, high) = demands[number];
            table[number] = (float)(weights.Education * FitCurves.Education(asked, education) + weights.Experience * FitCurves.Experience(years, low, high));
        }
    }

    private float SeveralOccupations(int posting)
    {
        var gain = scorer.GainOfPosting(posting, gains);
        return double.IsNaN(gain) ? 0 : facts[posting].Confidence * occupationWeight * (float)gain;
    }

    // The way to a posting that names no point depends on its place alone; the way to a point is told only when it matters.
    private float Distance(int posting, int place)
    {
        ref var fit = ref distance[place];
        if (float.IsNaN(fit))
            fit = distanceWeight * (float)(scorer.Pair.SeekerSegment.Facts[seeker].HasPoint ? scorer.Distance(seeker, posting) : ways.Fit(scorer, seeker, posting));
        return fit;
    }
}

namespace Jiuye.Matching;

/// <summary>What each seeker's score for one posting can be at most; as <see cref="PostingBounds"/>.</summary>
/// <param name="ways">The ways between places that were asked for before.</param>
internal sealed class SeekerBounds(DistanceMemo ways)
{
    private readonly float[] education = new float[FilterRules.LevelCodes];
    private float[] gainOf = [];
    private float[] distance = [];
    private PairScorer scorer = null!;
    private OccupationGains gains = null!;
    private SkillSign asked;
    private int posting;
    private float offer;
    private float confidence;
    private float otherwise;
    private double experienceLow;
    private double experienceHigh;
    private float textStep;

    // Of the segment and of the weights, held here so that a candidate costs no chain of references.
    private SeekerFacts[] facts = [];
    private double[] years = [];
    private float textWeight;
    private float skillsWeight;
    private float wageWeight;
    private float distanceWeight;
    private float experienceWeight;

    /// <summary>Works out what is the same for every seeker.</summary>
    public void Prepare(PairScorer pairScorer, int asking, OccupationGains occupationGains)
    {
        (scorer, posting, gains) = (pairScorer, asking, occupationGains);
        var (pair, weights) = (pairScorer.Pair, pairScorer.Weights);
        (facts, years) = (pair.SeekerSegment.Facts, pairScorer.SeekerDay.Years);
        (textWeight, skillsWeight, wageWeight) = ((float)weights.Text, (float)weights.Skills, (float)weights.Wage);
        (distanceWeight, experienceWeight) = ((float)weights.Distance, (float)weights.Experience);
        asked = pair.PostingSegment.Facts[asking].Skills;
        (offer, textStep) = ((float)pair.Postings.Offer[asking], (float)pair.Facts.TextStep);
        (experienceLow, experienceHigh) = (pair.Postings.ExperienceLow[asking], pair.Postings.ExperienceHigh[asking]);
        // A posting without a code says as much as a code that is not sure at all.
        confidence = pair.Postings.Occupations[asking].IsEmpty ? 0 : (float)(weights.Occupation * pair.Postings.OccupationConfidence[asking]);
        otherwise = (float)(weights.Occupation * FitCurves.OccupationUnknown + weights.Recency * pairScorer.Recency(asking));
        for (var level = 0; level < education.Length; level++)
            education[level] = (float)(weights.Education * FitCurves.Education(pair.Postings.Education[asking], (byte)level));
        FillGains();
        if (distance.Length < pair.SeekerSegment.OriginCount)
            distance = new float[pair.SeekerSegment.OriginCount];
        distance.AsSpan(0, pair.SeekerSegment.OriginCount).Fill(float.NaN);
    }

    /// <summary>The bound, up to <see cref="FitBounds.Slack"/>.</summary>
    /// <param name="seeker">The candidate's row.</param>
    /// <param name="sum">What the texts have in common, in steps.</param>
    public float Of(int seeker, int sum)
    {
        ref readonly var fact = ref facts[seeker];
        var most = otherwise + education[fact.Education]
            + skillsWeight * SkillSign.MostFit(asked, fact.Skills)
            + wageWeight * (fact.WantedPay == 0 ? 1 : FitBounds.Wage(offer / fact.WantedPay))
            + (fact.HasPoint ? distanceWeight : Distance(seeker, fact.Origin))
            + experienceWeight * (float)FitCurves.Experience(years[seeker], experienceLow, experienceHigh);
        if (confidence > 0)
            most += confidence * Gain(seeker, in fact);
        return sum == 0 ? most : most + textWeight * MathF.Sqrt(MathF.Min(1, sum * textStep));
    }

    /// <summary>The score itself, the same bits as <see cref="PairScorer.Score(int, int)"/>.</summary>
    public double Score(int seeker, int sum) => scorer.Score(seeker, posting, scorer.GainOfSeeker(seeker, gains), sum, ways);

    private void FillGains()
    {
        var held = gains.Wanted.Length;
        if (gainOf.Length < 2 * held + 1)
            gainOf = new float[2 * held + 1];
        gainOf[0] = float.NegativeInfinity;
        for (var number = 0; number < held; number++)
        {
            gainOf[SeekerFacts.Wanted(number)] = (float)gains.Wanted[number];
            gainOf[SeekerFacts.Former(number)] = (float)gains.Former[number];
        }
    }

    private float Gain(int seeker, in SeekerFacts fact)
    {
        var best = float.NegativeInfinity;
        for (var slot = 0; slot < SeekerFacts.Slots && fact.Occupations[slot] != 0; slot++)
            best = Math.Max(best, fact.Confidences[slot] * gainOf[fact.Occupations[slot]]);
        if (fact.HasMore)
            best = (float)scorer.GainOfSeeker(seeker, gains);
        return float.IsNegativeInfinity(best) ? 0 : best;
    }

    // The way from a home whose point is not known depends on the places alone; the way from a point is told only when it matters.
    private float Distance(int seeker, int origin)
    {
        ref var fit = ref distance[origin];
        if (float.IsNaN(fit))
            fit = distanceWeight * (float)(scorer.Pair.PostingSegment.Facts[posting].HasSite ? scorer.Distance(seeker, posting) : ways.Fit(scorer, seeker, posting));
        return fit;
    }
}

namespace Jiuye.Matching;

/// <summary>What each seeker's score for one posting can be at most; as <see cref="PostingBounds"/>.</summary>
internal sealed class SeekerBounds
{
    private readonly double[] education = new double[FilterRules.LevelCodes];
    private double[] distanceOfOrigin = [];
    private PairScorer scorer = null!;
    private OccupationGains gains = null!;
    private ScoreWeights weights;
    private SkillSigns askedSkills = null!;
    private SkillSigns heldSkills = null!;
    private int posting;
    private double offer;
    private double confidence;
    private double recency;
    private double experienceLow;
    private double experienceHigh;
    private double textStep;

    // The columns of the segment, held here so that a candidate costs no chain of references.
    private int[] origins = [];
    private GeoColumn points = null!;
    private double[] wantedPay = [];
    private double[] years = [];
    private byte[] held = [];

    /// <summary>Works out what is the same for every seeker.</summary>
    public void Prepare(PairScorer pairScorer, int asking, OccupationGains occupationGains)
    {
        (scorer, posting, gains, weights) = (pairScorer, asking, occupationGains, pairScorer.Weights);
        var pair = pairScorer.Pair;
        (askedSkills, heldSkills) = (pair.PostingSegment.Shapes.Skills, pair.SeekerSegment.Skills);
        (wantedPay, years, held) = (pair.Seekers.WantedPay, pairScorer.SeekerDay.Years, pair.Seekers.Education);
        (offer, confidence, recency) = (pair.Postings.Offer[asking], pair.Postings.OccupationConfidence[asking], weights.Recency * pairScorer.Recency(asking));
        (origins, points) = (pair.SeekerSegment.Origins, pair.Seekers.Points);
        if (distanceOfOrigin.Length < pair.SeekerSegment.OriginCount)
            distanceOfOrigin = new double[pair.SeekerSegment.OriginCount];
        distanceOfOrigin.AsSpan(0, pair.SeekerSegment.OriginCount).Fill(double.NaN);
        (experienceLow, experienceHigh, textStep) = (pair.Postings.ExperienceLow[asking], pair.Postings.ExperienceHigh[asking], pair.Facts.TextStep);
        for (var level = 0; level < education.Length; level++)
            education[level] = weights.Education * FitCurves.Education(pair.Postings.Education[asking], (byte)level);
    }

    /// <summary>The bound, up to rounding.</summary>
    /// <param name="seeker">The candidate's row.</param>
    /// <param name="sum">What the texts have in common, in steps.</param>
    public double Of(int seeker, int sum)
    {
        var most = weights.Occupation * FitCurves.Occupation(scorer.GainOfSeeker(seeker, gains), confidence)
            + weights.Skills * SkillSigns.MostFit(askedSkills, posting, heldSkills, seeker)
            + weights.Wage * FitCurves.Wage(offer, wantedPay[seeker])
            + Distance(seeker)
            + education[held[seeker]]
            + weights.Experience * FitCurves.Experience(years[seeker], experienceLow, experienceHigh)
            + recency;
        return sum == 0 ? most : most + weights.Text * FitCurves.Text(sum * textStep);
    }

    // The way from a home whose point is not known depends on the places alone; the way from a point is told only when it matters.
    private double Distance(int seeker)
    {
        if (points.IsKnown(seeker))
            return weights.Distance;
        ref var fit = ref distanceOfOrigin[origins[seeker]];
        if (double.IsNaN(fit))
            fit = weights.Distance * scorer.Distance(seeker, posting);
        return fit;
    }
}

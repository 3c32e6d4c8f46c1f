using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What each posting's score for one seeker can be at most: exact in all parts but skills and the way between two points, which are told cheaply.</summary>
internal sealed class PostingBounds
{
    private readonly double[] education = new double[FilterRules.LevelCodes];
    private double[] experience = [];
    private double[] distanceOfPlace = [];
    private PairScorer scorer = null!;
    private OccupationGains gains = null!;
    private ScoreWeights weights;
    private SkillSigns heldSkills = null!;
    private int seeker;
    private double wantedPay;
    private double textStep;

    // The columns of the segment, held here so that a candidate costs no chain of references.
    private PostingShapes shapes = null!;
    private RunColumn<DistrictCode?> places = null!;
    private GeoColumn sites = null!;
    private double[] confidence = [];
    private double[] offer = [];
    private byte[] asked = [];
    private double[] recency = [];

    /// <summary>Works out what is the same for every posting.</summary>
    public void Prepare(PairScorer pairScorer, int asking, OccupationGains occupationGains)
    {
        (scorer, seeker, gains, weights) = (pairScorer, asking, occupationGains, pairScorer.Weights);
        var pair = pairScorer.Pair;
        (shapes, heldSkills) = (pair.PostingSegment.Shapes, pair.SeekerSegment.Skills);
        (confidence, offer, asked, recency) = (pair.Postings.OccupationConfidence, pair.Postings.Offer, pair.Postings.Education, pairScorer.PostingDay.Recency);
        (places, sites) = (pair.PostingSegment.Places, pair.Postings.Points);
        if (distanceOfPlace.Length < places.Values.Count)
            distanceOfPlace = new double[places.Values.Count];
        distanceOfPlace.AsSpan(0, places.Values.Count).Fill(double.NaN);
        (wantedPay, textStep) = (pair.Seekers.WantedPay[asking], pair.Facts.TextStep);
        for (var level = 0; level < education.Length; level++)
            education[level] = weights.Education * FitCurves.Education((byte)level, pair.Seekers.Education[asking]);
        if (experience.Length < shapes.ExperienceRanges.Count)
            experience = new double[shapes.ExperienceRanges.Count];
        var years = pairScorer.SeekerDay.Years[asking];
        for (var range = 0; range < shapes.ExperienceRanges.Count; range++)
            experience[range] = weights.Experience * FitCurves.Experience(years, shapes.ExperienceRanges[range].Low, shapes.ExperienceRanges[range].High);
    }

    /// <summary>The bound, up to rounding.</summary>
    /// <param name="posting">The candidate's row.</param>
    /// <param name="sum">What the texts have in common, in steps.</param>
    public double Of(int posting, int sum)
    {
        var only = shapes.OnlyOccupation[posting];
        var gain = only >= 0 ? gains.Wanted[only] : scorer.GainOfPosting(posting, gains);
        var most = weights.Occupation * FitCurves.Occupation(gain, confidence[posting])
            + weights.Skills * SkillSigns.MostFit(shapes.Skills, posting, heldSkills, seeker)
            + weights.Wage * FitCurves.Wage(offer[posting], wantedPay)
            + Distance(posting)
            + education[asked[posting]]
            + experience[shapes.ExperienceRange[posting]]
            + weights.Recency * recency[posting];
        return sum == 0 ? most : most + weights.Text * FitCurves.Text(sum * textStep);
    }

    // The way to a posting that names no point depends on its place alone; the way to a point is told only when it matters.
    private double Distance(int posting)
    {
        if (sites.IsKnown(posting))
            return weights.Distance;
        ref var fit = ref distanceOfPlace[places[posting]];
        if (double.IsNaN(fit))
            fit = weights.Distance * scorer.Distance(seeker, posting);
        return fit;
    }
}

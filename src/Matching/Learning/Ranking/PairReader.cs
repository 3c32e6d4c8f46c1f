namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Reads the features of pairs from the columns of their segments and from what is known of earlier referrals. Thread-safe; allocates nothing.</summary>
/// <param name="scorer">The fits of the pairs on a day.</param>
/// <param name="history">As of the same day.</param>
internal readonly struct PairReader(PairScorer scorer, OutcomeHistory history)
{
    // Ratios beyond are slips of the pen, or as good as any other.
    private const double MostTimes = 8;

    /// <summary>Writes the row of a pair.</summary>
    /// <param name="seeker">The seeker's row.</param>
    /// <param name="posting">The posting's row.</param>
    /// <param name="row"><see cref="PairFeatures.Count"/> numbers.</param>
    /// <returns>The declared score.</returns>
    internal double Read(int seeker, int posting, Span<double> row)
    {
        var (pair, fits) = (scorer.Pair, scorer.Fits(seeker, posting));
        row[PairFeatures.Text] = fits.Text;
        row[PairFeatures.SkillsFit] = fits.Skills;
        row[PairFeatures.OccupationFit] = fits.Occupation;
        row[PairFeatures.OccupationConfidence] = pair.Postings.OccupationConfidence[posting];
        row[PairFeatures.WageFit] = fits.Wage;
        row[PairFeatures.WageRatio] = Ratio(pair.Postings.Offer[posting], pair.Seekers.WantedPay[seeker]);
        row[PairFeatures.WageOverFloor] = Ratio(pair.Postings.Offer[posting], pair.Seekers.PayFloor[seeker]);
        row[PairFeatures.DistanceFit] = fits.Distance;
        row[PairFeatures.EducationFit] = fits.Education;
        row[PairFeatures.ExperienceFit] = fits.Experience;
        ReadSkills(pair, seeker, posting, row);
        ReadOccupation(pair, seeker, posting, row);
        ReadRequirements(pair, seeker, posting, row);
        var kilometres = scorer.Kilometres(seeker, posting);
        row[PairFeatures.Kilometres] = double.IsFinite(kilometres) ? Math.Log(1 + kilometres) : double.NaN;
        var halves = MatchHalves.Of(scorer.Weights, fits);
        (row[PairFeatures.SeekerHalf], row[PairFeatures.PostingHalf]) = (halves.Seeker, halves.Posting);
        var posted = pair.Postings.FirstDay[posting];
        row[PairFeatures.PostingAge] = posted == int.MinValue ? double.NaN : Math.Log(1 + Math.Max(0, scorer.AsOf.DayNumber - posted));
        history.Write(pair.SeekerSegment.Ids[seeker], pair.PostingSegment.Ids[posting], row);
        return scorer.Weights.Score(fits);
    }

    private static double Ratio(double offer, double wanted) =>
        offer > 0 && wanted > 0 ? Math.Log(Math.Clamp(offer / wanted, 1 / MostTimes, MostTimes)) : double.NaN;

    private static void ReadSkills(SegmentPair pair, int seeker, int posting, Span<double> row)
    {
        var asked = pair.Postings.Skills[posting];
        var held = pair.Seekers.Skills[seeker];
        row[PairFeatures.SkillsAsked] = asked.Length;
        row[PairFeatures.SkillsShared] = asked.Length == 0 || held.Length == 0 ? double.NaN : (double)SharedNumbers.Count(asked, held) / asked.Length;
    }

    private void ReadOccupation(SegmentPair pair, int seeker, int posting, Span<double> row)
    {
        var nearest = scorer.NearestOccupation(seeker, posting);
        (row[PairFeatures.OccupationLevel], row[PairFeatures.OccupationIsWanted]) = (double.NaN, double.NaN);
        if (!nearest.IsKnown)
            return;
        var table = pair.Facts.RelatednessTable;
        row[PairFeatures.OccupationLevel] = (int?)table.Own(nearest.Own).CommonLevel(table.Other(nearest.Offered)) ?? 0;
        row[PairFeatures.OccupationIsWanted] = nearest.IsWanted ? 1 : 0;
    }

    private void ReadRequirements(SegmentPair pair, int seeker, int posting, Span<double> row)
    {
        var (asked, held) = (pair.Postings.Education[posting], pair.Seekers.Education[seeker]);
        row[PairFeatures.EducationAbove] = asked == 0 || held == 0 ? double.NaN : held - asked;
        var (years, low) = (scorer.SeekerDay.Years[seeker], pair.Postings.ExperienceLow[posting]);
        row[PairFeatures.ExperienceAbove] = years - low;
    }
}

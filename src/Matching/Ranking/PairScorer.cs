namespace Jiuye.Matching;

/// <summary>The fits of one pair, each a function of the pair alone: the same for a seeker's list, a posting's list and an explanation.</summary>
internal sealed class PairScorer(SegmentPair pair, DateOnly asOf)
{
    private readonly PostingColumns postings = pair.Postings;
    private readonly SeekerColumns seekers = pair.Seekers;
    private readonly RelatednessTable relatedness = pair.Facts.RelatednessTable;
    private readonly double formerTrade = pair.Facts.Options.Ranking.Relatedness.FormerTrade;
    private readonly double distanceHalf = pair.Facts.Options.Ranking.DistanceHalfKilometres;

    public SegmentPair Pair { get; } = pair;

    public ScoreWeights Weights { get; } = new(pair.Facts.Options.Ranking);

    /// <summary>The fit of a way within a county: the least way that is told but between two points.</summary>
    public double FitInCounty { get; } = FitCurves.Distance(FitCurves.KilometresInCounty, pair.Facts.Options.Ranking.DistanceHalfKilometres);

    /// <summary>What the fit of distance loses with every kilometre, as a power of e.</summary>
    public float DistanceDecay { get; } = (float)(Math.Log(2) / pair.Facts.Options.Ranking.DistanceHalfKilometres);

    public DateOnly AsOf { get; } = asOf;

    public PostingDay PostingDay { get; } = pair.PostingSegment.On(asOf);

    public SeekerDay SeekerDay { get; } = pair.SeekerSegment.On(asOf);

    /// <summary>The score of a pair, interval [0, 1] up to rounding.</summary>
    public double Score(int seeker, int posting) => Weights.Score(Fits(seeker, posting));

    /// <summary>The same of a pair of which some was worked out before.</summary>
    /// <param name="seeker">The seeker's row.</param>
    /// <param name="posting">The posting's row.</param>
    /// <param name="occupationGain">The gain of <see cref="NearestOccupation"/>.</param>
    /// <param name="textSum">What the texts have in common, in steps.</param>
    /// <param name="distances">The ways between places that were asked for before.</param>
    public double Score(int seeker, int posting, double occupationGain, int textSum, DistanceMemo distances)
    {
        var namesPoint = postings.Points.IsKnown(posting) || seekers.Points.IsKnown(seeker);
        var distance = namesPoint ? Distance(seeker, posting) : distances.Fit(this, seeker, posting);
        return Weights.Score(Fits(seeker, posting, occupationGain, textSum * Pair.Facts.TextStep, distance));
    }

    /// <summary>Every fit of a pair.</summary>
    public PairFits Fits(int seeker, int posting) => Fits(seeker, posting, NearestOccupation(seeker, posting).Gain, Pair.TextProduct(seeker, posting), Distance(seeker, posting));

    private PairFits Fits(int seeker, int posting, double occupationGain, double textProduct, double distance) => new()
    {
        Occupation = FitCurves.Occupation(occupationGain, postings.OccupationConfidence[posting]),
        Text = FitCurves.Text(textProduct),
        Skills = Skills(seeker, posting),
        Wage = Wage(seeker, posting),
        Distance = distance,
        Education = Education(seeker, posting),
        Experience = Experience(seeker, posting),
        Recency = Recency(posting),
    };

    /// <summary>The pair of occupations that fits best: wanted before former ones, the main one of the posting before others, lower codes first.</summary>
    public NearestOccupation NearestOccupation(int seeker, int posting)
    {
        var best = Jiuye.Matching.NearestOccupation.Unknown;
        var wishes = seekers.WantedOccupations[seeker];
        var sure = seekers.ConfidencesOf(seeker);
        foreach (var offered in postings.Occupations[posting])
        {
            for (var wish = 0; wish < wishes.Length; wish++)
            {
                var gain = FitCurves.OccupationGain(relatedness.Weight(wishes[wish], offered), sure[wish]);
                if (!(gain <= best.Gain))
                    best = new(gain, wishes[wish], offered, IsWanted: true);
            }

            foreach (var former in seekers.FormerOccupations[seeker])
            {
                var gain = FitCurves.OccupationGain(relatedness.Weight(former, offered) * formerTrade, confidence: 1);
                if (!(gain <= best.Gain))
                    best = new(gain, former, offered, IsWanted: false);
            }
        }

        return best;
    }

    /// <summary>Works out, for one seeker, the gain of every occupation that postings offer.</summary>
    public void GainsOfOffered(int seeker, OccupationGains gains)
    {
        var offered = relatedness.OtherCount;
        gains.Reset(offered);
        var wishes = seekers.WantedOccupations[seeker];
        var sure = seekers.ConfidencesOf(seeker);
        for (var wish = 0; wish < wishes.Length; wish++)
            OccupationGains.Raise(gains.Wanted, relatedness.OfOwn(wishes[wish], offered), 1, sure[wish]);
        foreach (var former in seekers.FormerOccupations[seeker])
            OccupationGains.Raise(gains.Wanted, relatedness.OfOwn(former, offered), formerTrade, confidence: 1);
    }

    /// <summary>The gain of a posting's occupations after <see cref="GainsOfOffered"/>; the one of <see cref="NearestOccupation"/>, bit for bit.</summary>
    public double GainOfPosting(int posting, OccupationGains gains)
    {
        var best = double.NaN;
        foreach (var offered in postings.Occupations[posting])
        {
            if (!(gains.Wanted[offered] <= best))
                best = gains.Wanted[offered];
        }

        return best;
    }

    /// <summary>Works out, for one posting, the gain of every occupation that seekers want or had, as if its code were sure.</summary>
    public void GainsOfHeld(int posting, OccupationGains gains)
    {
        var held = relatedness.OwnCount;
        gains.Reset(held);
        foreach (var offered in postings.Occupations[posting])
        {
            OccupationGains.Raise(gains.Wanted, relatedness.OfOther(offered, held), 1, confidence: 1);
            OccupationGains.Raise(gains.Former, relatedness.OfOther(offered, held), formerTrade, confidence: 1);
        }
    }

    /// <summary>The gain of a seeker's occupations after <see cref="GainsOfHeld"/>; the one of <see cref="NearestOccupation"/>, bit for bit.</summary>
    /// <remarks>A confidence is never negative and rounding keeps the order of products, so that the greatest may be taken first.</remarks>
    public double GainOfSeeker(int seeker, OccupationGains gains)
    {
        var best = double.NaN;
        var wishes = seekers.WantedOccupations[seeker];
        var sure = seekers.ConfidencesOf(seeker);
        for (var wish = 0; wish < wishes.Length; wish++)
        {
            var gain = sure[wish] * gains.Wanted[wishes[wish]];
            if (!(gain <= best))
                best = gain;
        }

        foreach (var former in seekers.FormerOccupations[seeker])
        {
            if (!(gains.Former[former] <= best))
                best = gains.Former[former];
        }

        return best;
    }

    public double Skills(int seeker, int posting)
    {
        var asked = postings.Skills[posting];
        var held = seekers.Skills[seeker];
        return FitCurves.Skills(SharedNumbers.Count(asked, held), asked.Length, held.Length);
    }

    public double Wage(int seeker, int posting) => FitCurves.Wage(postings.Offer[posting], seekers.WantedPay[seeker]);

    public double Distance(int seeker, int posting) => Distance(Kilometres(seeker, posting));

    /// <summary>The same as if neither the home's point nor the site's were known.</summary>
    public double DistanceOfPlaces(int seeker, int posting) => Distance(Nearness(seeker, GeoSpot.Unknown, posting, GeoSpot.Unknown).Kilometres);

    /// <summary>The same as if the site's point were not known.</summary>
    public double DistanceToPlace(int seeker, int posting) => Distance(Nearness(seeker, seekers.Points[seeker], posting, GeoSpot.Unknown).Kilometres);

    /// <summary>The same as if the home's point were not known.</summary>
    public double DistanceFromPlace(int seeker, int posting) => Distance(Nearness(seeker, GeoSpot.Unknown, posting, postings.Points[posting]).Kilometres);

    /// <summary>The fit of the nearest wanted place, or of a shared county: what the way from the home's point may be beaten by. 0 where nothing is known.</summary>
    public double DistanceBesidePoint(int seeker, int posting)
    {
        var (place, site) = (postings.Nearness[posting], postings.Points[posting]);
        var home = seekers.Home[seeker];
        // Without a centre to go to, the way from the point rests on stand-ins.
        if (!site.IsKnown && !place.Centre.IsKnown)
            return 1;
        var nearest = !site.IsKnown && home.County != 0 && home.County == place.County ? FitCurves.KilometresInCounty : double.PositiveInfinity;
        foreach (var wanted in seekers.Wanted[seeker])
            nearest = Math.Min(nearest, Jiuye.Matching.Nearness.Between(wanted, GeoSpot.Unknown, place, site).Kilometres);
        return FitCurves.Distance(nearest, distanceHalf);
    }

    /// <summary>The way to work from home or from the nearest wanted place, which counts like home; infinite where nothing can be said.</summary>
    public double Kilometres(int seeker, int posting) => Nearness(seeker, posting).Kilometres;

    /// <summary>The same with what it rests on.</summary>
    public Nearness Nearness(int seeker, int posting) => Nearness(seeker, seekers.Points[seeker], posting, postings.Points[posting]);

    public double Education(int seeker, int posting) => FitCurves.Education(postings.Education[posting], seekers.Education[seeker]);

    public double Experience(int seeker, int posting) =>
        FitCurves.Experience(SeekerDay.Years[seeker], postings.ExperienceLow[posting], postings.ExperienceHigh[posting]);

    public double Recency(int posting) => PostingDay.Recency[posting];

    private double Distance(double kilometres) => double.IsPositiveInfinity(kilometres) ? FitCurves.Unknown : FitCurves.Distance(kilometres, distanceHalf);

    private Nearness Nearness(int seeker, in GeoSpot point, int posting, in GeoSpot site)
    {
        var place = postings.Nearness[posting];
        var nearest = Jiuye.Matching.Nearness.Between(seekers.Home[seeker], point, place, site);
        foreach (var wanted in seekers.Wanted[seeker])
        {
            var there = Jiuye.Matching.Nearness.Between(wanted, GeoSpot.Unknown, place, site);
            if (there.Kilometres < nearest.Kilometres)
                nearest = there with { IsWanted = true };
        }

        return nearest;
    }
}

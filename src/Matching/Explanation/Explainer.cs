using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Takes a pair's score apart, with the very functions that made it.</summary>
internal sealed class Explainer(SegmentPair pair, RankingProfile profile, PairScorer scorer)
{
    // The share of the best word's weight below which a shared word is not told.
    private const double WorthTelling = 0.3;

    // A fit of the texts below which the words they share are scattered ones.
    private const double ScatteredWords = 0.4;

    public Explanation Explain(int seeker, int posting)
    {
        var facts = Facts(seeker, posting);
        var words = Words(seeker, posting);
        facts = facts with { SharedWords = [.. Telling(words).Select(word => Spelled(word, pair.Postings.Records[posting]))] };
        return profile == RankingProfile.Bm25
            ? new(ScoreTerms.Bm25, Product(seeker, posting), Parts(ScoreTerms.Text, words, 1)) { Facts = facts, Halves = Halves(seeker, posting) }
            : profile == RankingProfile.Learned ? LearnedExplainer.Explain(scorer, Weighted(seeker, posting, facts, words), seeker, posting)
            : Weighted(seeker, posting, facts, words);
    }

    public MatchHalves Halves(int seeker, int posting) => profile == RankingProfile.Bm25
        ? MatchHalves.OfText(Product(seeker, posting))
        : MatchHalves.Of(scorer.Weights, scorer.Fits(seeker, posting));

    private Explanation Weighted(int seeker, int posting, PairFacts facts, (string Word, double Product)[] words)
    {
        var fits = scorer.Fits(seeker, posting);
        var weights = scorer.Weights;
        // The curve of the text is not linear: each word has its share of the whole.
        var textScale = Product(seeker, posting) is > 0 and var product ? weights.Text * fits.Text / product : 0;
        Explanation Part(string term, double weight, double fit, bool unknown, IReadOnlyList<Explanation> parts) =>
            new(term, weight * fit, parts) { Weight = weight, Fit = fit, IsUnknown = unknown, Side = ScoreTerms.SideOf(term), Facts = facts };

        return new(
            ScoreTerms.Score,
            weights.Score(fits),
            [
                Part(ScoreTerms.Occupation, weights.Occupation, fits.Occupation, facts.SeekerOccupation is null, []),
                Part(ScoreTerms.Text, weights.Text, fits.Text, false, Parts(ScoreTerms.Text, words, textScale)),
                Part(ScoreTerms.Skills, weights.Skills, fits.Skills, SkillsUnknown(facts), SkillParts(facts, weights.Skills)),
                Part(ScoreTerms.Wage, weights.Wage, fits.Wage, facts.Offer is null || facts.WantedPay is null, []),
                Part(ScoreTerms.Distance, weights.Distance, fits.Distance, facts.Basis == DistanceBasis.Unknown, []),
                Part(ScoreTerms.Education, weights.Education, fits.Education, facts.EducationAsked is null || facts.EducationHeld is null, []),
                Part(ScoreTerms.Experience, weights.Experience, fits.Experience, facts.ExperienceAsked is null || facts.Years is null, []),
                Part(ScoreTerms.Recency, weights.Recency, fits.Recency, facts.Age is null, []),
            ])
        { Facts = facts, Halves = MatchHalves.Of(weights, fits) };
    }

    private double Product(int seeker, int posting) => pair.TextProduct(seeker, posting);

    private static bool SkillsUnknown(PairFacts facts) => facts.SkillsAsked == 0 || !facts.SeekerHasSkills;

    private static Explanation[] SkillParts(PairFacts facts, double weight) =>
        SkillsUnknown(facts)
            ? []
            : [
                .. facts.SharedSkills.Select(skill => new Explanation(ScoreTerms.Of(ScoreTerms.Skills, skill), weight / (facts.SkillsAsked + 2), [])),
                new Explanation(ScoreTerms.Of(ScoreTerms.Skills, ScoreTerms.Prior), weight / (facts.SkillsAsked + 2), []),
            ];

    private static Explanation[] Parts(string part, (string Word, double Product)[] words, double scale) =>
        Array.ConvertAll(words, word => new Explanation(ScoreTerms.Of(part, word.Word), word.Product * scale, []));

    private (string Word, double Product)[] Words(int seeker, int posting)
    {
        var found = new List<(string Word, double Product)>();
        var terms = pair.PostingSegment.Terms.Terms(posting);
        var weights = pair.PostingSegment.Terms.Weights(posting);
        var own = pair.SeekerSegment.Terms.Terms(seeker);
        var ownWeights = pair.SeekerSegment.Terms.Weights(seeker);
        for (var at = 0; at < own.Length; at++)
        {
            var other = terms.BinarySearch(own[at]);
            if (other >= 0)
                found.Add((pair.Facts.Words.Terms[own[at]], ownWeights[at] * weights[other] * pair.Facts.TextStep));
        }

        return [.. found.OrderByDescending(static word => word.Product).ThenBy(static word => word.Word, StringComparer.Ordinal)];
    }

    // Parts of a longer word, pairs of characters cut out of one, digits, lone characters and words that weigh little beside the best count but tell a reader nothing.
    private IEnumerable<string> Telling((string Word, double Product)[] words)
    {
        var telling = words.Where(word => word.Word.Length > 1 && !word.Word.All(char.IsAsciiDigit) && IsWord(word.Word)
            && !words.Any(other => other.Word.Length > word.Word.Length && other.Word.Contains(word.Word, StringComparison.Ordinal))).ToArray();
        return telling.Where(word => word.Product >= WorthTelling * telling[0].Product).Select(static word => word.Word);
    }

    // Terms are folded to small letters; a reader knows the posting's own spelling: Word, SEO.
    private static string Spelled(string term, JobPosting posting)
    {
        foreach (var text in posting.Skills.Append(posting.Title).Append(posting.Description))
        {
            if (text.IndexOf(term, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return text.Substring(at, term.Length);
        }

        return term;
    }

    private bool IsWord(string term) =>
        pair.Facts.Words.Reader.Words.Segment(term) is [{ Kind: not WordKind.Unknown } token] && token.Length == term.Length;

    private PairFacts Facts(int seekerRow, int postingRow)
    {
        var seeker = pair.Seekers.Records[seekerRow];
        var posting = pair.Postings.Records[postingRow];
        var nearest = profile == RankingProfile.Bm25 ? NearestOccupation.Unknown : scorer.NearestOccupation(seekerRow, postingRow);
        var (own, offered) = nearest.IsKnown ? (pair.Facts.RelatednessTable.Own(nearest.Own), pair.Facts.RelatednessTable.Other(nearest.Offered)) : default;
        var held = seeker.Skills.Select(NameTable.Fold).ToHashSet(StringComparer.Ordinal);
        var asked = posting.Skills.Where(static skill => NameTable.Fold(skill).Length > 0).DistinctBy(NameTable.Fold, StringComparer.Ordinal).ToArray();
        var nearness = scorer.Nearness(seekerRow, postingRow);
        return new()
        {
            PostingOccupation = Name(nearest.IsKnown ? offered : posting.Occupation),
            SeekerOccupation = nearest.IsKnown ? Name(own) : null,
            OccupationIsWanted = nearest.IsWanted,
            OccupationCertainty = nearest.IsKnown ? posting.OccupationConfidence * (nearest.IsWanted ? Certainty(seeker, own) : 1) : 1,
            FormerTradeShare = nearest is { IsKnown: true, IsWanted: false } ? pair.Facts.Options.Ranking.Relatedness.FormerTrade : 1,
            Relation = nearest.IsKnown ? pair.Facts.Relatedness.Between(own, offered) : default,
            SharedWords = [],
            WordsSayLittle = profile != RankingProfile.Bm25 && FitCurves.Text(Product(seekerRow, postingRow)) < ScatteredWords,
            SharedSkills = [.. asked.Where(skill => held.Contains(NameTable.Fold(skill)))],
            MissingSkills = [.. asked.Where(skill => !held.Contains(NameTable.Fold(skill)))],
            SeekerHasSkills = pair.Seekers.Skills[seekerRow].Length > 0,
            SeekerHasPlace = seeker.District is not null || seeker.Location is not null || seeker.WantedDistricts.Count > 0,
            CertificatesAsked = [.. posting.Certificates.Where(static name => !string.IsNullOrWhiteSpace(name)).DistinctBy(pair.Facts.Words.Reader.Skills.Canonical, StringComparer.Ordinal)],
            GradeAsked = posting.MinimumSkillGrade,
            ShiftsAsked = posting.StatedConditions.Any(static condition => condition.Kind == ConditionKind.Shift) ? WorkShifts.None : posting.Shifts,
            Demand = posting.PhysicalDemand,
            Stated = [.. posting.StatedConditions.Where(condition => IsTold(condition, posting.StatedConditions))],
            OfferRange = posting.Wage,
            Offer = Pay.OverTwelveMonths(posting.Wage),
            WantedPay = Pay.OverTwelveMonths(seeker.WantedWage),
            Kilometres = nearness.Kilometres,
            Basis = nearness.Basis,
            IsFromWantedPlace = nearness.IsWanted,
            EducationAsked = posting.MinimumEducation,
            EducationHeld = seeker.Education,
            ExperienceAsked = posting.Experience,
            Years = Experience.Years(seeker, scorer.AsOf),
            Age = posting.PostedOn is { } posted ? Math.Max(0, scorer.AsOf.DayNumber - posted.DayNumber) : null,
        };
    }

    // What the law forbids a posting to say is not passed on; meals and lodging together need no meals and no lodging beside them.
    private static bool IsTold(StatedCondition condition, IReadOnlyList<StatedCondition> all) => condition.Kind switch
    {
        ConditionKind.Gender => false,
        ConditionKind.BoardAndLodging when condition.Value is "meals" or "lodging" => !all.Contains(new(ConditionKind.BoardAndLodging, "meals-and-lodging")),
        _ => true,
    };

    private static double Certainty(JobSeeker seeker, OccupationCode wanted)
    {
        var place = seeker.WantedOccupations.ToList().IndexOf(wanted);
        return place >= 0 && place < seeker.WantedOccupationConfidences.Count ? seeker.WantedOccupationConfidences[place] : 1;
    }

    private static string? Name(OccupationCode? code) => code is { } known ? OccupationClassification.Prc2022.NameOf(known) ?? known.ToString() : null;
}

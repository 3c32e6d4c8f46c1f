using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>The plain slow matcher: every pair, filters as sentences, scores straight from docs/matching.md. Shares no code with the engine but the analyser.</summary>
internal sealed class PlainMatcher
{
    private readonly Market market;
    private readonly Market counted;
    private readonly Dictionary<(OccupationCode Own, OccupationCode Other), double> related = [];
    private readonly MatchingOptions options;
    private readonly DateOnly asOf;
    private readonly Dictionary<SeekerId, SortedDictionary<string, double>> seekerWords = [];
    private readonly Dictionary<PostingId, SortedDictionary<string, double>> postingWords = [];

    /// <param name="market">The records to match.</param>
    /// <param name="options">How.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="counted">The records in which words and occupations were counted; null for the same.</param>
    public PlainMatcher(Market market, MatchingOptions options, DateOnly asOf, Market? counted = null)
    {
        (this.market, this.options, this.asOf, this.counted) = (market, options, asOf, counted ?? market);
        var postings = market.Postings.ToDictionary(static posting => posting.Id, Words);
        var seekers = market.Seekers.ToDictionary(static seeker => seeker.Id, Words);
        if (options.Profile == RankingProfile.Bm25)
            WeighBm25(postings, seekers);
        else
            WeighCosine(postings, seekers);
    }

    public MatchList ForSeeker(JobSeeker seeker, int top)
    {
        var passing = market.Postings.Where(posting => Passes(seeker, posting)).ToArray();
        var ranked = passing
            .Select(posting => new Match(seeker.Id, posting.Id, Score(seeker, posting)))
            .Where(match => options.Profile == RankingProfile.Default || match.Score > 0)
            .OrderByDescending(static match => match.Score).ThenBy(static match => match.Posting);
        return new(seeker.Id.Value, passing.Length, [.. ranked.Take(top)]);
    }

    public MatchList ForPosting(JobPosting posting, int top)
    {
        var passing = market.Seekers.Where(seeker => Passes(seeker, posting)).ToArray();
        var ranked = passing
            .Select(seeker => new Match(seeker.Id, posting.Id, Score(seeker, posting)))
            .Where(match => options.Profile == RankingProfile.Default || match.Score > 0)
            .OrderByDescending(static match => match.Score).ThenBy(static match => match.Seeker);
        return new(posting.Id.Value, passing.Length, [.. ranked.Take(top)]);
    }

    public bool Passes(JobSeeker seeker, JobPosting posting) =>
        posting.IsOpenOn(asOf)
        && seeker.IsSeekingOn(asOf)
        && InReach(seeker, posting)
        && !(posting.MinimumEducation > seeker.Education)
        && !(posting.MinimumSkillGrade > seeker.SkillGrade)
        && posting.Certificates.Where(asked => Fold(asked).Length > 0).All(asked => seeker.Certificates.Any(held => SkillFinder.Default.Satisfies(held, asked)))
        && (!options.Filters.EnforcesAgeLimits || !(seeker.Age < posting.MinimumAge || seeker.Age > posting.MaximumAge))
        && Bears(seeker.Health, posting.PhysicalDemand)
        && (posting.Shifts == 0 || seeker.AcceptedShifts == 0 || (posting.Shifts & seeker.AcceptedShifts) == posting.Shifts)
        && !(posting.Wage?.High?.Yuan < options.Filters.WageFloorShare * seeker.WantedWage?.Low?.Yuan)
        && !market.Referrals.Any(referral => referral.Seeker == seeker.Id && referral.Posting == posting.Id && referral.RecommendedOn <= asOf);

    public double Score(JobSeeker seeker, JobPosting posting)
    {
        var product = 0.0;
        foreach (var (word, weight) in seekerWords[seeker.Id])
        {
            if (postingWords[posting.Id].TryGetValue(word, out var other))
                product += weight * other;
        }

        if (options.Profile == RankingProfile.Bm25)
            return product;
        var weights = options.Ranking;
        return weights.Occupation * Occupation(seeker, posting)
            + weights.Text * Math.Sqrt(Math.Min(1, product))
            + weights.Skills * Skills(seeker, posting)
            + weights.Wage * Wage(seeker, posting)
            + weights.Distance * Distance(seeker, posting)
            + weights.Education * Education(seeker, posting)
            + weights.Experience * Experience(seeker, posting)
            + weights.Recency * Recency(posting);
    }

    private static bool InReach(JobSeeker seeker, JobPosting posting)
    {
        IReadOnlyList<DistrictCode> wanted = seeker.WantedDistricts.Count > 0 ? seeker.WantedDistricts : seeker.District is { } home ? [home.Region] : [];
        return wanted.Count == 0 || (posting.District is { } place && wanted.Any(one => one.Contains(place) || place.Contains(one)));
    }

    private static bool Bears(HealthLimit? limit, PhysicalDemand? demand) => (limit, demand) switch
    {
        (null, _) or (_, null) => true,
        (HealthLimit.None, _) or (_, PhysicalDemand.Light) => true,
        (HealthLimit.Partly, PhysicalDemand.Medium) => true,
        _ => false,
    };

    private double Occupation(JobSeeker seeker, JobPosting posting)
    {
        var former = seeker.History.Select(static spell => spell.Occupation).OfType<OccupationCode>().ToArray();
        if (posting.Occupation is not { } main || seeker.WantedOccupations.Count + former.Length == 0)
            return 0.25;
        OccupationCode[] offered = [main, .. posting.OtherOccupations];
        var wishes = seeker.WantedOccupations.Select((wanted, place) => (Code: wanted, Sure: seeker.WantedOccupationConfidences.Count > 0 ? seeker.WantedOccupationConfidences[place] : 1))
            .DistinctBy(static wish => wish.Code);
        var fits = offered.SelectMany(code => wishes.Select(wish => Trusted((float)Related(wish.Code, code), posting.OccupationConfidence * wish.Sure))
            .Concat(former.Select(had => Trusted((double)(float)Related(had, code) * 0.5, posting.OccupationConfidence))));
        return fits.Max();
    }

    private static double Trusted(double fit, double confidence) => confidence * fit + (1 - confidence) * 0.25;

    private double Related(OccupationCode own, OccupationCode other)
    {
        if (!related.TryGetValue((own, other), out var weight))
            related.Add((own, other), weight = Counted(own, other));
        return weight;
    }

    // Counted anew for every pair of occupations, by sentences.
    private double Counted(OccupationCode own, OccupationCode other)
    {
        double[] tree = [0, 0.1, 0.35, 0.65, 1];
        var level = (int)(own.CommonLevel(other) ?? 0);
        if (own == other)
            return tree[level];
        var titles = counted.Postings.Where(static posting => posting.Occupation is not null && posting.OtherOccupations.Count > 0)
            .Select(static posting => (Who: posting.EmployerName.Length > 0 ? posting.EmployerName : posting.Id.Value, Codes: posting.OtherOccupations.Append(posting.Occupation!.Value).Distinct().Order().ToArray()))
            .Where(static title => title.Codes.Length is 2 or 3 or 4)
            .DistinctBy(static title => (title.Who, string.Join(' ', title.Codes))).Select(static title => title.Codes).ToArray();
        var wishes = counted.Seekers.Select(static seeker => seeker.WantedOccupations.Distinct().ToArray()).Where(static codes => codes.Length is 2 or 3 or 4).ToArray();
        var steps = counted.Seekers.SelectMany(static seeker => seeker.History.Zip(seeker.History.Skip(1)))
            .Select(static step => (From: step.First.Occupation, To: step.Second.Occupation))
            .Concat(counted.Referrals.Where(static referral => referral.Outcome == ReferralOutcome.Hired).Select(referral => (
                From: counted.Seekers.SingleOrDefault(seeker => seeker.Id == referral.Seeker)?.History is [.., var last] ? last.Occupation : null,
                To: counted.Postings.SingleOrDefault(posting => posting.Id == referral.Posting)?.Occupation)))
            .Where(static step => step.From is not null && step.To is not null).ToArray();
        var moved = Share(steps.Count(step => step.From == own && step.To == other), steps.Count(step => step.From == own));
        var experience = counted.Postings.Where(static posting => posting.Occupation is not null)
            .SelectMany(static posting => posting.ExperienceOccupations.Distinct(), static (posting, had) => (Who: posting.EmployerName.Length > 0 ? posting.EmployerName : posting.Id.Value, Hires: posting.Occupation!.Value, Had: had))
            .Distinct().ToArray();
        var asked = Share(experience.Count(step => step.Hires == other && step.Had == own), experience.Count(step => step.Hires == other));
        return 1 - (1 - tree[level]) * (1 - 0.8 * Together(titles, own, other)) * (1 - 0.5 * Together(wishes, own, other)) * (1 - 0.7 * asked) * (1 - 0.8 * moved);
    }

    private static double Together(OccupationCode[][] lists, OccupationCode own, OccupationCode other) => Share(
        lists.Count(codes => codes.Contains(own) && codes.Contains(other)),
        Math.Min(lists.Count(codes => codes.Contains(own)), lists.Count(codes => codes.Contains(other))));

    private static double Share(int seen, int all) => seen == 0 ? 0 : seen / (all + 5.0);

    private static double Skills(JobSeeker seeker, JobPosting posting)
    {
        var asked = posting.Skills.Select(Fold).ToHashSet();
        var held = seeker.Skills.Select(Fold).ToHashSet();
        return asked.Count == 0 || held.Count == 0 ? 0.5 : (asked.Count(held.Contains) + 1.0) / (asked.Count + 2);
    }

    private static double Wage(JobSeeker seeker, JobPosting posting)
    {
        var (offer, wanted) = (OverTwelve(posting.Wage), OverTwelve(seeker.WantedWage));
        if (offer is not { } offered || wanted is not { } wished)
            return 0.5;
        if (offered < wished)
            return Math.Max(0, 2 * (offered / wished) - 1);
        return offered <= 2 * wished ? 1 : Math.Max(0.6, 1 - 0.1 * (offered / wished - 2));
    }

    private static double? OverTwelve(WageRange? wage) => wage?.Middle is { } middle ? middle.Yuan * wage.PaymentsAYear / 12.0 : null;

    private double Distance(JobSeeker seeker, JobPosting posting)
    {
        double?[] ways =
        [
            Way(seeker.District, seeker.Location, posting.District, posting.Location),
            .. seeker.WantedDistricts.Select(wanted => Way(wanted, null, posting.District, posting.Location)),
        ];
        return ways.Min() is { } nearest ? Math.Pow(2, -nearest / options.Ranking.DistanceHalfKilometres) : 0.5;
    }

    private static double? Way(DistrictCode? one, GeoPoint? point, DistrictCode? other, GeoPoint? site)
    {
        if (point is { } here && site is { } there)
            return here.KilometresTo(there);
        if (one is { Level: >= DistrictLevel.County } && other is { Level: >= DistrictLevel.County } && one.Value.County == other.Value.County)
            return 5;
        if ((point ?? Centre(one)) is { } from && (site ?? Centre(other)) is { } to)
            return Math.Max(from.KilometresTo(to), IsFine(one, point) && IsFine(other, site) ? 5 : 15);
        if (one is not { } left || other is not { } right || IsWholeProvince(left) || IsWholeProvince(right))
            return null;
        return left.Region == right.Region ? 15 : 100;
    }

    private static GeoPoint? Centre(DistrictCode? place) => place is { } known ? DistrictGazetteer.Prc2023.CentreOf(known) : null;

    private static bool IsFine(DistrictCode? place, GeoPoint? point) => point is not null || place is { Level: >= DistrictLevel.County };

    private static bool IsWholeProvince(DistrictCode place) =>
        place.Level == DistrictLevel.Province && place.ToString() is not ("110000" or "120000" or "310000" or "500000");

    private static double Education(JobSeeker seeker, JobPosting posting)
    {
        if (posting.MinimumEducation is not { } asked || seeker.Education is not { } held)
            return 0.5;
        if (asked == EducationLevel.None)
            return 0.9;
        return held < asked ? 0 : Math.Max(0.6, 1 - 0.1 * (held - asked));
    }

    private double Experience(JobSeeker seeker, JobPosting posting)
    {
        var years = seeker.ExperienceYears ?? (seeker.History.Count == 0 ? null : DaysWorked(seeker) / 365.25);
        if (years is not { } had || posting.Experience is not { } asked)
            return 0.5;
        if (asked == ExperienceRange.NotAsked)
            return 0.9;
        if (had < asked.Low)
            return had / asked.Low;
        return asked.High is { } most && had > most ? Math.Max(0.6, 1 - 0.03 * (had - most)) : 1;
    }

    // Day by day: a day counts once however many jobs it had.
    private double DaysWorked(JobSeeker seeker) => seeker.History
        .SelectMany(spell => Enumerable.Range(spell.From.DayNumber, Math.Max(0, Math.Min(spell.To?.DayNumber ?? int.MaxValue, asOf.DayNumber) - spell.From.DayNumber)))
        .Distinct().Count();

    private double Recency(JobPosting posting) => posting.PostedOn is { } posted
        ? Math.Pow(2, -Math.Max(0, asOf.DayNumber - posted.DayNumber) / options.Ranking.RecencyHalfDays)
        : 0.5;

    private void WeighCosine(Dictionary<PostingId, List<(string Word, int Weight)>> postings, Dictionary<SeekerId, List<(string Word, int Weight)>> seekers)
    {
        var idf = Idf([.. counted.Postings.Select(Words), .. counted.Seekers.Select(Words)]);
        foreach (var (id, words) in postings)
            postingWords[id] = Unit(words, idf);
        foreach (var (id, words) in seekers)
            seekerWords[id] = Unit(words, idf);
    }

    // Weights are whole steps, at least one.
    private static double Steps(double weight, int steps) => Math.Max(1, Math.Round(weight * steps)) / steps;

    private static SortedDictionary<string, double> Unit(List<(string Word, int Weight)> words, Func<string, double> idf)
    {
        var raw = words.GroupBy(static word => word.Word, static word => word.Weight)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Weight: (1 + Math.Log(group.Sum())) * idf(group.Key))).ToArray();
        var norm = Math.Sqrt(raw.Sum(static word => word.Weight * word.Weight));
        return Sorted(raw.Select(word => (word.Key, Steps(word.Weight / norm, 32_768))));
    }

    private void WeighBm25(Dictionary<PostingId, List<(string Word, int Weight)>> postings, Dictionary<SeekerId, List<(string Word, int Weight)>> seekers)
    {
        var lengths = counted.Postings.Select(static posting => Words(posting).Count).ToArray();
        var idf = Idf([.. counted.Postings.Select(Words)]);
        var mean = lengths.Sum() == 0 ? 1 : lengths.Average();
        foreach (var (id, words) in postings)
        {
            var norm = 1.2 * (1 - 0.75 + 0.75 * words.Count / mean);
            postingWords[id] = Sorted(words.GroupBy(static word => word.Word)
                .Select(group => (group.Key, Steps(idf(group.Key) * (group.Count() * 2.2 / (group.Count() + norm)), 1_024))));
        }

        foreach (var (id, words) in seekers)
            seekerWords[id] = Sorted(words.Select(static word => word.Word).Distinct().Select(static word => (word, 1.0)));
    }

    // A word that was in no document then is as telling as a word can be.
    private static Func<string, double> Idf(List<(string Word, int Weight)>[] documents)
    {
        var counts = documents.SelectMany(static words => words.Select(static word => word.Word).Distinct()).CountBy(static word => word).ToDictionary();
        return word => Math.Log(1 + (documents.Length - counts.GetValueOrDefault(word) + 0.5) / (counts.GetValueOrDefault(word) + 0.5));
    }

    private static SortedDictionary<string, double> Sorted(IEnumerable<(string Word, double Weight)> words)
    {
        var sorted = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, weight) in words)
            sorted.Add(word, weight);
        return sorted;
    }

    private static List<(string Word, int Weight)> Words(JobPosting posting) =>
    [
        .. Terms(3, [posting.Title]), .. Terms(2, posting.Skills), .. Terms(1, posting.Tags), .. Terms(1, [posting.Description]),
    ];

    private static List<(string Word, int Weight)> Words(JobSeeker seeker) =>
    [
        .. Terms(3, seeker.WantedJobs), .. Terms(2, seeker.Skills),
        .. Terms(1, seeker.WantedOccupations.Select(static code => OccupationClassification.Prc2022.NameOf(code) ?? "")),
        .. Terms(1, seeker.Certificates), .. Terms(1, seeker.History.Select(static spell => spell.Title)), .. Terms(1, [seeker.Profile]),
    ];

    private static IEnumerable<(string Word, int Weight)> Terms(int weight, IEnumerable<string> texts) =>
        texts.SelectMany(TextAnalyser.Default.Terms).Where(static term => !WithheldTerms.Contains(term)).Select(term => (term, weight));

    private static string Fold(string name) => CharacterFolding.FoldToString(name).Trim();
}

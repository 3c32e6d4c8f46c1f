using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Lays both sides of a market out in columns.</summary>
internal sealed class MarketIndexBuilder
{
    private readonly NameTable skills;
    private readonly NameTable certificates;
    private readonly TermCollector terms;
    private readonly JobTextReader reader;
    private readonly MatchingOptions options;

    private MarketIndexBuilder(JobTextReader reader, MatchingOptions options)
    {
        skills = new();
        certificates = new();
        terms = new(reader.Words);
        this.reader = reader;
        this.options = options;
    }

    /// <exception cref="ArgumentException">Two records of a side have one id.</exception>
    public static MarketIndex Build(Market market, MatchingOptions options, JobTextReader reader, CancellationToken cancellation) =>
        new MarketIndexBuilder(reader, options).Build(market, cancellation);

    private MarketIndex Build(Market market, CancellationToken cancellation)
    {
        JobPosting[] postings = [.. market.Postings.OrderBy(static posting => PlaceColumn.SortKey(posting.District)).ThenBy(static posting => posting.Id)];
        var reaches = Sorted(market.Seekers, out var seekers);
        var postingRows = Rows(postings, static posting => posting.Id);
        var seekerRows = Rows(seekers, static seeker => seeker.Id);
        var postingsById = ById(postings, static posting => posting.Id);
        var seekersById = ById(seekers, static seeker => seeker.Id);
        // The text profile ranks by words alone: what occupations count for each other is neither counted nor laid out.
        var isText = options.Profile == RankingProfile.Bm25;
        var relatedness = new OccupationRelatedness(options.Ranking.Relatedness, isText ? OccupationEvidence.None : OccupationEvidence.Of(market, cancellation));
        var wantedOrHad = Codes(seekers, OccupationsOf);
        var offered = Codes(postings, OccupationsOf);
        var postingColumns = Columns(postings, postingsById, offered);
        var seekerColumns = Columns(seekers, reaches, seekersById, wantedOrHad);
        var postingDocuments = Read(postings, TextField.Of, cancellation);
        var seekerDocuments = Read(seekers, TextField.Of, cancellation);
        var names = terms.Renumber([postingDocuments, seekerDocuments]);
        var (postingTerms, seekerTerms) = isText
            ? TermWeighting.Bm25(postingDocuments, seekerDocuments, names.Length)
            : TermWeighting.Cosine(postingDocuments, seekerDocuments, names.Length);
        return new()
        {
            Reader = reader,
            Postings = postingColumns,
            Seekers = seekerColumns,
            PostingRows = postingRows,
            SeekerRows = seekerRows,
            PostingsById = postingsById,
            SeekersById = seekersById,
            Relatedness = relatedness,
            RelatednessTable = isText ? RelatednessTable.None : relatedness.Table(wantedOrHad, offered),
            Referrals = Pairs(market.Referrals, seekerRows, postingRows),
            Reach = new(postingColumns.Places, seekerColumns.Reaches),
            Terms = names,
            PostingTerms = postingTerms,
            SeekerTerms = seekerTerms,
            PostingsOfTerm = new(postingTerms, names.Length),
            SeekersOfTerm = new(seekerTerms, names.Length),
        };
    }

    private TermDocument[] Read<T>(T[] records, Func<T, IEnumerable<TextField>> fields, CancellationToken cancellation)
    {
        var documents = new TermDocument[records.Length];
        for (var row = 0; row < records.Length; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            documents[row] = terms.Read(fields(records[row]));
        }

        return documents;
    }

    private PostingColumns Columns(JobPosting[] rows, int[] byId, OccupationCode[] offered) => new()
    {
        Records = rows,
        IdRank = Ranks(byId),
        Places = new([.. rows.Select(static posting => posting.District)]),
        Nearness = Array.ConvertAll(rows, static posting => NearnessPlace.Of(posting.District)),
        Points = new([.. rows.Select(static posting => posting.Location)]),
        Education = Array.ConvertAll(rows, static posting => FilterRules.Code((int?)posting.MinimumEducation)),
        SkillGrade = Array.ConvertAll(rows, static posting => FilterRules.Code((int?)posting.MinimumSkillGrade)),
        Shifts = Array.ConvertAll(rows, static posting => (byte)posting.Shifts),
        Demand = Array.ConvertAll(rows, static posting => FilterRules.Code((int?)posting.PhysicalDemand)),
        HighestPay = Array.ConvertAll(rows, static posting => posting.Wage?.High?.Yuan ?? int.MaxValue),
        Offer = Array.ConvertAll(rows, static posting => Pay.OverTwelveMonths(posting.Wage) ?? double.NaN),
        Occupations = new(Array.ConvertAll(rows, posting => Numbers(OccupationsOf(posting), offered))),
        OccupationConfidence = Array.ConvertAll(rows, static posting => posting.OccupationConfidence),
        Skills = new(Array.ConvertAll(rows, posting => skills.Number(posting.Skills))),
        Certificates = new(Array.ConvertAll(rows, posting => certificates.Number([.. posting.Certificates.Select(reader.Skills.Canonical)]))),
        ExperienceLow = Array.ConvertAll(rows, static posting => posting.Experience?.Low ?? double.NaN),
        ExperienceHigh = Array.ConvertAll(rows, static posting => posting.Experience?.High ?? double.PositiveInfinity),
        MinimumAge = Array.ConvertAll(rows, static posting => posting.MinimumAge ?? int.MinValue),
        MaximumAge = Array.ConvertAll(rows, static posting => posting.MaximumAge ?? int.MaxValue),
    };

    private SeekerColumns Columns(JobSeeker[] rows, ReachSet[] reaches, int[] byId, OccupationCode[] wantedOrHad) => new()
    {
        Records = rows,
        IdRank = Ranks(byId),
        Reaches = new(reaches),
        Wanted = Array.ConvertAll(rows, static seeker => seeker.WantedDistricts.Select(static place => NearnessPlace.Of(place)).ToArray()),
        Home = Array.ConvertAll(rows, static seeker => NearnessPlace.Of(seeker.District)),
        Points = new([.. rows.Select(static seeker => seeker.Location)]),
        Education = Array.ConvertAll(rows, static seeker => FilterRules.Code((int?)seeker.Education)),
        SkillGrade = Array.ConvertAll(rows, static seeker => FilterRules.Code((int?)seeker.SkillGrade)),
        Shifts = Array.ConvertAll(rows, static seeker => (byte)seeker.AcceptedShifts),
        Health = Array.ConvertAll(rows, static seeker => FilterRules.Code((int?)seeker.Health)),
        PayFloor = Array.ConvertAll(rows, seeker => FilterRules.PayFloor(seeker, options.Filters)),
        WantedPay = Array.ConvertAll(rows, static seeker => Pay.OverTwelveMonths(seeker.WantedWage) ?? double.NaN),
        WantedOccupations = new(Array.ConvertAll(rows, seeker => Numbers(Wanted(seeker).Select(static wish => wish.Code), wantedOrHad))),
        WantedConfidences = [.. rows.SelectMany(static seeker => Wanted(seeker).Select(static wish => wish.Confidence))],
        FormerOccupations = new(Array.ConvertAll(rows, seeker => Numbers(Former(seeker).Order(), wantedOrHad))),
        Skills = new(Array.ConvertAll(rows, seeker => skills.Number(seeker.Skills))),
        Certificates = new(Array.ConvertAll(rows, seeker => certificates.Number([.. seeker.Certificates.SelectMany(reader.Skills.Covered)]))),
        Age = Array.ConvertAll(rows, static seeker => seeker.Age ?? -1),
    };

    private static IEnumerable<OccupationCode> OccupationsOf(JobPosting posting) =>
        posting.Occupation is { } main ? posting.OtherOccupations.Prepend(main) : [];

    private static IEnumerable<OccupationCode> OccupationsOf(JobSeeker seeker) => seeker.WantedOccupations.Concat(Former(seeker));

    private static IEnumerable<(OccupationCode Code, double Confidence)> Wanted(JobSeeker seeker) => seeker.WantedOccupations
        .Select((code, place) => (Code: code, Confidence: place < seeker.WantedOccupationConfidences.Count ? seeker.WantedOccupationConfidences[place] : 1))
        .DistinctBy(static wish => wish.Code).OrderBy(static wish => wish.Code);

    private static IEnumerable<OccupationCode> Former(JobSeeker seeker) => seeker.History.Select(static spell => spell.Occupation).OfType<OccupationCode>();

    private static OccupationCode[] Codes<T>(T[] records, Func<T, IEnumerable<OccupationCode>> occupations) =>
        [.. records.SelectMany(occupations).Distinct().Order()];

    private static int[] Numbers(IEnumerable<OccupationCode> codes, OccupationCode[] all) => [.. codes.Distinct().Select(code => Array.BinarySearch(all, code))];

    private static ReachSet[] Sorted(IReadOnlyList<JobSeeker> records, out JobSeeker[] seekers)
    {
        seekers = [.. records.OrderBy(static seeker => seeker.Id)];
        var reaches = Array.ConvertAll(seekers, ReachSet.Of);
        var order = new int[seekers.Length];
        for (var at = 0; at < order.Length; at++)
            order[at] = at;
        Array.Sort(order, (left, right) => reaches[left].CompareTo(reaches[right]) is var compared and not 0 ? compared : left.CompareTo(right));
        var byId = seekers;
        seekers = Array.ConvertAll(order, at => byId[at]);
        return Array.ConvertAll(order, at => reaches[at]);
    }

    private static Dictionary<TId, int> Rows<T, TId>(T[] records, Func<T, TId> id)
        where TId : notnull
    {
        var rows = new Dictionary<TId, int>(records.Length);
        for (var row = 0; row < records.Length; row++)
        {
            if (!rows.TryAdd(id(records[row]), row))
                throw new ArgumentException($"Two records have the id '{id(records[row])}'; ids are unique in a market.", nameof(records));
        }

        return rows;
    }

    private static int[] ById<T, TId>(T[] records, Func<T, TId> id)
    {
        var rows = new int[records.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        Array.Sort(Array.ConvertAll(records, record => id(record)), rows);
        return rows;
    }

    private static int[] Ranks(int[] byId)
    {
        var ranks = new int[byId.Length];
        for (var rank = 0; rank < byId.Length; rank++)
            ranks[byId[rank]] = rank;
        return ranks;
    }

    // Referrals reach back to postings and people that are no longer on file: those pairs cannot come up and are left out.
    private static ReferralPairs Pairs(IReadOnlyList<Referral> referrals, Dictionary<SeekerId, int> seekers, Dictionary<PostingId, int> postings)
    {
        var pairs = new ReferralPairs();
        foreach (var referral in referrals)
        {
            if (seekers.TryGetValue(referral.Seeker, out var seeker) && postings.TryGetValue(referral.Posting, out var posting))
                pairs.Add(seeker, posting, referral.RecommendedOn);
        }

        return pairs;
    }
}

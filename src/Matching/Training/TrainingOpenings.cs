using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Counts which postings a training would open to a person: those that only a missing grade or certificate keeps away.</summary>
/// <remarks>
/// Nothing is estimated: every posting counted was put through all hard filters with the record as it is and with the record of the trained person.
/// A posting whose trade is not told, or was inferred with less than <see cref="SureTrade"/>, is no ground for training anybody and is only counted.
/// Immutable, and safe for any number of threads.
/// </remarks>
public sealed class TrainingOpenings
{
    /// <summary>The confidence from which an inferred trade counts: that from which a title counts as coded.</summary>
    public const double SureTrade = 0.5;

    // From the same minor group, or what evidence lifts as high: the bound from which advice calls a trade near.
    private const double NearTrade = 0.5;

    private readonly TrainingGaps gaps;
    private readonly OccupationRelatedness relatedness;
    private readonly Func<SeekerId, HashSet<PostingId>> referred;
    private readonly DateOnly asOf;
    private readonly Dictionary<OccupationCode, JobPosting[]> byTrade;
    private readonly OccupationCode[] trades;
    private readonly ConcurrentDictionary<OccupationCode, OccupationCode[]> near = new();

    internal TrainingOpenings(IEnumerable<JobPosting> postings, TrainingGaps gaps, OccupationRelatedness relatedness, Func<SeekerId, HashSet<PostingId>> referred, DateOnly asOf)
    {
        (this.gaps, this.relatedness, this.referred, this.asOf) = (gaps, relatedness, referred, asOf);
        JobPosting[] asking = [.. postings.Where(posting => posting.IsOpenOn(asOf) && TrainingGaps.AsksForSomething(posting))];
        byTrade = asking.Where(static posting => Trade(posting) is not null)
            .GroupBy(static posting => Trade(posting)!.Value)
            .ToDictionary(static group => group.Key, static group => group.OrderBy(static posting => posting.Id).ToArray());
        trades = [.. byTrade.Keys.Order()];
        PostingsWithoutTrade = asking.Length - byTrade.Values.Sum(static group => group.Length);
    }

    /// <summary>Open postings that ask for a grade, a certificate or skills, and whose trade is not known surely enough; no training is counted for them.</summary>
    public int PostingsWithoutTrade { get; }

    /// <summary>Open postings that ask for a grade, a certificate or skills in a known trade.</summary>
    public int PostingsInTrades => byTrade.Values.Sum(static group => group.Length);

    /// <summary>What training could do for a person.</summary>
    /// <param name="seeker">The record, coded; it need not be held by any engine.</param>
    /// <returns>Without options where the person is not searching on the day.</returns>
    public TrainingOutlook For(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (!seeker.IsSeekingOn(asOf))
            return new(seeker.Id, []);
        var known = referred(seeker.Id);
        var own = Trades(seeker);
        TradeGaps[] found = [.. own.Select(trade => gaps.Of(seeker, trade.Trade, trade.Basis, Unknown(byTrade[trade.Trade], known), asOf))];
        return new(seeker.Id, [.. found.SelectMany(static trade => trade.Options).Order(TrainingOptionOrder.BestFirst)])
        {
            Errands = Errands(found),
            GradeNotTold = [.. found.SelectMany(static trade => trade.GradeNotTold).Order()],
            KnowsTrades = !own.Exists(static trade => trade.Basis == TradeBasis.Open),
        };
    }

    /// <summary>True where a person who wants or has worked in a trade passes some of its postings as the record stands: competes with whoever is trained for them.</summary>
    /// <param name="seeker">The record, coded.</param>
    /// <param name="trade">The trade.</param>
    /// <param name="postings">Postings of that trade.</param>
    public bool IsQualified(JobSeeker seeker, OccupationCode trade, IReadOnlySet<PostingId> postings)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(postings);
        return seeker.IsSeekingOn(asOf) && byTrade.TryGetValue(trade, out var inTrade) && Basis(seeker, trade) is TradeBasis.Wanted or TradeBasis.Worked
            && inTrade.Any(posting => postings.Contains(posting.Id) && gaps.Passes(seeker, posting, asOf));
    }

    private static OccupationCode? Trade(JobPosting posting) =>
        posting is { Occupation: { Level: OccupationLevel.Occupation } code } && posting.OccupationConfidence >= SureTrade ? code : null;

    private static IEnumerable<JobPosting> Unknown(JobPosting[] postings, HashSet<PostingId> known) =>
        known.Count == 0 ? postings : postings.Where(posting => !known.Contains(posting.Id));

    private static Errand[] Errands(TradeGaps[] found) =>
    [
        .. found.SelectMany(static trade => trade.Errands)
            .GroupBy(static errand => errand.Certificate, StringComparer.Ordinal)
            .Select(static group => new Errand(group.Key, [.. group.Select(static errand => errand.Posting).Distinct().Order()]))
            .OrderByDescending(static errand => errand.Opened.Count).ThenBy(static errand => errand.Certificate, StringComparer.Ordinal),
    ];

    private List<(OccupationCode Trade, TradeBasis Basis)> Trades(JobSeeker seeker)
    {
        var (wanted, worked) = (Wanted(seeker), Worked(seeker));
        if (wanted.Length == 0 && worked.Length == 0)
            return [.. trades.Select(static trade => (trade, TradeBasis.Open))];
        return
        [
            .. wanted.Concat(worked).SelectMany(own => near.GetOrAdd(own, Near)).Distinct().Order()
                .Select(trade => (trade, Covers(wanted, trade) ? TradeBasis.Wanted : Covers(worked, trade) ? TradeBasis.Worked : TradeBasis.Near)),
        ];
    }

    private static TradeBasis? Basis(JobSeeker seeker, OccupationCode trade) =>
        Covers(Wanted(seeker), trade) ? TradeBasis.Wanted : Covers(Worked(seeker), trade) ? TradeBasis.Worked : null;

    private OccupationCode[] Near(OccupationCode own) =>
        [.. trades.Where(trade => own.Contains(trade) || relatedness.Between(own, trade).Weight >= NearTrade)];

    // A wish that was inferred from words counts where it is as sure as a posting's trade has to be.
    private static OccupationCode[] Wanted(JobSeeker seeker) => seeker.WantedOccupationConfidences.Count == 0
        ? [.. seeker.WantedOccupations]
        : [.. seeker.WantedOccupations.Where((_, at) => seeker.WantedOccupationConfidences[at] >= SureTrade)];

    private static OccupationCode[] Worked(JobSeeker seeker) => [.. seeker.History.Select(static spell => spell.Occupation).OfType<OccupationCode>()];

    private static bool Covers(OccupationCode[] own, OccupationCode trade) => Array.Exists(own, code => code.Contains(trade));
}

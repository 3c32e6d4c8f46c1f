using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>
/// What a market shows about which occupations belong together: titles that name two, people who want two, employers who ask for experience in
/// another, people who went from one to another.
/// </summary>
/// <remarks>
/// An employer counts once for a pair however many postings repeat it. A record that names more than four occupations lists what somebody
/// hires for or would put up with, and relates nothing. Immutable; safe for any number of threads; the order of the records changes nothing.
/// </remarks>
public sealed class OccupationEvidence
{
    private const int MostNamed = 4;

    private readonly PairCounts named;
    private readonly PairCounts wanted;
    private readonly PairCounts asked;
    private readonly PairCounts moves;

    private readonly Lazy<(OccupationCode Own, OccupationCode Other)[]> pairs;
    private readonly Lazy<ILookup<OccupationCode, OccupationCode>> othersOf;
    private readonly Lazy<ILookup<OccupationCode, OccupationCode>> ownsOf;

    private OccupationEvidence()
        : this(new(), new(), new(), new())
    {
    }

    /// <summary>Evidence that was kept.</summary>
    internal OccupationEvidence(PairCounts named, PairCounts wanted, PairCounts asked, PairCounts moves)
    {
        (this.named, this.wanted, this.asked, this.moves) = (named, wanted, asked, moves);
        pairs = new(() => [.. named.Pairs.Concat(wanted.Pairs).Concat(asked.Pairs.Select(static pair => (pair.Second, pair.First))).Concat(moves.Pairs).Distinct().Order()]);
        othersOf = new(() => Pairs.ToLookup(static pair => pair.Own, static pair => pair.Other));
        ownsOf = new(() => Pairs.ToLookup(static pair => pair.Other, static pair => pair.Own));
    }

    /// <summary>No observation at all: only the classification's tree speaks.</summary>
    public static OccupationEvidence None { get; } = new();

    /// <summary>Counts a market.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static OccupationEvidence Of(Market market, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(market);
        var evidence = new OccupationEvidence();
        evidence.CountPostings(market.Postings, cancellation);
        foreach (var seeker in market.Seekers)
            evidence.CountWishesAndHistory(seeker);
        evidence.CountHires(market, cancellation);
        return evidence;
    }

    /// <summary>Employers who name both occupations in one title.</summary>
    public int NamedTogether(OccupationCode first, OccupationCode second) => named.Of(first, second);

    /// <summary>Seekers who want both occupations.</summary>
    public int WantedTogether(OccupationCode first, OccupationCode second) => wanted.Of(first, second);

    /// <summary>Employers who hire for the second occupation and ask for experience in the first, or prefer it.</summary>
    public int Asked(OccupationCode own, OccupationCode other) => asked.Of(other, own);

    /// <summary>People who went from the first occupation to the second: in their history, or by a referral that ended in a hire.</summary>
    public int Moved(OccupationCode from, OccupationCode to) => moves.Of(from, to);

    /// <summary>Employers who name two occupations in one title.</summary>
    internal PairCounts Named => named;

    /// <summary>Seekers who want two.</summary>
    internal PairCounts Wanted => wanted;

    /// <summary>Employers who hire for the first and ask for experience in the second.</summary>
    internal PairCounts AskedFor => asked;

    /// <summary>People who went from the first to the second.</summary>
    internal PairCounts Moves => moves;

    /// <summary>Every pair that was seen in any way, as own and other occupation, in order.</summary>
    internal IReadOnlyList<(OccupationCode Own, OccupationCode Other)> Pairs => pairs.Value;

    /// <summary>The occupations that were seen with one in any way: of posts where it is the person's own, of persons otherwise.</summary>
    internal IReadOnlySet<OccupationCode> SeenWith(OccupationCode one, bool isOwn) => (isOwn ? othersOf : ownsOf).Value[one].ToHashSet();

    /// <summary>The share of the rarer one's observations that show the pair, with cases of doubt against it: n / (min(a, b) + doubt).</summary>
    internal double NamedShare(OccupationCode first, OccupationCode second, int doubt) => Share(named, first, second, doubt);

    /// <summary>As <see cref="NamedShare"/>, of seekers.</summary>
    internal double WantedShare(OccupationCode first, OccupationCode second, int doubt) => Share(wanted, first, second, doubt);

    /// <summary>The share of employers of the other occupation, among those who name any experience, who name the own one, with cases of doubt against it.</summary>
    internal double AskedShare(OccupationCode own, OccupationCode other, int doubt) =>
        asked.Of(other, own) is > 0 and var count ? count / (double)(asked.TotalOf(other) + doubt) : 0;

    /// <summary>The share of those who left or kept the first occupation that went to the second, with cases of doubt against it.</summary>
    internal double MovedShare(OccupationCode from, OccupationCode to, int doubt) =>
        moves.Of(from, to) is > 0 and var count ? count / (double)(moves.TotalOf(from) + doubt) : 0;

    private static double Share(PairCounts counts, OccupationCode first, OccupationCode second, int doubt) =>
        counts.Of(first, second) is > 0 and var count ? count / (double)(Math.Min(counts.TotalOf(first), counts.TotalOf(second)) + doubt) : 0;

    private void CountPostings(IReadOnlyList<JobPosting> postings, CancellationToken cancellation)
    {
        var seen = new HashSet<(string Employer, string Observation)>();
        foreach (var posting in postings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (posting.Occupation is not { } main)
                continue;
            OccupationCode[] codes = [.. posting.OtherOccupations.Append(main).Distinct().Order()];
            if (codes.Length is > 1 and <= MostNamed && IsNew(posting, string.Join(' ', codes)))
                named.AddTogether(codes);
            foreach (var experience in posting.ExperienceOccupations.Distinct())
            {
                if (IsNew(posting, $"{main}<{experience}"))
                    asked.AddStep(main, experience);
            }
        }

        // An employer who repeats a posting says it once; where the employer is not known every posting counts.
        bool IsNew(JobPosting posting, string observation)
        {
            var employer = posting.Employer?.Value ?? posting.EmployerName;
            return employer.Length == 0 || seen.Add((employer, observation));
        }
    }

    private void CountWishesAndHistory(JobSeeker seeker)
    {
        OccupationCode[] wishes = [.. seeker.WantedOccupations.Distinct()];
        if (wishes.Length is > 1 and <= MostNamed)
            wanted.AddTogether(wishes);
        OccupationCode? last = null;
        foreach (var spell in seeker.History)
        {
            if (last is { } from && spell.Occupation is { } to)
                moves.AddStep(from, to);
            last = spell.Occupation;
        }
    }

    private void CountHires(Market market, CancellationToken cancellation)
    {
        var last = new Dictionary<SeekerId, OccupationCode>();
        foreach (var seeker in market.Seekers)
        {
            if (seeker.History is [.., { Occupation: { } code }])
                last[seeker.Id] = code;
        }

        var occupations = new Dictionary<PostingId, OccupationCode>();
        foreach (var posting in market.Postings)
        {
            if (posting.Occupation is { } code)
                occupations[posting.Id] = code;
        }

        foreach (var referral in market.Referrals)
        {
            cancellation.ThrowIfCancellationRequested();
            if (referral.Outcome == ReferralOutcome.Hired && last.TryGetValue(referral.Seeker, out var from) && occupations.TryGetValue(referral.Posting, out var to))
                moves.AddStep(from, to);
        }
    }
}

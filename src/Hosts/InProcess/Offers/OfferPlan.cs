using Jiuye.Casework;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Shares valid postings out over the cases that something is missing in: best fit first, none twice to one person, none to more persons than its openings allow.</summary>
/// <remarks>Each case chooses in its turn and takes what fits it best of what is left; nobody's list is worse for a case that comes later.</remarks>
internal sealed class OfferPlan(Policy policy, IReadOnlyDictionary<PostingId, JobPosting> postings, Func<SeekerId, int, IReadOnlyList<Match>> rank)
{
    // What a source calls the enterprises and projects whose demand a jurisdiction may put first.
    private static readonly string[] KeyTags = ["重点企业", "重大项目"];

    // The longest list that the engine makes; whoever asks for three postings has seen a thousand by then.
    private const int Deepest = MatchingEngine.LongestList;

    private readonly Dictionary<PostingId, int> taken = [];
    private readonly bool keyFirst = policy.Get(PolicyParameters.OfferOrder)?.Name == "key_employers_first";

    /// <summary>The offers of one case, in the order in which they should be made; then a line for each that could not be found.</summary>
    /// <param name="one">The case.</param>
    /// <param name="known">The person's list as far as it is known, best first; null where the person is not searching.</param>
    /// <param name="before">Postings that were recommended to the person before, whatever the ledger says.</param>
    internal IReadOnlyList<Offer> Of(OpenCase one, MatchList? known, IReadOnlySet<PostingId> before)
    {
        if (known is null)
            return Short(one, one.Missing, OfferShortage.NotSearching);
        var offers = new List<Offer>();
        var (isFull, isSpent) = Take(one, known.Matches, before, offers);
        if (offers.Count < one.Missing && known.Candidates > known.Matches.Count)
            (isFull, isSpent) = Take(one, rank(one.State.Seeker, Deepest), before, offers);
        foreach (var offer in offers)
            taken[offer.Posting!.Value] = taken.GetValueOrDefault(offer.Posting.Value) + 1;
        if (offers.Count == one.Missing)
            return offers;
        var shortage = isFull ? OfferShortage.OpeningsTaken : isSpent ? OfferShortage.AllOffered : OfferShortage.NoneFits;
        return [.. offers, .. Short(one, one.Missing - offers.Count, shortage)];
    }

    private (bool IsFull, bool IsSpent) Take(OpenCase one, IReadOnlyList<Match> matches, IReadOnlySet<PostingId> before, List<Offer> offers)
    {
        offers.Clear();
        var (isFull, isSpent) = (false, false);
        // OrderBy is stable: within both groups the order by fit stays.
        var ordered = keyFirst ? matches.OrderBy(match => !IsKey(match.Posting)) : matches.AsEnumerable();
        foreach (var match in ordered)
        {
            if (offers.Count == one.Missing)
                break;
            if (before.Contains(match.Posting) || one.State.PostingsRecommended.Contains(match.Posting))
                isSpent = true;
            else if (taken.GetValueOrDefault(match.Posting) >= (long)postings[match.Posting].Openings * policy.Nightly.OffersPerOpening)
                isFull = true;
            else
                offers.Add(new(one.State.Seeker, one.Need, match.Posting, match.Score, null, OfferNeeds.IsAccompanied(one.State, policy), one.State.Office, one.State.Officer));
        }

        return (isFull, isSpent);
    }

    private bool IsKey(PostingId posting) => postings[posting].Tags.Any(KeyTags.Contains);

    private List<Offer> Short(OpenCase one, int count, OfferShortage shortage) =>
        [.. Enumerable.Repeat(new Offer(one.State.Seeker, one.Need, null, null, shortage, OfferNeeds.IsAccompanied(one.State, policy), one.State.Office, one.State.Officer), count)];
}

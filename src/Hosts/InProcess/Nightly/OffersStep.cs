using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What to offer to whom today: just as many postings as the jurisdiction's texts ask for and the ledger does not show yet .</summary>
internal sealed class OffersStep : INightStep
{
    internal const string File = "offers.csv";

    public string Name => "offers";

    public IReadOnlyList<string> Run(Night night)
    {
        var cases = night.Ledgers.OpenCases;
        night.Report(Name, 0, cases.Count, "cases");
        var offers = Offers(night, cases);
        night.WriteLines(File, OfferLines.Heading, offers.OrderBy(static offer => offer.Seeker).Select(OfferLines.Csv));
        return [File];
    }

    private static List<Offer> Offers(Night night, IReadOnlyList<OpenCase> cases)
    {
        var lists = Lists(night, cases);
        var referred = night.Records.Referrals.ToLookup(static referral => referral.Seeker, static referral => referral.Posting);
        var postings = night.Records.Postings.ToDictionary(static posting => posting.Id);
        var plan = new OfferPlan(night.Policy, postings, (seeker, top) => night.Engine.RecommendPostings(seeker, top, night.AsOf));
        var offers = new List<Offer>();
        foreach (var one in cases)
        {
            night.Cancellation.ThrowIfCancellationRequested();
            offers.AddRange(plan.Of(one, lists.GetValueOrDefault(one.State.Seeker), referred[one.State.Seeker].ToHashSet()));
        }

        return offers;
    }

    // Only the lists of those who are to be offered something, and of them only those who search on the day.
    private static Dictionary<SeekerId, MatchList> Lists(Night night, IReadOnlyList<OpenCase> cases)
    {
        var wanted = cases.Select(static one => one.State.Seeker).ToHashSet();
        wanted.IntersectWith(night.Records.Seekers.Where(seeker => seeker.IsSeekingOn(night.AsOf)).Select(static seeker => seeker.Id));
        return MatchLines.Read(night.PathOf(MatchStep.BySeeker), MatchDirection.PostingsForSeekers)
            .Where(list => wanted.Contains(new(list.Id)))
            .ToDictionary(static list => new SeekerId(list.Id));
    }
}

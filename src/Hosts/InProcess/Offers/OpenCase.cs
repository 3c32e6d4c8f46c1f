using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A case in which a provision asks for postings.</summary>
/// <param name="State">The case.</param>
/// <param name="Needs">What the provisions ask.</param>
internal sealed record OpenCase(CaseState State, IReadOnlyList<OfferNeed> Needs)
{
    /// <summary>How many postings to offer, at least 1.</summary>
    internal int Missing => OfferNeeds.Missing(Needs);

    /// <summary>The provision with the most missing; of several the first.</summary>
    internal OfferNeed Need => Needs.MaxBy(static need => need.Missing)!;

    /// <summary>The cases that something is missing in, in the order in which they choose: the hard to employ first, then who has waited longest, then by identity.</summary>
    internal static IReadOnlyList<OpenCase> Of(IEnumerable<Ledger> ledgers, Policy policy, DateOnly asOf)
    {
        var cases = new List<OpenCase>();
        foreach (var ledger in ledgers)
        {
            var state = ledger.StateOn(asOf);
            var needs = OfferNeeds.Of(state, policy);
            if (OfferNeeds.Missing(needs) > 0)
                cases.Add(new(state, needs));
        }

        return
        [
            .. cases.OrderBy(static one => one.State.RecognisedOn is null)
                .ThenBy(static one => one.State.RegisteredOn ?? one.State.RecognisedOn)
                .ThenBy(static one => one.State.Seeker),
        ];
    }
}

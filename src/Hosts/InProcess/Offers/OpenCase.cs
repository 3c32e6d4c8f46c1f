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

    /// <summary>The case where something is missing in it; null where nothing is.</summary>
    internal static OpenCase? Of(CaseState state, Policy policy)
    {
        var needs = OfferNeeds.Of(state, policy);
        return OfferNeeds.Missing(needs) > 0 ? new(state, needs) : null;
    }

    /// <summary>The order in which cases choose: the hard to employ first, then who has waited longest, then by identity.</summary>
    internal static IReadOnlyList<OpenCase> InOrder(IEnumerable<OpenCase> cases) =>
    [
        .. cases.OrderBy(static one => one.State.RecognisedOn is null)
            .ThenBy(static one => one.State.RegisteredOn ?? one.State.RecognisedOn)
            .ThenBy(static one => one.State.Seeker),
    ];
}

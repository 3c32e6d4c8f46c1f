using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The standard of full employment of a jurisdiction for one scope: who is counted and which shares are asked.</summary>
public sealed record FullEmploymentStandard
{
    private FullEmploymentStandard()
    {
    }

    /// <summary>Whose standard.</summary>
    public required StandardScope Scope { get; init; }

    /// <summary>Who is counted among the willing: <c>wish_to_transfer</c>, <c>wish_to_work</c> or <c>able_and_willing</c>.</summary>
    public required string Denominator { get; init; }

    /// <summary>Share of the willing in work; null where none is set.</summary>
    public required Quantity? Willing { get; init; }

    /// <summary>Share of hard-to-employ persons in work; null where none is set.</summary>
    public required Quantity? HardToEmploy { get; init; }

    /// <summary>Share of satisfied persons; null where none is set for the scope.</summary>
    public required Quantity? Satisfied { get; init; }

    /// <summary>Share of certified communities that keep their standard; null where none is set for the scope.</summary>
    public required Quantity? CommunitiesKept { get; init; }

    /// <summary>The article of the first indicator.</summary>
    public required string Article { get; init; }

    /// <summary>The standard of a jurisdiction; null where it has none for the scope.</summary>
    public static FullEmploymentStandard? Of(Policy policy, StandardScope scope)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var (tier, @case) = scope switch
        {
            StandardScope.CommunityByStreet => (OfficeTier.Community, "set_by_street"),
            StandardScope.Street => (OfficeTier.Street, null),
            StandardScope.CommunityOwn => (OfficeTier.Community, "own"),
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "No such scope."),
        };
        var reading = policy.Statements(PolicyParameters.FullEmploymentDenominator).FirstOrDefault(statement => statement.Tier == tier && statement.Case == @case);
        if (reading?.Value is not { } denominator)
            return null;
        return new()
        {
            Scope = scope,
            Denominator = denominator.Name,
            Willing = policy.Get(PolicyParameters.FullEmploymentWillingRate),
            HardToEmploy = policy.Get(PolicyParameters.FullEmploymentHardToEmployRate),
            // The community's own watch names no satisfaction (V-24).
            Satisfied = scope == StandardScope.CommunityOwn ? null : policy.Get(PolicyParameters.ServiceSatisfactionRate),
            CommunitiesKept = scope == StandardScope.Street ? policy.Get(PolicyParameters.CertifiedCommunitiesKeepRate, OfficeTier.Street) : null,
            Article = reading.Source,
        };
    }

    /// <summary>Whether a person is counted among the willing; null where the record does not say.</summary>
    internal bool? IsWilling(LabourFact fact) => Denominator switch
    {
        "wish_to_transfer" => fact.WantsTransfer,
        "wish_to_work" => fact.WantsWork,
        "able_and_willing" => fact.IsAble == false || fact.WantsWork == false ? false : fact.IsAble & fact.WantsWork,
        _ => throw new InvalidOperationException($"No such reading of who is counted: '{Denominator}'."),
    };
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What is known of a key employer that asks for another office (002 Arts. 44, 45).</summary>
public sealed record EmployerTransferFacts
{
    /// <summary>The office that serves; null where not known.</summary>
    public DistrictCode? From { get; init; }

    /// <summary>The office asked for; null where not known.</summary>
    public DistrictCode? To { get; init; }

    /// <summary>Whether the registered address or the like has changed; null where not known.</summary>
    public bool? HasMoved { get; init; }

    /// <summary>Whether the enterprise officer checked the facts; null where not known.</summary>
    public bool? IsVerified { get; init; }

    /// <summary>Whether the competent office checked the enterprise together with the receiving one; null where not known.</summary>
    public bool? IsCheckedTogether { get; init; }

    /// <summary>Whether the enterprise falls under the receiving area's catalogue of forbidden and restricted industries; null where not known.</summary>
    public bool? IsInRestrictedCatalogue { get; init; }
}

namespace Jiuye.Vocabulary;

/// <summary>What an office knows of an employer who recruits; null stands for what nobody has looked at yet.</summary>
/// <remarks>Facts of the check before recruitment registration. No personal data: who acts for the employer is not named.</remarks>
public sealed record EmployerFacts
{
    /// <summary>统一社会信用代码 as shown, 18 characters by GB 32100; null where not seen.</summary>
    public string? UnifiedCode { get; init; }

    /// <summary>Whether the original of the business licence or of the code's certificate was seen, or its data shared by the register.</summary>
    public bool? LicenceSeen { get; init; }

    /// <summary>The last day of the licence, that day included; null where it has no end or is not known, see <see cref="LicenceHasNoEnd"/>.</summary>
    public DateOnly? LicenceValidUntil { get; init; }

    /// <summary>True where the licence is valid without end (长期).</summary>
    public bool? LicenceHasNoEnd { get; init; }

    /// <summary>Whether the agent showed a power of attorney (授权委托书, 介绍信).</summary>
    public bool? AgentAuthorised { get; init; }

    /// <summary>Whether the agent showed who he or she is.</summary>
    public bool? AgentIdentified { get; init; }

    /// <summary>Whether the posting is published by the employer itself online.</summary>
    public bool? PublishesOnline { get; init; }

    /// <summary>Whether the person who publishes online is authenticated by real name .</summary>
    public bool? PublisherAuthenticated { get; init; }
}

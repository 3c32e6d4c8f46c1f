namespace Jiuye.Vocabulary;

/// <summary>Facts about a person that serve statutory tables and audits only.</summary>
/// <remarks>No score, filter or grade may read them; a test changes them and finds nothing else changed. Null where not recorded.</remarks>
public sealed record ProtectedAttributes
{
    /// <summary>性别 as recorded.</summary>
    public string? Gender { get; init; }

    /// <summary>民族 as recorded.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>宗教信仰 as recorded.</summary>
    public string? Religion { get; init; }

    /// <summary>户籍性质.</summary>
    public HouseholdRegistrationType? HouseholdRegistration { get; init; }
}

using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A district whose night is not in an area's figures.</summary>
/// <param name="District">The district.</param>
/// <param name="Reason">Why not: <see cref="NoNight"/>, <see cref="OlderVersion"/>, <see cref="NewerVersion"/> or <see cref="Damaged"/>.</param>
public sealed record MissingNight(DistrictCode District, string Reason)
{
    /// <summary>There is no finished night of that day.</summary>
    public const string NoNight = "no_night";

    /// <summary>The night was made by a version that kept no partials: make it again.</summary>
    public const string OlderVersion = "older_version";

    /// <summary>The night's partials are in a form that only a newer version reads.</summary>
    public const string NewerVersion = "newer_version";

    /// <summary>The night's partials are cut or altered: make it again.</summary>
    public const string Damaged = "damaged";
}

namespace Jiuye.Vocabulary;

/// <summary>Years of experience that a posting asks for.</summary>
/// <remarks>Unit: years, range [0, 60]. <c>(0, null)</c> means that none is asked (经验不限).</remarks>
/// <param name="Low">The least.</param>
/// <param name="High">The most; null where open.</param>
public readonly record struct ExperienceRange(double Low, double? High)
{
    /// <summary>No experience asked.</summary>
    public static ExperienceRange NotAsked => new(0, null);
}

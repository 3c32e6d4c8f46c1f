namespace Jiuye.Vocabulary;

/// <summary>How much one occupation counts for another: by their place in the classification, and by what employers, seekers and moves show.</summary>
/// <remarks>The same occupation counts 1; shares and weights lie in [0, 1], and nothing that is not the same occupation reaches 1 unless a weight is 1.</remarks>
public sealed record RelatednessPolicy
{
    /// <summary>What an occupation of the same major group counts.</summary>
    public required double SameMajorGroup { get; init; }

    /// <summary>What an occupation of the same middle group counts; at least <see cref="SameMajorGroup"/>.</summary>
    public required double SameMiddleGroup { get; init; }

    /// <summary>What an occupation of the same minor group counts; at least <see cref="SameMiddleGroup"/>.</summary>
    public required double SameMinorGroup { get; init; }

    /// <summary>What a former trade counts beside a wanted one: many look for work because they want out of it.</summary>
    public required double FormerTrade { get; init; }

    /// <summary>The weight of employers who name both occupations in one title.</summary>
    public required double NamedTogether { get; init; }

    /// <summary>The weight of seekers who want both occupations.</summary>
    public required double WantedTogether { get; init; }

    /// <summary>The weight of employers who ask for experience in the one occupation, or prefer it, where they hire for the other.</summary>
    public required double Asked { get; init; }

    /// <summary>The weight of people who went from one occupation to the other.</summary>
    public required double Moved { get; init; }

    /// <summary>Observations that speak against any relation until as many speak for one: what keeps one odd title from relating two trades.</summary>
    public required int Doubt { get; init; }
}

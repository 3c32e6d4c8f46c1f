namespace Jiuye.Vocabulary;

/// <summary>What may be published and how numbers are defined.</summary>
public sealed record PublicationPolicy
{
    /// <summary>The fewest observations behind a published wage cell, at least 1.</summary>
    public required int FewestObservations { get; init; }

    /// <summary>The fewest distinct employers behind a published wage cell, at least 1; cells without known employers pass on observations alone.</summary>
    public required int FewestEmployers { get; init; }

    /// <summary>The quantile rule by name: <c>hf1</c> … <c>hf9</c>; <c>hf1</c> is the official inverse CDF.</summary>
    public required string Quantile { get; init; }

    /// <summary>How 无要求 is spread over the groups: <c>none</c>, <c>seekers</c>, <c>demand</c> or <c>demand_rounded</c>.</summary>
    public required string NoRequirement { get; init; }

    /// <summary>A published cell of this many persons or fewer, but not of nobody, is withheld; at least 1.</summary>
    public required int WithheldCount { get; init; }

    /// <summary>A sum is withheld where an employer could estimate another's part to within this many percent, interval [1, 100].</summary>
    public required int WithheldEstimatePercent { get; init; }

    /// <summary>A sum is withheld of which two employers make up more than this many percent, interval [1, 99].</summary>
    public required int WithheldDominancePercent { get; init; }

    /// <summary>By how many percent of its value a withheld cell must stay uncertain above and below, interval [0, 100].</summary>
    public required int WithheldMarginPercent { get; init; }

    /// <summary>Whether counts of persons in published tables pass through the rules.</summary>
    public required bool WithheldPersons { get; init; }

    /// <summary>Whether counts of openings do; false where openings are advertised in public anyway.</summary>
    public required bool WithheldOpenings { get; init; }

    /// <summary>Whether tables that an office makes for itself pass through them too, and not only what is published.</summary>
    public required bool WithheldWorkingTables { get; init; }

    /// <summary>ε of the noise that a publication adds to counts of persons where it is asked to; 0 where none may be added. Interval [0, 20].</summary>
    public required double NoiseEpsilon { get; init; }

    /// <summary>ε that all publications with noise about the same persons may cost together; interval [0, 1000].</summary>
    public required double NoiseBudget { get; init; }
}

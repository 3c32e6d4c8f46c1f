using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A number worked out step by step from a rule, with the article and the way an unclear text was read.</summary>
/// <remarks>The parts of the steps add up to the value. Nothing is paid by it: a person decides.</remarks>
public sealed record Calculation
{
    /// <summary>What is worked out.</summary>
    public required Bilingual What { get; init; }

    /// <summary>The value, in <see cref="Unit"/>; null where it cannot be told, and then <see cref="Ask"/> says what to ask.</summary>
    public required decimal? Value { get; init; }

    /// <summary>What the value counts.</summary>
    public required CalculationUnit Unit { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<CalculationStep> Steps { get; init; }

    /// <summary>The article of the formula.</summary>
    public required string Article { get; init; }

    /// <summary>Every reading of an unclear text with its own result, the policy's own marked; empty where the text is clear.</summary>
    public IReadOnlyList<ReadingResult> Readings { get; init; } = [];

    /// <summary>What to ask; empty where there is a value.</summary>
    public IReadOnlyList<Bilingual> Ask { get; init; } = [];

    /// <summary>What else a reader should know; empty where there is nothing to add.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];
}

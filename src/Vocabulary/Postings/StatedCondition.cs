namespace Jiuye.Vocabulary;

/// <summary>A condition that a posting's text states, without its place: 包吃住, 两班倒, 五险一金.</summary>
/// <remarks>Read from the text by the engine: it informs, counts and may rank, and excludes nobody.</remarks>
/// <param name="Kind">What it speaks of.</param>
/// <param name="Value">A word of the list in docs/conditions.md, such as <c>meals</c>; <c>limit</c> where numbers say it.</param>
public readonly record struct StatedCondition(ConditionKind Kind, string Value) : IComparable<StatedCondition>
{
    /// <summary>What it is called; the word itself where the list lacks it.</summary>
    public Bilingual Name => StatedConditionNames.Of(this);

    /// <inheritdoc/>
    public int CompareTo(StatedCondition other) =>
        Kind.CompareTo(other.Kind) is var byKind and not 0 ? byKind : string.CompareOrdinal(Value, other.Value);

    /// <summary>Orders by kind, then by the word.</summary>
    public static bool operator <(StatedCondition left, StatedCondition right) => left.CompareTo(right) < 0;

    /// <summary>Orders by kind, then by the word.</summary>
    public static bool operator <=(StatedCondition left, StatedCondition right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by kind, then by the word.</summary>
    public static bool operator >(StatedCondition left, StatedCondition right) => left.CompareTo(right) > 0;

    /// <summary>Orders by kind, then by the word.</summary>
    public static bool operator >=(StatedCondition left, StatedCondition right) => left.CompareTo(right) >= 0;
}

using System.Runtime.ExceptionServices;

namespace Jiuye;

/// <summary>What the long way found in a line beside its record.</summary>
internal sealed class LongWay
{
    /// <summary>True where the line holds nothing but blanks, and is no row.</summary>
    internal bool IsBlank { get; init; }

    /// <summary>Why there is no record.</summary>
    internal FieldFault? Fault { get; init; }

    /// <summary>Fields that the record does without.</summary>
    internal IReadOnlyList<FieldFault> Unread { get; init; } = [];

    /// <summary>What the row states and what of it was understood.</summary>
    internal RowCounts Counts { get; init; } = new();

    /// <summary>What failed, to be thrown when the line's turn comes; null where nothing did.</summary>
    internal ExceptionDispatchInfo? Failure { get; init; }
}

namespace Jiuye.Matching;

/// <summary>A counsellor's decision that the points miss something.</summary>
/// <remarks>The last one on or before the day of the grading counts. It never goes below the least level of a recognised person.</remarks>
public sealed record CounsellorMove
{
    /// <summary>Records a move.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="steps">Levels up (more help) or down; range [-3, 3], not 0.</param>
    /// <param name="reason">A reason code; never empty, no personal data.</param>
    /// <exception cref="ArgumentException">The reason is empty or <paramref name="steps"/> out of range.</exception>
    public CounsellorMove(DateOnly on, int steps, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (steps is 0 or < -3 or > 3)
            throw new ArgumentOutOfRangeException(nameof(steps), steps, "A move is 1 to 3 levels up or down.");
        On = on;
        Steps = steps;
        Reason = reason;
    }

    /// <summary>The day of the decision.</summary>
    public DateOnly On { get; }

    /// <summary>Levels up, or down where negative.</summary>
    public int Steps { get; }

    /// <summary>The reason code.</summary>
    public string Reason { get; }
}

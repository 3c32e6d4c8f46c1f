namespace Jiuye;

/// <summary>How a store in PostgreSQL is used.</summary>
public sealed record PostgreSqlOptions
{
    /// <summary>The schema that holds the tables: 1 to 40 characters of a–z, 0–9 and _, no digit first; default <c>jiuye</c>.</summary>
    public string Schema { get; init; } = "jiuye";

    /// <summary>True makes the tables where there are none and brings older ones up; false refuses instead. Default true.</summary>
    public bool IsMadeIfAbsent { get; init; } = true;

    /// <summary>For how long work is tried again while the database is away, in all its attempts; at least one more, 0 for none. Default 30 s, longer than a restart or a switch to a standby takes.</summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest that one statement of ordinary reading and writing may take, 1 s to 1 h; default 30 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest that one statement of work on a whole district may take (a snapshot's rows, trimming, erasing, checking, bringing up), 1 s to 24 h; default 1 h.</summary>
    public TimeSpan LongPatience { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The longest that this process may stand still in the middle of a write before the database ends the write and lets others at the district; 1 s to 1 min. Default 10 s: longer
    /// than the pauses of a collector or a disk.
    /// </summary>
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromSeconds(10);

    internal PostgreSqlOptions Checked()
    {
        if (Schema is not { Length: >= 1 and <= 40 } || !Schema.All(static letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') || char.IsAsciiDigit(Schema[0]))
            throw new ArgumentException($"The schema '{Schema}': expected 1 to 40 characters of a-z, 0-9 and _, no digit first.", nameof(Schema));
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryFor, TimeSpan.Zero, nameof(RetryFor));
        Within(LongestSilence, TimeSpan.FromMinutes(1), nameof(LongestSilence));
        Within(Patience, TimeSpan.FromHours(1), nameof(Patience));
        Within(LongPatience, TimeSpan.FromHours(24), nameof(LongPatience));
        return this;
    }

    private static void Within(TimeSpan value, TimeSpan most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromSeconds(1), name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }
}

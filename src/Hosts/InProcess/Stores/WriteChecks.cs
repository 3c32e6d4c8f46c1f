namespace Jiuye;

/// <summary>What every store refuses at its door.</summary>
internal static class WriteChecks
{
    // Long enough for any identity seen in public data; short enough for every database's index.
    internal const int LongestName = 200;

    internal static void Check(IReadOnlyList<RecordWrite> writes, WriteCondition? condition)
    {
        ArgumentNullException.ThrowIfNull(writes);
        if (writes.Count == 0)
            throw new ArgumentException("A write needs at least one row.", nameof(writes));
        for (var at = 0; at < writes.Count; at++)
            Check(writes[at], at);
        if (condition?.RequestKey is { } key)
            CheckName(key, nameof(condition));
    }

    internal static void CheckName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (name.Length > LongestName || name.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException(FormattableString.Invariant($"A name of {name.Length} characters; expected 1 to {LongestName}, none of them NUL."), parameter);
    }

    private static void Check(RecordWrite write, int at)
    {
        ArgumentNullException.ThrowIfNull(write);
        var (kind, id, _) = write.Key;
        if (!Enum.IsDefined(kind))
            throw new ArgumentException(FormattableString.Invariant($"Row {at}: {(int)kind} is no kind of record."), nameof(write));
        if (id is null || id.Length is 0 or > LongestName || id.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException(FormattableString.Invariant($"Row {at}: an id of {id?.Length ?? 0} characters; expected 1 to {LongestName}, none of them NUL."), nameof(write));
    }
}

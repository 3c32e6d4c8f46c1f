using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What every store refuses, and in which words.</summary>
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
        if (condition?.Expected is { } expected && (writes.Count != 1 || expected < 0))
            throw new ArgumentException(FormattableString.Invariant($"{nameof(WriteCondition.Expected)} is {expected} with {writes.Count} rows; expected 0 or more, with one row."), nameof(condition));
    }

    /// <summary>The places of the writes that are not among those kept, which stand in the same order.</summary>
    internal static IReadOnlyList<int> LeftOut(IReadOnlyList<RecordWrite> writes, IReadOnlyList<RecordWrite> kept)
    {
        if (kept.Count == writes.Count)
            return [];
        var (places, next) = (new List<int>(writes.Count - kept.Count), 0);
        for (var at = 0; at < writes.Count; at++)
        {
            if (next < kept.Count && ReferenceEquals(writes[at], kept[next]))
                next++;
            else
                places.Add(at);
        }

        return places;
    }

    internal static void CheckName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (name.Length > LongestName || name.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException(FormattableString.Invariant($"A name of {name.Length} characters; expected 1 to {LongestName}, none of them NUL."), parameter);
    }

    internal static LeaseLostException Lost(Lease lease) => new($"The lease '{lease.Name}' has run out or another holder has it: nothing was written. Claim it anew.");

    internal static RequestConflictException Conflict(string request, DistrictCode district) => new($"The request name '{request}' was used in {district} for other rows. Send other rows under another name.");

    /// <exception cref="RecordChangedException">The record has another sequence than is expected.</exception>
    internal static void DemandState(WriteCondition? condition, long sequence)
    {
        if (condition?.Expected is { } expected && expected != sequence)
            throw new RecordChangedException(expected, sequence);
    }

    internal static LogTrimmedException Trimmed(DistrictCode district, long trimmedTo, long after) =>
        new(FormattableString.Invariant($"The change log of {district} was trimmed up to {trimmedTo}; {after} was asked for. Read the records as they are now."));

    // Databases keep UTF-8: two ids with different halves would become one.
    private static bool IsText(string id)
    {
        for (var at = 0; at < id.Length; at++)
        {
            if (!char.IsSurrogate(id[at]))
                continue;
            if (!char.IsSurrogatePair(id, at))
                return false;
            at++;
        }

        return true;
    }

    private static void Check(RecordWrite write, int at)
    {
        ArgumentNullException.ThrowIfNull(write);
        var (kind, id, _) = write.Key;
        if (!Enum.IsDefined(kind))
            throw new ArgumentException(FormattableString.Invariant($"Row {at}: {(int)kind} is no kind of record."), nameof(write));
        if (id is not null && !IsText(id))
            throw new ArgumentException(FormattableString.Invariant($"Row {at}: the id holds half of a character (a lone surrogate): it cannot be kept as it is."), nameof(write));
        if (id is null || id.Length is 0 or > LongestName || id.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException(FormattableString.Invariant($"Row {at}: an id of {id?.Length ?? 0} characters; expected 1 to {LongestName}, none of them NUL."), nameof(write));
    }
}

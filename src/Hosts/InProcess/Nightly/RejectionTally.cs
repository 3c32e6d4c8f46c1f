using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Counts rows left out, or fields that rows were kept without, by file, field and kind of fault.</summary>
internal sealed class RejectionTally
{
    private readonly SortedDictionary<(string File, string Field, string Kind), (Bilingual Reason, long Rows)> counts = [];

    internal void Add(RejectedRow row)
    {
        var reason = RejectionWords.Of(row.Reason);
        // Parts of a field (protected.gender) count with the field.
        var key = (row.File, row.Field.Split('.')[0], reason.En);
        counts[key] = (reason, counts.GetValueOrDefault(key).Rows + 1);
    }

    internal IReadOnlyList<RejectedCount> MostFrequentFirst() =>
        [.. counts
            .OrderByDescending(static one => one.Value.Rows)
            .Select(static one => new RejectedCount(one.Key.File, one.Key.Field, one.Value.Reason.Zh, one.Value.Reason.En, one.Value.Rows))];
}

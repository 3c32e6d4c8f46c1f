using System.Globalization;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>How long changes take until a query sees them: those of a batch together, then the single ones each by itself.</summary>
internal sealed class PlainUpdateRun(PlainMarket market, PlainSearch search)
{
    /// <summary>Applies the changes and gives the fields of the measurement.</summary>
    internal string Measure(IReadOnlyList<(PlainUpdate Update, bool IsSingle)> updates)
    {
        PlainUpdate[] batch = [.. updates.Where(static change => !change.IsSingle).Select(static change => change.Update)];
        var before = Environment.CpuUsage.TotalTime;
        var milliseconds = batch.Length == 0 ? 0 : PlainMatchRun.Milliseconds(() => ApplyUntilSeen(batch));
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        var seen = batch.Count(change => change.Posting is not null && IsFound(change.Posting));
        var gone = batch.Count(change => change.Posting is null && !IsHeld(change.Id));
        var single = updates.Where(static change => change.IsSingle)
            .Select(change => PlainMatchRun.Milliseconds(() => ApplyUntilSeen([change.Update])))
            .Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\"upd_batch_ms\":{milliseconds:0.000},\"upd_batch_cpu_ms\":{processor:0.000},\"upd_seen\":{seen},\"upd_gone\":{gone},\"upd1_p50\":{PlainMatchRun.Percentile(single, 0.5):0.0000},\"upd1_p95\":{PlainMatchRun.Percentile(single, 0.95):0.0000}");
    }

    // The last posting of a batch is looked for, since all become visible at once.
    private void ApplyUntilSeen(PlainUpdate[] changes)
    {
        market.Apply(changes);
        if (changes[^1].Posting is { Text.Length: > 0, IsOpen: true } last && !IsFound(last))
            throw new InvalidOperationException($"Posting {last.Id.Json} came and no query sees it.");
    }

    // Whoever asks in the posting's own words, in its own district and group, without any limit, must find it; far behind only where many are alike.
    private bool IsFound(PlainPosting posting) => IsFound(posting, top: 1_000) || IsFound(posting, market.Count);

    private bool IsFound(PlainPosting posting, int top)
    {
        PlainSeeker asking = new(posting.Id, posting.Text, [posting.District], [posting.Group], double.PositiveInfinity, double.NegativeInfinity, null);
        return search.Match(asking, top).Best.ToArray().Any(found => market.IdOf(found.Posting) == posting.Id);
    }

    private bool IsHeld(PlainId id) => market.IsOpen(id);
}

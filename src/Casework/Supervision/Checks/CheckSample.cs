using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiuye.Casework;

/// <summary>Draws records for checking: the same share of every office's records, the same ones for the same seed .</summary>
/// <remarks>Stratified by kind of record and office; within a stratum the records with the least permanent random numbers, each a function of seed, kind and id alone
/// (Ohlsson, Coordination of samples using permanent random numbers, in: Business Survey Methods, Wiley 1995, ch. 9). So every set of records of a
/// stratum is as likely as any other of its size, a record elsewhere changes nothing, and one more record of the same office changes at most one place of the sample.</remarks>
public static class CheckSample
{
    /// <summary>The records drawn, by kind, office and id; those without an office come first.</summary>
    /// <param name="items">The records, in any order.</param>
    /// <param name="plan">Seed and share.</param>
    /// <exception cref="ArgumentException">A record is listed twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    public static IReadOnlyList<CheckItem> Draw(IEnumerable<CheckItem> items, CheckPlan plan)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(plan);
        plan.Check();
        var seen = new HashSet<(CheckedRecord, string)>();
        var drawn = new List<CheckItem>();
        foreach (var stratum in items.GroupBy(static item => (item.Record, item.Office)))
        {
            var numbered = stratum.Select(item => (Number: NumberOf(item, plan.Seed), Item: item)).ToList();
            if (numbered.Find(one => !seen.Add((one.Item.Record, one.Item.Id))).Item is { } twice)
                throw new ArgumentException($"The record {CheckedRecords.Name(twice.Record)} {twice.Id} is listed twice.", nameof(items));
            drawn.AddRange(numbered
                .OrderBy(static one => one.Number)
                .ThenBy(static one => one.Item.Id, StringComparer.Ordinal)
                .Take(SizeOf(numbered.Count, plan.SharePercent))
                .Select(static one => one.Item));
        }

        return [.. drawn.OrderBy(static item => item.Record).ThenBy(static item => item.Office is not null).ThenBy(static item => item.Office).ThenBy(static item => item.Id, StringComparer.Ordinal)];
    }

    /// <summary>How many of a stratum are drawn: the share, rounded up.</summary>
    /// <param name="records">The records of the stratum, at least 0.</param>
    /// <param name="sharePercent">The share, percent.</param>
    public static int SizeOf(int records, decimal sharePercent) => (int)decimal.Ceiling(records * sharePercent / 100);

    /// <summary>The record's permanent random number: the first 64 bits of SHA-256 over seed, kind and id.</summary>
    internal static ulong NumberOf(CheckItem item, long seed)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        var length = 2 * sizeof(long) + Encoding.UTF8.GetMaxByteCount(item.Id.Length);
        Span<byte> text = length <= 512 ? stackalloc byte[512] : new byte[length];
        BinaryPrimitives.WriteInt64LittleEndian(text, seed);
        BinaryPrimitives.WriteInt64LittleEndian(text[sizeof(long)..], (long)item.Record);
        var used = 2 * sizeof(long) + Encoding.UTF8.GetBytes(item.Id, text[(2 * sizeof(long))..]);
        SHA256.HashData(text[..used], digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}

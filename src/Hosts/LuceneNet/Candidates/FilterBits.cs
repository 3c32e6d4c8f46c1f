using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>Works out which documents pass all filters, and may keep what each one lets pass, segment by segment.</summary>
/// <param name="mostBytes">The most memory that what is kept may take, but for that of the questions under way; 0 to keep nothing.</param>
internal sealed class FilterBits(long mostBytes)
{
    // What a filter takes beside its bits, generously: queries for several places have dozens of parts.
    private const int FilterBytes = 4_096;

    private readonly ConcurrentDictionary<Filter, Filter> kept = new();
    private long bytes;

    /// <summary>About how much memory is taken by what is kept; segments that are merged away count until all is let go.</summary>
    public long Bytes => Volatile.Read(ref bytes);

    /// <summary>The filters in the form in which they are asked.</summary>
    public Filter[] Prepared(IEnumerable<Filter> filters)
    {
        if (mostBytes == 0)
            return [.. filters];
        if (Bytes > mostBytes)
        {
            // All go, and the common ones are soon back.
            kept.Clear();
            Volatile.Write(ref bytes, 0);
        }

        return [.. filters.Select(filter => kept.GetOrAdd(filter, static (one, here) => here.Kept(one), this))];
    }

    /// <summary>The documents of a segment that are not deleted and pass every filter.</summary>
    public static FixedBitSet Passing(AtomicReaderContext segment, Filter[] filters)
    {
        var reader = segment.AtomicReader;
        var passing = new FixedBitSet(reader.MaxDoc);
        passing.Set(0, reader.MaxDoc);
        foreach (var filter in filters)
        {
            switch (filter.GetDocIdSet(segment, acceptDocs: null))
            {
                case FixedBitSet bits:
                    passing.And(bits);
                    break;
                case { } set when set.GetIterator() is { } each:
                    passing.And(each);
                    break;
                default:
                    passing.Clear(0, reader.MaxDoc);
                    return passing;
            }
        }

        if (reader.LiveDocs is { } live)
            DropDeleted(passing, live);
        return passing;
    }

    private static void DropDeleted(FixedBitSet passing, IBits live)
    {
        var at = passing.Length == 0 ? -1 : passing.NextSetBit(0);
        while (at >= 0)
        {
            if (!live.Get(at))
                passing.Clear(at);
            at = at + 1 < passing.Length ? passing.NextSetBit(at + 1) : -1;
        }
    }

    private KeptFilter Kept(Filter filter)
    {
        Interlocked.Add(ref bytes, FilterBytes);
        return new(filter, size => Interlocked.Add(ref bytes, size));
    }

    // Lucene's own keeps a compressed set, which cannot be intersected word by word.
    private sealed class KeptFilter(Filter filter, Action<long> takes) : CachingWrapperFilter(filter)
    {
        protected override DocIdSet DocIdSetToCache(DocIdSet? docIdSet, AtomicReader reader)
        {
            takes(reader.MaxDoc / 8);
            if (docIdSet is FixedBitSet bits)
                return bits;
            var kept = new FixedBitSet(reader.MaxDoc);
            if (docIdSet?.GetIterator() is { } each)
                kept.Or(each);
            return kept;
        }
    }
}

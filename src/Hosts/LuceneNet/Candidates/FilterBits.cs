using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>Works out which documents pass all filters, and may keep what each one lets pass, segment by segment.</summary>
/// <param name="keeps">True to keep bit sets.</param>
internal sealed class FilterBits(bool keeps)
{
    // Bounds memory: at 100,000 documents a set has 12.5 KB, so 2,048 have 26 MB. When it is full all go, and the common ones are soon back.
    private const int MostKept = 2_048;

    private readonly ConcurrentDictionary<Filter, Filter> kept = new();

    /// <summary>The filters in the form in which they are asked.</summary>
    public Filter[] Prepared(IEnumerable<Filter> filters)
    {
        if (!keeps)
            return [.. filters];
        if (kept.Count > MostKept)
            kept.Clear();
        return [.. filters.Select(filter => kept.GetOrAdd(filter, static one => new KeptFilter(one)))];
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

    // Lucene's own keeps a compressed set, which cannot be intersected word by word.
    private sealed class KeptFilter(Filter filter) : CachingWrapperFilter(filter)
    {
        protected override DocIdSet DocIdSetToCache(DocIdSet? docIdSet, AtomicReader reader)
        {
            if (docIdSet is FixedBitSet bits)
                return bits;
            var kept = new FixedBitSet(reader.MaxDoc);
            if (docIdSet?.GetIterator() is { } each)
                kept.Or(each);
            return kept;
        }
    }
}

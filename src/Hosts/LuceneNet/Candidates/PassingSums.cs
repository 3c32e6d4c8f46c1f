using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>A sum for each document of a segment that passes. Holds as many as pass and half a bit a document, not a sum for each document there is.</summary>
internal sealed class PassingSums
{
    private const int WordBits = 64;

    private readonly FixedBitSet passing;
    private readonly long[] words;
    private readonly int[] before;
    private readonly long[] sums;

    /// <param name="passing">Who passes; not changed meanwhile.</param>
    /// <param name="count">How many.</param>
    public PassingSums(FixedBitSet passing, int count)
    {
        this.passing = passing;
        words = passing.GetBits();
        before = new int[(passing.Length + WordBits - 1) / WordBits];
        sums = new long[count];
        for (var word = 1; word < before.Length; word++)
            before[word] = before[word - 1] + BitOperations.PopCount(unchecked((ulong)words[word - 1]));
    }

    /// <summary>Adds to the sum of a document that passes.</summary>
    public void Add(int document, long steps)
    {
        var (word, bit) = (document / WordBits, document % WordBits);
        sums[before[word] + BitOperations.PopCount(unchecked((ulong)words[word]) & ((1UL << bit) - 1))] += steps;
    }

    /// <summary>Offers each document with a sum above 0.</summary>
    public void OfferTo(BestDocuments best, BinaryDocValues ids)
    {
        var document = -1;
        foreach (var sum in sums)
        {
            document = passing.NextSetBit(document + 1);
            if (sum > 0)
                best.Offer(sum, ids, document);
        }
    }
}

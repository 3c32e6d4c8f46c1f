using System.Runtime.InteropServices;
using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>The terms of clauses read lately, by the clause: much of job texts stands in clauses that came before (缴纳五险一金；).</summary>
/// <remarks>
/// Bounded: a few megabytes, the oldest clauses are forgotten first. What it gives is what reading the clause again would give, whatever it has forgotten.
/// Not safe for several threads: each has one of its own.
/// </remarks>
internal sealed class ClauseMemo
{
    // Longer ones come once.
    private const int LongestClause = 64;
    private const int SetBits = 16;
    private const int Ways = 2;
    private const int Room = 1 << 20;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly Slot[] slots = new Slot[Ways << SetBits];

    // One clause after another: what stood before it, its characters, two to a number, its terms. Round and round.
    private readonly int[] ring = new int[Room];
    private long written = 1;

    /// <summary>Looks a clause up.</summary>
    /// <param name="before">What stood before it.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="terms">Its terms' numbers in the order of the text, where it was found; valid until the next <see cref="Add"/>.</param>
    internal bool TryFind(int before, ReadOnlySpan<char> clause, out ReadOnlySpan<int> terms)
    {
        terms = default;
        if (clause.Length > LongestClause)
            return false;
        var hash = Hash(before, clause);
        var set = SetOf(hash);
        if (Holds(slots[set], hash, before, clause))
        {
            terms = TermsOf(slots[set]);
            return true;
        }

        if (!Holds(slots[set + 1], hash, before, clause))
            return false;
        terms = TermsOf(slots[set + 1]);
        (slots[set], slots[set + 1]) = (slots[set + 1], slots[set]);
        return true;
    }

    /// <summary>Remembers a clause that was not found, in place of the one of its kind that was asked for longer ago.</summary>
    internal void Add(int before, ReadOnlySpan<char> clause, ReadOnlySpan<int> terms)
    {
        if (clause.Length > LongestClause)
            return;
        var hash = Hash(before, clause);
        var size = 1 + Packed(clause.Length) + terms.Length;
        var place = (int)(written % Room);
        if (place + size > Room)
        {
            written += Room - place;
            place = 0;
        }

        ring[place] = before;
        clause.CopyTo(Characters(place, clause.Length));
        terms.CopyTo(ring.AsSpan(place + 1 + Packed(clause.Length)));
        ref var slot = ref slots[SetOf(hash) + 1];
        ref var first = ref slots[SetOf(hash)];
        if (!IsKept(first))
            slot = ref first;
        slot = new(written, TagOf(hash), (ushort)clause.Length, (ushort)terms.Length);
        written += size;
    }

    private static int SetOf(ulong hash) => (int)(hash >> (64 - SetBits)) * Ways;

    private static uint TagOf(ulong hash) => (uint)(hash & uint.MaxValue);

    private static int Packed(int characters) => (characters + 1) / 2;

    private static ulong Hash(int before, ReadOnlySpan<char> clause)
    {
        unchecked
        {
            var hash = ((ulong)(uint)before << 32 | (uint)clause.Length) * Spread;
            var fours = MemoryMarshal.Cast<char, ulong>(clause);
            foreach (var four in fours)
                hash = Mix(hash, four);
            foreach (var c in clause[(4 * fours.Length)..])
                hash = Mix(hash, c);
            return CharacterHash.Mixed(hash);
        }

        static ulong Mix(ulong hash, ulong part)
        {
            var mixed = unchecked((hash ^ part) * Spread);
            return mixed ^ mixed >> 32;
        }
    }

    private bool Holds(in Slot slot, ulong hash, int before, ReadOnlySpan<char> clause)
    {
        if (slot.Tag != TagOf(hash) || slot.Length != clause.Length || !IsKept(slot))
            return false;
        var place = (int)(slot.At % Room);
        return ring[place] == before && clause.SequenceEqual(Characters(place, clause.Length));
    }

    private bool IsKept(in Slot slot) => slot.At != 0 && written - slot.At <= Room;

    private Span<char> Characters(int place, int count) => MemoryMarshal.Cast<int, char>(ring.AsSpan(place + 1, Packed(count)))[..count];

    private ReadOnlySpan<int> TermsOf(in Slot slot) => ring.AsSpan((int)(slot.At % Room) + 1 + Packed(slot.Length), slot.Terms);

    /// <summary>Where a clause is.</summary>
    /// <param name="At">Its place, counted on through all rounds; 0 for none.</param>
    /// <param name="Tag">Part of its hash.</param>
    /// <param name="Length">Its characters.</param>
    /// <param name="Terms">How many terms it has.</param>
    private readonly record struct Slot(long At, uint Tag, ushort Length, ushort Terms);
}

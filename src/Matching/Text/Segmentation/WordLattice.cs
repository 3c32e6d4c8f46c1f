using System.Runtime.InteropServices;

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Finds the most probable words of a text, stretch by stretch, in arrays that are used again for the next one.</summary>
/// <remarks>
/// The words that may start at each place come from the model, the lexicon's layers, their form (numbers, dates, Latin) and, where the lexicon
/// lacks a word, from what names and words are made of. Of all ways through them the one of least cost is taken (Viterbi over word pairs). A
/// stretch ends where all ways meet, so that cutting there loses nothing, or <see cref="LongestStretch"/> characters after they last did. At each place the
/// number of words is bounded, so time and room are linear in the text, and the room is bounded by the stretch.
/// </remarks>
internal sealed partial class WordLattice
{
    /// <summary>Where no ways meet, a stretch is cut this many characters after the last place where all did, so that what came before that has no say.</summary>
    internal const int LongestStretch = 4096;

    // Below this a natural end is passed over, so that short clauses share one walk.
    private const int ShortestStretch = 32;
    private const int None = -1;

    private readonly List<(int Start, int End, WordKind Kind)> pieces = new(256);
    private readonly PairCosts pairs = new();
    private int[] ending = [None];
    private LatticeNode[] nodes = new LatticeNode[1024];
    private int count;
    private int from;
    private WordModel model = null!;
    private int furthest;
    private int reached;
    private int firstClass;

    // The place that is being expanded, and the first of the words that end there.
    private int at;
    private int first;

    /// <summary>The words that were looked at since the lattice was made; a measure of work.</summary>
    internal long Looked { get; private set; }

    /// <summary>The pieces of the last stretch, in order, without gaps.</summary>
    internal ReadOnlySpan<(int Start, int End, WordKind Kind)> Pieces => CollectionsMarshal.AsSpan(pieces);

    /// <summary>Finds the pieces of the stretch that starts at a place.</summary>
    /// <param name="lexicon">Model and layers.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the stretch starts, less than the text's length.</param>
    /// <param name="before">The number by which the first word sees what stands before it; on return, the same for what follows.</param>
    /// <returns>Where the stretch ends.</returns>
    internal int Read(Lexicon lexicon, ReadOnlySpan<char> text, int start, ref int before)
    {
        firstClass = lexicon.Model.IdOf(WordClass.Begin);
        model = lexicon.Model;
        pairs.Use(model);
        Begin(start, before);
        var met = start;
        at = start;
        first = 0;
        while (true)
        {
            Expand(lexicon, text);
            at++;
            while (ending[at - from] == None)
                at++;
            if (at == text.Length)
                return Finish(lexicon.Model, at, ref before);
            first = ending[at - from];
            var meets = furthest == at && nodes[first].NextEnding == None;
            if (meets)
                met = at;
            if ((meets && at - from >= ShortestStretch) || at - met >= LongestStretch)
                return Cut(at, ref before);
        }
    }

    private void Begin(int start, int before)
    {
        ending.AsSpan(0, furthest - from + 1).Fill(None);
        from = start;
        furthest = start;
        count = 0;
        ref var node = ref nodes[count++];
        node = new() { Right = before, Previous = None, NextEnding = None, Start = start };
        ending[0] = 0;
    }

    private int Finish(WordModel model, int end, ref int before)
    {
        var (best, least) = (None, int.MaxValue);
        var close = model.IdOf(WordClass.End);
        for (var node = ending[end - from]; node != None; node = nodes[node].NextEnding)
        {
            var cost = nodes[node].Cost + model.CostAfter(nodes[node].Right, close);
            if (cost < least)
                (best, least) = (node, cost);
        }

        before = nodes[best].Right;
        reached = best;
        TraceBack(best, end);
        return end;
    }

    private int Cut(int end, ref int before)
    {
        var best = ending[end - from];
        for (var node = best; node != None; node = nodes[node].NextEnding)
        {
            if (nodes[node].Cost < nodes[best].Cost)
                best = node;
        }

        before = nodes[best].Right;
        reached = best;
        TraceBack(best, end);
        return end;
    }

    private void TraceBack(int node, int end)
    {
        pieces.Clear();
        for (; nodes[node].Previous != None; node = nodes[node].Previous)
        {
            ref readonly var word = ref nodes[node];
            if (word.Split > 0)
            {
                pieces.Add((word.Start + word.Split, end, WordKind.Unknown));
                pieces.Add((word.Start, word.Start + word.Split, WordKind.Unknown));
            }
            else
                pieces.Add((word.Start, end, word.Kind));
            end = word.Start;
        }

        pieces.Reverse();
    }

    /// <summary>The cheapest way to a word that starts at the place that is being expanded.</summary>
    /// <param name="left">The number by which the word before sees it.</param>
    private Way Before(int left)
    {
        // A word of the trade that the model knows too asks a second time.
        if (latest.Left == left)
            return latest;
        ref readonly var word = ref nodes[first];
        var (best, least) = (first, unchecked(word.Cost + pairs.CostAfter(word.Right, left)));
        for (var node = word.NextEnding; node != None; node = word.NextEnding)
        {
            word = ref nodes[node];
            var cost = unchecked(word.Cost + pairs.CostAfter(word.Right, left));
            if (cost < least)
                (best, least) = (node, cost);
        }

        return latest = new(best, least, left);
    }

    /// <summary>Adds a word that starts at the place that is being expanded.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="before">The best way to it.</param>
    /// <param name="inner">What it costs besides.</param>
    /// <param name="right">The number by which the word after sees it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="split">Where it is written in two, counted from its start; 0 where it is not.</param>
    private void Add(int end, in Way before, int inner, int right, WordKind kind, int split = 0)
    {
        Looked++;
        hasSingle |= end == at + 1;
        var place = end - from;
        if (place >= ending.Length)
            GrowEndings(place);
        var cost = unchecked(before.Cost + inner);
        var last = ending[place];

        // What follows sees two words of one class alike: only the cheaper one can lie on the best way.
        if (right >= firstClass && FindLike(last, right) is not None and var rival)
        {
            if (cost < nodes[rival].Cost)
                Set(ref nodes[rival], cost, before, right, kind, split);
            return;
        }

        if (count == nodes.Length)
            Array.Resize(ref nodes, nodes.Length * 2);
        ref var node = ref nodes[count];
        Set(ref node, cost, before, right, kind, split);
        node.NextEnding = last;
        ending[place] = count++;
        if (end > furthest)
            furthest = end;
    }

    private int FindLike(int node, int right)
    {
        while (node != None && nodes[node].Right != right)
            node = nodes[node].NextEnding;
        return node;
    }

    private void Set(ref LatticeNode node, int cost, in Way before, int right, WordKind kind, int split)
    {
        node.Cost = cost;
        node.Left = before.Left;
        node.Right = right;
        node.Previous = before.Node;
        node.Start = at;
        node.Split = split;
        node.Kind = kind;
    }

    /// <summary>Cuts a word as if nothing else were there.</summary>
    /// <returns>The number by which the word before sees it, that by which the word after sees it, and its cost besides the first step.</returns>
    internal (int Left, int Right, int Inner) Measure(Lexicon lexicon, string word)
    {
        var model = lexicon.Model;
        var before = model.IdOf(WordClass.Begin);
        var right = before;
        if (Read(lexicon, word, 0, ref right) != word.Length)
            throw new ArgumentException($"The word '{word}' has {word.Length} characters: expected at most {LongestStretch}.", nameof(word));
        var first = reached;
        while (nodes[nodes[first].Previous].Previous != None)
            first = nodes[first].Previous;
        return (nodes[first].Left, right, nodes[reached].Cost - model.CostAfter(before, nodes[first].Left));
    }

    private void GrowEndings(int place)
    {
        var old = ending.Length;
        Array.Resize(ref ending, Math.Max(place + 1, old * 2));
        ending.AsSpan(old).Fill(None);
    }

    /// <summary>The best way to a place for a word that is seen from the left by a number.</summary>
    private readonly record struct Way(int Node, int Cost, int Left);
}

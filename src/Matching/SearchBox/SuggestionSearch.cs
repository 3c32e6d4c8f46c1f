namespace Jiuye.Matching.SearchBox;

/// <summary>Walks a tree of places along what was typed; one thread's, used again from query to query.</summary>
internal sealed class SuggestionSearch(SuggestionIndex index)
{
    private readonly StepMemo memo = new();
    private readonly List<int> firstNodes = [];
    private TypedText typed = TypedText.Of("");
    private UnitTrie trie = null!;
    private bool isInside;
    private int count;

    /// <summary>What was found since its <see cref="BestMatches.Begin"/>.</summary>
    internal BestMatches Best { get; } = new(index.EntryCount);

    /// <summary>Adds the matches within a tree, at least all that can be among the best <paramref name="best"/>.</summary>
    internal void Run(TrieRoot within, TypedText what, bool inside, int best)
    {
        (trie, typed, isInside, count) = (within.Trie, what, inside, best);
        memo.Begin();
        within.Children(typed, firstNodes);
        foreach (var node in firstNodes)
            Take(new(node, trie.Nodes[node].Unit, -1), 0, 0, default);
    }

    /// <summary>Goes on from a node where <paramref name="depth"/> units have taken up what was typed before <paramref name="at"/>.</summary>
    private void Descend(int node, int depth, int at, Alignment sofar)
    {
        if (depth > 0 && typed.MostEdits > 0 && sofar.TryAdd(Ways.Edit, typed, out var skipping))
            GoOn(node, depth, at + 1, skipping);
        var here = trie.Nodes[node];
        for (var child = here.FirstChild; child < here.FirstChild + here.Children; child++)
            Take(new(child, trie.Nodes[child].Unit, -1), depth, at, sofar);
        if (here.High - here.Low == 1)
            ReadOn(here.Low, depth, at, sofar, isFromNode: true);
    }

    private void GoOn(int node, int depth, int at, Alignment sofar)
    {
        if (at < typed.Length)
            Descend(node, depth, at, sofar);
        else
            Accept(node, depth, sofar);
    }

    /// <summary>A single place has no nodes below it; its entry's own units follow.</summary>
    private void ReadOn(int place, int depth, int at, Alignment sofar, bool isFromNode = false)
    {
        if (!isFromNode && typed.MostEdits > 0 && sofar.TryAdd(Ways.Edit, typed, out var skipping))
            Go(new(-1, -1, place), depth, at + 1, skipping);
        if (NextOf(place, depth) is { } unit)
            Take(new(-1, unit, place), depth, at, sofar);
    }

    private void Go(Stop stop, int depth, int at, Alignment sofar)
    {
        if (stop.Place < 0)
            GoOn(stop.Node, depth, at, sofar);
        else if (at < typed.Length)
            ReadOn(stop.Place, depth, at, sofar);
        else
            Accept(trie.Places[stop.Place], depth, sofar);
    }

    /// <summary>Lets a unit take up what was typed in each way that it can.</summary>
    private void Take(Stop stop, int depth, int at, Alignment sofar)
    {
        var symbol = index.Units.SymbolOf(stop.Unit);
        var readings = index.Units.ReadingsOf(stop.Unit);
        if (UnitSteps.IsSame(symbol, typed, at))
            Step(stop, depth, at + 1, Ways.Character, sofar);
        else if (UnitSteps.IsSimilar(symbol, readings, typed, at))
            Step(stop, depth, at + 1, Ways.Character | Ways.Similar, sofar);
        if (readings.Length > 0 && UnitSteps.TakesLetters(typed, at))
        {
            foreach (var reading in readings)
                TakeLetters(stop, reading, depth, at, sofar);
        }

        if (depth > 0 && typed.MostEdits > 0)
            Edit(stop, symbol, depth, at, sofar);
    }

    private void TakeLetters(Stop stop, int reading, int depth, int at, Alignment sofar)
    {
        var (from, to) = memo.Of(reading, typed, at);
        for (var step = from; step < to; step++)
            Step(stop, depth, memo[step].End, memo[step].Way, sofar);
    }

    private void Edit(Stop stop, char symbol, int depth, int at, Alignment sofar)
    {
        if (!sofar.TryAdd(Ways.Edit, typed, out var edited))
            return;
        if (UnitSteps.MayBeMistyped(symbol, typed[at]))
            Step(stop, depth, at + 1, Ways.Character | Ways.Edit, sofar);
        Go(stop, depth + 1, at, edited);
        if (at + 1 < typed.Length && symbol == typed[at + 1] && symbol != typed[at])
            Swap(stop, depth, at, sofar);
    }

    private void Swap(Stop stop, int depth, int at, Alignment sofar)
    {
        if (stop.Place >= 0)
        {
            if (NextOf(stop.Place, depth + 1) is { } unit && index.Units.SymbolOf(unit) == typed[at])
                Step(stop with { Unit = unit }, depth + 1, at + 2, Ways.Character | Ways.Edit, sofar);
            return;
        }

        var here = trie.Nodes[stop.Node];
        for (var child = here.FirstChild; child < here.FirstChild + here.Children; child++)
        {
            if (index.Units.SymbolOf(trie.Nodes[child].Unit) == typed[at])
                Step(new(child, trie.Nodes[child].Unit, -1), depth + 1, at + 2, Ways.Character | Ways.Edit, sofar);
        }

        if (here.High - here.Low == 1)
            Swap(stop with { Place = here.Low }, depth, at, sofar);
    }

    private void Step(Stop stop, int depth, int end, Ways way, Alignment sofar)
    {
        if (sofar.TryAdd(way, typed, out var longer))
            Go(stop, depth + 1, end, longer);
    }

    private int? NextOf(int place, int depth)
    {
        var (entry, start) = trie.Places[place];
        var units = index.UnitsOf(entry);
        return start + depth < units.Length ? units[start + depth] : null;
    }

    /// <summary>Takes the places of a node: those that end there, as they may be whole entries, and of all the best.</summary>
    private void Accept(int node, int depth, Alignment alignment)
    {
        for (var place = trie.Nodes[node].Low; !isInside && place < trie.Nodes[node].High && NextOf(place, depth) is null; place++)
            Accept(trie.Places[place], depth, alignment);
        var best = trie.BestOf(node);
        // A list of the best is in the order of entries and holds each once; other nodes are small.
        var taken = best.Length < trie.Nodes[node].High - trie.Nodes[node].Low ? Math.Min(count, best.Length) : best.Length;
        foreach (var place in best[..taken])
            Accept(place, depth, alignment);
    }

    private void Accept(UnitTrie.Place place, int depth, Alignment alignment)
    {
        var isWhole = !isInside && depth == index.UnitsOf(place.Entry).Length;
        Best.Add(place.Entry, new(alignment.Cost(index.Costs, isInside, isWhole) - index.PopularityOf(place.Entry), place.Start, place.Start + depth, alignment.By));
    }

    /// <summary>Where the walk stands: at a node (place below 0) or within a single entry.</summary>
    private readonly record struct Stop(int Node, int Unit, int Place);
}

using Jiuye.Matching.SearchBox;
using Jiuye.Matching.Text;

namespace Matching.Tests.SearchBox;

/// <summary>Suggestions the slow way: every entry, every beginning, every alignment, then a sort.</summary>
internal static class PlainSuggestions
{
    internal static List<(string Text, SearchEntryKind Kind, MatchedBy By, Range Highlight, int Cost)> Of(IEnumerable<SearchEntry> entries, string query, int count)
    {
        var typed = TypedText.Of(query);
        return typed.Length == 0 ? [] : [.. entries
            .GroupBy(static entry => (entry.Kind, CharacterFolding.FoldToString(entry.Text)))
            .Select(static same => same.OrderByDescending(static entry => entry.Count).ThenBy(static entry => entry.Text, StringComparer.Ordinal).First() with { Count = same.Sum(static entry => entry.Count) })
            .Select(entry => (Entry: entry, Best: Best(entry, typed)))
            .Where(static pair => pair.Best is not null)
            .OrderBy(static pair => pair.Best!.Value.Cost)
            .ThenByDescending(static pair => pair.Entry.Count)
            .ThenBy(static pair => pair.Entry.Text, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Entry.Kind)
            .Take(count)
            .Select(static pair => (pair.Entry.Text, pair.Entry.Kind, pair.Best!.Value.By, EntryUnits.OriginalRange(pair.Entry.Text, pair.Best.Value.Start, pair.Best.Value.End), pair.Best.Value.Cost))];
    }

    private static (int Cost, int Start, int End, MatchedBy By)? Best(SearchEntry entry, TypedText typed)
    {
        var units = EntryUnits.Of(entry.Text);
        var costs = SuggestionCosts.Default;
        var found = new List<(int Cost, int Start, int End, MatchedBy By)>();
        for (var start = 0; start < units.Symbols.Length; start++)
        {
            if (start > 0 && !(units.MayBegin(start) && SuggestionIndex.MayLieInside(typed)))
                continue;
            foreach (var (end, alignment) in From(units, start, start, typed, 0, default))
                found.Add((alignment.Cost(costs, start > 0, start == 0 && end == units.Symbols.Length) - costs.PopularityOf(entry.Count), start, end, alignment.By));
        }

        return found.Count == 0 ? null : found.Min();
    }

    private static IEnumerable<(int End, Alignment Alignment)> From(EntryUnits units, int start, int unit, TypedText typed, int at, Alignment sofar)
    {
        if (at == typed.Length)
            return [(unit, sofar)];
        var ways = new List<(int Unit, int At, Ways Way)>();
        var mayEdit = unit > start && typed.MostEdits > 0;
        if (mayEdit)
            ways.Add((unit, at + 1, Ways.Edit));
        if (unit < units.Symbols.Length)
        {
            var symbol = units.Symbols[unit];
            if (symbol == typed[at])
                ways.Add((unit + 1, at + 1, Ways.Character));
            if (UnitSteps.IsSimilar(symbol, units.Readings[unit], typed, at))
                ways.Add((unit + 1, at + 1, Ways.Character | Ways.Similar));
            if (typed[at] is >= 'a' and <= 'z')
            {
                foreach (var reading in units.Readings[unit])
                {
                    var steps = new List<Step>();
                    SyllableSteps.Add(reading, typed, at, steps);
                    ways.AddRange(steps.Select(step => (unit + 1, step.End, step.Way)));
                }
            }

            if (mayEdit)
            {
                ways.Add((unit + 1, at, Ways.Edit));
                if (UnitSteps.MayBeMistyped(symbol, typed[at]))
                    ways.Add((unit + 1, at + 1, Ways.Character | Ways.Edit));
                if (unit + 1 < units.Symbols.Length && at + 1 < typed.Length && symbol == typed[at + 1] && units.Symbols[unit + 1] == typed[at] && symbol != typed[at])
                    ways.Add((unit + 2, at + 2, Ways.Character | Ways.Edit));
            }
        }

        return ways.SelectMany(way => sofar.TryAdd(way.Way, typed, out var longer) ? From(units, start, way.Unit, typed, way.At, longer) : []);
    }
}

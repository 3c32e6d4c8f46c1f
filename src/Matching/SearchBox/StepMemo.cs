namespace Jiuye.Matching.SearchBox;

/// <summary>The steps of each syllable from each place of one query, worked out when first asked for.</summary>
internal sealed class StepMemo
{
    private readonly (int Query, int From, int To)[] known = new (int, int, int)[Readings.Default.Count * SuggestionIndex.LongestQuery];
    private readonly List<Step> steps = [];
    private int query;

    internal void Begin()
    {
        if (query == int.MaxValue)
        {
            Array.Clear(known);
            query = 0;
        }

        query++;
        steps.Clear();
    }

    internal Step this[int at] => steps[at];

    internal (int From, int To) Of(int syllable, TypedText typed, int at)
    {
        ref var cell = ref known[syllable * SuggestionIndex.LongestQuery + at];
        if (cell.Query != query)
        {
            var from = steps.Count;
            SyllableSteps.Add(syllable, typed, at, steps);
            cell = (query, from, steps.Count);
        }

        return (cell.From, cell.To);
    }
}

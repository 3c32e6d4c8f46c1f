namespace Jiuye.Matching.SearchBox;

/// <summary>Numbers the distinct units of an index: a character together with its readings there, so that 行 of 银行 and of 行政 are two.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<(char Symbol, string Readings), int> numbers = [];
    private readonly List<char> symbols = [];
    private readonly List<int[]> readings = [];

    internal char SymbolOf(int unit) => symbols[unit];

    internal int[] ReadingsOf(int unit) => readings[unit];

    internal int[] NumbersOf(EntryUnits units)
    {
        var found = new int[units.Symbols.Length];
        for (var at = 0; at < found.Length; at++)
        {
            var key = (units.Symbols[at], string.Join(',', units.Readings[at]));
            if (!numbers.TryGetValue(key, out found[at]))
            {
                numbers.Add(key, found[at] = symbols.Count);
                symbols.Add(units.Symbols[at]);
                readings.Add(units.Readings[at]);
            }
        }

        return found;
    }
}

using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>A column of few distinct values: a number a row, and the value of each number.</summary>
/// <param name="codes">For each row the number of its value.</param>
/// <param name="values">The distinct values.</param>
internal sealed class CodedColumn<T>(Column<int> codes, T[] values)
{
    /// <summary>For each row the number of its value.</summary>
    public Column<int> Codes => codes;

    /// <summary>The distinct values, by number.</summary>
    public IReadOnlyList<T> Values => values;

    /// <summary>A row's value.</summary>
    public T this[int row] => values[codes[row]];

    /// <summary>Numbers values in the order in which they come.</summary>
    public static CodedColumn<T> Of(IEnumerable<T> rows)
    {
        // Wrapped, since an unknown value may be null, which no dictionary takes for a key.
        var numbers = new Dictionary<ValueTuple<T>, int>();
        var codes = new List<int>();
        foreach (var value in rows)
        {
            if (!numbers.TryGetValue(new(value), out var number))
                numbers.Add(new(value), number = numbers.Count);
            codes.Add(number);
        }

        return new(Column<int>.Of([.. codes]), [.. numbers.Keys.Select(static key => key.Item1)]);
    }

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static CodedColumn<T> Gather(CodedColumn<T>[] from, RowPick[] picks) => Of(picks.Select(pick => from[pick.Segment][pick.Row]));

    /// <summary>What follows from each value, for the same rows.</summary>
    public CodedColumn<TOther> Select<TOther>(Converter<T, TOther> follows) => new(codes, Array.ConvertAll(values, follows));
}

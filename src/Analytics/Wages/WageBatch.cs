namespace Jiuye.Analytics;

/// <summary>Many wages at once, held as columns: what a file reader or a data frame hands over without one object a row.</summary>
/// <remarks>Immutable as long as the caller leaves the memory alone, which is kept and not copied.</remarks>
public sealed class WageBatch
{
    /// <summary>Takes columns of equal length.</summary>
    /// <param name="columns">The columns to cross, in the order of the tally's names.</param>
    /// <param name="wages">Yuan a month, finite, at least 0.</param>
    /// <param name="weights">Persons that each wage stands for, finite, above 0; empty where each stands for 1.</param>
    /// <param name="employers">Who pays; null where no row knows.</param>
    /// <exception cref="ArgumentException">Lengths differ, a number names no code, or a wage or weight is out of range; the message gives the row.</exception>
    public WageBatch(IReadOnlyList<WageCodes> columns, ReadOnlyMemory<double> wages, ReadOnlyMemory<double> weights = default, WageCodes? employers = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        (Columns, Wages, Weights, Employers) = (columns, wages, weights, employers);
        foreach (var column in columns)
            Check(column, nameof(columns));
        if (employers is not null)
            Check(employers, nameof(employers));
        if (!weights.IsEmpty && weights.Length != wages.Length)
            throw new ArgumentException($"{wages.Length} wages need as many weights, not {weights.Length}.", nameof(weights));
        CheckWages(wages.Span);
        CheckWeights(weights.Span);
    }

    /// <summary>The columns to cross.</summary>
    public IReadOnlyList<WageCodes> Columns { get; }

    /// <summary>Yuan a month.</summary>
    public ReadOnlyMemory<double> Wages { get; }

    /// <summary>Persons that each wage stands for; empty where each stands for 1.</summary>
    public ReadOnlyMemory<double> Weights { get; }

    /// <summary>Who pays; null where no row knows.</summary>
    public WageCodes? Employers { get; }

    /// <summary>How many wages there are.</summary>
    public int Count => Wages.Length;

    /// <summary>The same wages with the codes of columns changed.</summary>
    internal WageBatch Under(Func<IReadOnlyList<string?>, int, IReadOnlyList<string?>> change) =>
        new([.. Columns.Select((column, at) => column with { Codes = change(column.Codes, at) })], Wages, Weights, Employers);

    /// <summary>Each wage times the factor of its code in a column, without that column.</summary>
    internal WageBatch Aged(int column, double[] factors)
    {
        var wages = Wages.ToArray();
        var numbers = Columns[column].Numbers.Span;
        for (var row = 0; row < wages.Length; row++)
            wages[row] *= factors[numbers[row]];
        return new([.. Columns.Where((_, at) => at != column)], wages, Weights, Employers);
    }

    private void Check(WageCodes column, string name)
    {
        if (column.Numbers.Length != Wages.Length)
            throw new ArgumentException($"{Wages.Length} wages need as many codes, not {column.Numbers.Length}.", name);
        var numbers = column.Numbers.Span;
        for (var row = 0; row < numbers.Length; row++)
        {
            if ((uint)numbers[row] >= (uint)column.Codes.Count)
                throw new ArgumentException($"Row {row} names code {numbers[row]} of {column.Codes.Count}.", name);
        }
    }

    private static void CheckWages(ReadOnlySpan<double> wages)
    {
        for (var row = 0; row < wages.Length; row++)
        {
            if (!(wages[row] >= 0 && wages[row] < double.PositiveInfinity))
                throw new ArgumentException($"Row {row}: the wage {wages[row]} is not finite and at least 0.", nameof(wages));
        }
    }

    private static void CheckWeights(ReadOnlySpan<double> weights)
    {
        for (var row = 0; row < weights.Length; row++)
        {
            if (!(weights[row] > 0 && weights[row] < double.PositiveInfinity))
                throw new ArgumentException($"Row {row}: the weight {weights[row]} is not finite and above 0.", nameof(weights));
        }
    }
}

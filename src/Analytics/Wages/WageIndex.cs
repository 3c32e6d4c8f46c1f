using System.Collections.Frozen;

namespace Jiuye.Analytics;

/// <summary>A monthly index of wages, by which wages of different months are brought to one.</summary>
/// <remarks>Ageing assumes that every wage moved as the index did; the output names index and month. Bringing a wage forth and back gives the wage again but for rounding.</remarks>
public sealed class WageIndex
{
    private readonly FrozenDictionary<string, double> values;

    /// <summary>Takes an index.</summary>
    /// <param name="name">What it is, for outputs.</param>
    /// <param name="values">Month (<c>2025-10</c>) and value, finite, above 0; no month twice.</param>
    /// <exception cref="ArgumentException">There is none, a value is out of range or a month stands twice.</exception>
    public WageIndex(string name, IEnumerable<KeyValuePair<string, double>> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        var known = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (month, value) in values)
        {
            if (!(value > 0 && double.IsFinite(value)))
                throw new ArgumentException($"The index of {month} is {value}; expected a finite number above 0.", nameof(values));
            if (!known.TryAdd(month, value))
                throw new ArgumentException($"The index has {month} twice.", nameof(values));
        }

        if (known.Count == 0)
            throw new ArgumentException("An index needs at least one month.", nameof(values));
        Name = name;
        this.values = known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>By what a wage of one month is multiplied to stand at the level of another.</summary>
    /// <exception cref="ArgumentException">The index lacks one of the months.</exception>
    public double Factor(string from, string to) => At(to) / At(from);

    private double At(string month) => values.TryGetValue(month, out var value)
        ? value
        : throw new ArgumentException($"The index '{Name}' has no month '{month}'; it has {values.Keys.Min(StringComparer.Ordinal)} to {values.Keys.Max(StringComparer.Ordinal)}.", nameof(month));
}

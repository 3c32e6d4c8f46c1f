using System.Collections.Concurrent;

namespace Jiuye.Matching.Plain;

/// <summary>Numbers names in the order in which they come; any number of readers beside one writer.</summary>
internal sealed class NameNumbers
{
    private readonly ConcurrentDictionary<string, int> numbers = new(concurrencyLevel: 1, capacity: 1 << 10, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public NameNumbers() => bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many names have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a name, a new one where it has none; for the one writer.</summary>
    public int Number(ReadOnlySpan<char> name)
    {
        if (bySpan.TryGetValue(name, out var number))
            return number;
        bySpan.TryAdd(name, Count);
        return Count++;
    }

    /// <summary>The number of a name, -1 where it has none.</summary>
    public int Find(ReadOnlySpan<char> name) => bySpan.TryGetValue(name, out var number) ? number : -1;
}

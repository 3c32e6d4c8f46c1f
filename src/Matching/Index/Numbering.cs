namespace Jiuye.Matching;

/// <summary>Numbers values in the order in which they come, from 0; what has a number keeps it.</summary>
/// <remarks>Safe for any number of threads. All segments of a market number by the same, so that numbers mean the same in each.</remarks>
internal sealed class Numbering<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(comparer);
    private readonly List<T> values = [];
    private readonly Lock gate = new();
    private int count;

    /// <summary>How many have a number; read without the lock, since every search does.</summary>
    public int Count => Volatile.Read(ref count);

    public T this[int number]
    {
        get
        {
            lock (gate)
                return values[number];
        }
    }

    /// <summary>The value's number; a new one where it has none.</summary>
    public int Of(T value)
    {
        lock (gate)
        {
            if (!numbers.TryGetValue(value, out var number))
            {
                numbers.Add(value, number = values.Count);
                values.Add(value);
                Volatile.Write(ref count, values.Count);
            }

            return number;
        }
    }

    /// <summary>The value's number, −1 where it has none.</summary>
    public int Find(T value)
    {
        lock (gate)
            return numbers.TryGetValue(value, out var number) ? number : -1;
    }

    /// <summary>All values so far, by number.</summary>
    public T[] All()
    {
        lock (gate)
            return [.. values];
    }
}

namespace Jiuye.Matching;

/// <summary>Numbers values in the order in which they come, from 0; what has a number keeps it.</summary>
/// <remarks>Safe for any number of threads. All segments of a market number by the same, so that numbers mean the same in each.</remarks>
internal sealed class Numbering<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(comparer);
    private readonly List<T> values = [];
    private readonly Lock gate = new();
    private Func<IEnumerable<T>>? stored;
    private int count;

    /// <summary>Values that have numbers already, read when the first of them is asked for.</summary>
    /// <param name="count">How many.</param>
    /// <param name="stored">The values, by number, each once.</param>
    /// <param name="comparer">What tells values apart.</param>
    public Numbering(int count, Func<IEnumerable<T>> stored, IEqualityComparer<T>? comparer = null)
        : this(comparer) => (this.count, this.stored) = (count, stored);

    /// <summary>How many have a number; read without the lock, since every search does.</summary>
    public int Count => Volatile.Read(ref count);

    public T this[int number]
    {
        get
        {
            lock (gate)
            {
                Load();
                return values[number];
            }
        }
    }

    /// <summary>The value's number; a new one where it has none.</summary>
    public int Of(T value)
    {
        lock (gate)
        {
            Load();
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
        {
            Load();
            return numbers.TryGetValue(value, out var number) ? number : -1;
        }
    }

    /// <summary>All values so far, by number.</summary>
    public T[] All()
    {
        lock (gate)
        {
            Load();
            return [.. values];
        }
    }

    private void Load()
    {
        if (stored is null)
            return;
        numbers.EnsureCapacity(count);
        foreach (var value in stored())
        {
            numbers.Add(value, values.Count);
            values.Add(value);
        }

        stored = null;
    }
}

namespace Jiuye.Matching.Occupations;

/// <summary>The features of one text: keys with values, each key once. A buffer for one caller at a time.</summary>
internal sealed class FeatureList
{
    private uint[] keys = new uint[256];
    private float[] values = new float[256];

    internal FeatureList()
    {
    }

    private FeatureList(uint[] keys, float[] values) => (this.keys, this.values, Count) = (keys, values, keys.Length);

    internal int Count { get; private set; }

    internal ReadOnlySpan<uint> Keys => keys.AsSpan(0, Count);

    internal ReadOnlySpan<float> Values => values.AsSpan(0, Count);

    /// <summary>The same features in a list of their own, as short as can be.</summary>
    internal FeatureList Copy() => new(Keys.ToArray(), Values.ToArray());

    internal void Clear() => Count = 0;

    internal void Add(uint key, float value)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref values, Count * 2);
        }

        keys[Count] = key;
        values[Count++] = value;
    }

    /// <summary>Sorts by key; of a key's values the greatest stays.</summary>
    internal void Settle()
    {
        Array.Sort(keys, values, 0, Count);
        var kept = 0;
        for (var at = 0; at < Count; at++)
        {
            if (kept > 0 && keys[kept - 1] == keys[at])
            {
                values[kept - 1] = Math.Max(values[kept - 1], values[at]);
                continue;
            }

            keys[kept] = keys[at];
            values[kept++] = values[at];
        }

        Count = kept;
    }
}

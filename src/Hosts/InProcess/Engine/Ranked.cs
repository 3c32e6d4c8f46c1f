using System.Collections;

namespace Jiuye;

/// <summary>A list with what it was ranked by: both of one moment.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Ranked<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> items;

    internal Ranked(IReadOnlyList<T> items, RankingOrigin by) => (this.items, By) = (items, by);

    /// <summary>What ordered it.</summary>
    public RankingOrigin By { get; }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

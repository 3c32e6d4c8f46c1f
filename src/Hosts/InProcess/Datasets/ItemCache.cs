using System.Text.Json;

namespace Jiuye;

/// <summary>What the items of a list of texts mean, each found out once by the long way's own reader.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="options">How rows are read.</param>
/// <param name="name">The field.</param>
/// <param name="read">Reads it from a row that has no others.</param>
internal sealed class ItemCache<T>(ReadOptions options, string name, Func<RowFields, CommonFields, IReadOnlyList<T>> read)
{
    private readonly FieldCache<IReadOnlyList<T>> items = new(options, name, "", read);

    /// <summary>What the items mean, in their order; false where the long way refuses the row for one.</summary>
    /// <param name="value">The JSON of a list of texts, or of one text; empty where there is none.</param>
    /// <param name="isExact">True for a row that a writer of this library wrote.</param>
    /// <param name="meanings">What they mean.</param>
    internal bool TryRead(ReadOnlySpan<byte> value, bool isExact, out IReadOnlyList<T> meanings)
    {
        meanings = [];
        if (value.IsEmpty)
            return true;
        if (value[0] == (byte)'"')
            return items.TryRead(value, default, isExact, out meanings);
        var json = new Utf8JsonReader(value);
        List<T>? all = null;
        for (json.Read(); json.Read() && json.TokenType == JsonTokenType.String;)
        {
            if (!items.TryRead(value[(int)json.TokenStartIndex..(int)json.BytesConsumed], default, isExact, out var one))
                return false;
            // Mostly there is one item, which has its list already.
            if (meanings.Count == 0)
                meanings = one;
            else
                (all ??= [.. meanings]).AddRange(one);
        }

        meanings = all ?? meanings;
        return true;
    }
}

namespace Jiuye.Matching.Plain;

/// <summary>An id of the measuring format, a number or a text, that goes out as it came in.</summary>
/// <param name="Json">The id as JSON.</param>
/// <param name="Number">Its value where it is a number.</param>
internal readonly record struct PlainId(string Json, double? Number) : IComparable<PlainId>
{
    /// <summary>Numbers by value and before texts, texts by code units.</summary>
    public int CompareTo(PlainId other) => (Number, other.Number) switch
    {
        ({ } left, { } right) when left != right => left.CompareTo(right),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(Json, other.Json),
    };
}

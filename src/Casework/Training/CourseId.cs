namespace Jiuye.Casework;

/// <summary>A course's identity on the list of courses.</summary>
/// <remarks>1 to 128 characters without control characters. Ordered by UTF-16 code units.</remarks>
public readonly record struct CourseId : IComparable<CourseId>
{
    private const int Longest = 128;

    /// <summary>Creates an identity.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long, or has control characters.</exception>
    public CourseId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Length > Longest || value.Any(char.IsControl))
            throw new ArgumentException($"Expected 1 to {Longest} characters without control characters.", nameof(value));
        Value = value;
    }

    /// <summary>The text of the identity.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(CourseId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator <(CourseId left, CourseId right) => left.CompareTo(right) < 0;

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator <=(CourseId left, CourseId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator >(CourseId left, CourseId right) => left.CompareTo(right) > 0;

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator >=(CourseId left, CourseId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}

namespace Jiuye.Vocabulary;

/// <summary>An employer's identity, unique in a dataset.</summary>
/// <remarks>1 to 128 characters, no control characters. Ordered by UTF-16 code units, so that ties break the same on every machine.</remarks>
public readonly record struct EmployerId : IComparable<EmployerId>
{
    /// <summary>Creates an identity.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, longer than 128 characters, or has control characters.</exception>
    public EmployerId(string value) => Value = Identity.Checked(value);

    /// <summary>The text of the identity.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(EmployerId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator <(EmployerId left, EmployerId right) => left.CompareTo(right) < 0;

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator <=(EmployerId left, EmployerId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator >(EmployerId left, EmployerId right) => left.CompareTo(right) > 0;

    /// <summary>Orders by UTF-16 code units.</summary>
    public static bool operator >=(EmployerId left, EmployerId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}

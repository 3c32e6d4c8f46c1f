namespace Jiuye.Vocabulary;

/// <summary>Whom or what a ledger or a duty is about.</summary>
/// <param name="Kind">Person, employer, fair and so on.</param>
/// <param name="Id">The identity among those of its kind; never a name or an ID number.</param>
public readonly record struct ServiceSubject(SubjectKind Kind, string Id) : IComparable<ServiceSubject>
{
    /// <inheritdoc/>
    public int CompareTo(ServiceSubject other)
    {
        // As numbers: an enumeration's own comparison boxes, and millions of duties are sorted.
        var byKind = ((int)Kind).CompareTo((int)other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Orders by kind, then by UTF-16 code units.</summary>
    public static bool operator <(ServiceSubject left, ServiceSubject right) => left.CompareTo(right) < 0;

    /// <summary>Orders by kind, then by UTF-16 code units.</summary>
    public static bool operator <=(ServiceSubject left, ServiceSubject right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by kind, then by UTF-16 code units.</summary>
    public static bool operator >(ServiceSubject left, ServiceSubject right) => left.CompareTo(right) > 0;

    /// <summary>Orders by kind, then by UTF-16 code units.</summary>
    public static bool operator >=(ServiceSubject left, ServiceSubject right) => left.CompareTo(right) >= 0;

    /// <summary>The identity.</summary>
    public override string ToString() => Id;
}

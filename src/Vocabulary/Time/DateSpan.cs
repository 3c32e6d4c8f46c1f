namespace Jiuye.Vocabulary;

/// <summary>A run of days, both ends counted.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before the first.</param>
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    /// <summary>True where the day lies in the span.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}

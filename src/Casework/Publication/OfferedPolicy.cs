namespace Jiuye.Casework;

/// <summary>政策整理的一条: a policy that the office tells the public of, as its list has it .</summary>
/// <param name="Id">Its identity on the list, not empty.</param>
/// <param name="Title">What it is called.</param>
public sealed record OfferedPolicy(string Id, string Title)
{
    /// <summary>Who issued it; null where not recorded.</summary>
    public string? Issuer { get; init; }

    /// <summary>The day it was issued; null where not recorded.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day from which the office shows it; null where not recorded.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Its last day; null where none is recorded.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>True where it is known to have no last day, so that none is missing.</summary>
    public bool HasNoEnd { get; init; }

    /// <summary>The day it was taken off the list; null while it stands there.</summary>
    public DateOnly? RemovedOn { get; init; }
}

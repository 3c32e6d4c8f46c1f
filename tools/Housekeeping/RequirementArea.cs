using System.Globalization;

namespace Housekeeping;

/// <summary>An area of the requirements catalogue: rows that stand together there, by their numbers.</summary>
/// <param name="Letter">The catalogue's letter.</param>
/// <param name="Title">What it is about.</param>
/// <param name="First">The first row.</param>
/// <param name="Last">The last row.</param>
internal sealed record RequirementArea(char Letter, string Title, int First, int Last)
{
    /// <summary>All areas, without gaps from R-001 on.</summary>
    internal static readonly RequirementArea[] All =
    [
        new('A', "Registration and data capture", 1, 98),
        new('B', "Difficulty grading, classification, eligibility", 99, 205),
        new('C', "Matching and recommendation", 206, 266),
        new('D', "Posting audit and publication", 267, 298),
        new('E', "Follow-up and deadlines", 299, 366),
        new('F', "Job fairs", 367, 389),
        new('G', "Analytics and reports", 390, 466),
        new('H', "Benefit and subsidy calculations", 467, 548),
        new('I', "Entrepreneurship and training services", 549, 584),
        new('J', "Service quality supervision", 585, 618),
        new('K', "Organisation tiers, transfer, data protection, staff", 619, 661),
    ];

    internal IEnumerable<string> Rows =>
        Enumerable.Range(First, Last - First + 1).Select(static row => string.Create(CultureInfo.InvariantCulture, $"R-{row:000}"));
}

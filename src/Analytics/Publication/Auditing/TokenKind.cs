namespace Jiuye.Analytics.Publication;

/// <summary>What a piece of a report's text is.</summary>
internal enum TokenKind
{
    Number = 0,
    Subject = 1,
    Measure = 2,
    Against = 3,
    Period = 4,
    Direction = 5,
    GrowthNoun = 6,
    Share = 7,
    Respectively = 8,
    Together = 9,
    Compare = 10,
    Extreme = 11,
    Top = 12,
    Whole = 13,
    Balance = 14,
    Comma = 15,
    Semicolon = 16,
}

namespace Jiuye.Matching.SearchBox;

/// <summary>Ways in which units were matched, together over a match.</summary>
[Flags]
internal enum Ways
{
    /// <summary>By the first letter of a last syllable, which is full or an initial as the rest is.</summary>
    Begun = 0,

    Character = 1,

    Syllable = 2,

    Initial = 4,

    Fuzzy = 8,

    Similar = 16,

    Edit = 32,
}

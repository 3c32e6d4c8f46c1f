namespace Jiuye.Matching.SearchBox;

/// <summary>What a search box offers.</summary>
public enum SearchEntryKind
{
    /// <summary>A job title as published.</summary>
    Title,

    /// <summary>An occupation of the classification, by its name or a name that people use for it.</summary>
    Occupation,

    /// <summary>A skill by its canonical name.</summary>
    Skill,

    /// <summary>An employer's published name.</summary>
    Employer,
}

namespace Jiuye.Vocabulary;

/// <summary>The four levels of the occupational classification.</summary>
public enum OccupationLevel
{
    /// <summary>大类, eight of them.</summary>
    MajorGroup = 1,

    /// <summary>中类.</summary>
    MiddleGroup = 2,

    /// <summary>小类.</summary>
    MinorGroup = 3,

    /// <summary>细类: the occupation itself (职业).</summary>
    Occupation = 4,
}

namespace Jiuye.Matching;

/// <summary>In what a shortfall is counted.</summary>
public enum ShortfallUnit
{
    /// <summary>Days between the day asked about and the nearest day on which the filter passes.</summary>
    Days = 1,

    /// <summary>Steps on the tree of places: 1 another county of the same city, 2 another city of the province, 3 another province.</summary>
    Places = 2,

    /// <summary>Levels of schooling, grades of skill or steps of heaviness.</summary>
    Levels = 3,

    /// <summary>Certificates or shifts, counted.</summary>
    Items = 4,

    /// <summary>Years of age.</summary>
    Years = 5,

    /// <summary>Yuan a month.</summary>
    Yuan = 6,

    /// <summary>Not a matter of more or less: only a counsellor's decision changes it.</summary>
    Decision = 7,
}

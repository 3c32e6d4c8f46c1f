namespace Jiuye.Analytics.Publication;

/// <summary>What stands behind a number.</summary>
internal enum NumberUnit
{
    None = 0,
    Persons = 1,
    Percent = 2,
    Points = 3,

    /// <summary>元: what people are paid, never how many they are.</summary>
    Yuan = 4,
}

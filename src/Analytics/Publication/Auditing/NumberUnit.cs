namespace Jiuye.Analytics.Publication;

/// <summary>What stands behind a number.</summary>
internal enum NumberUnit
{
    None = 0,
    Persons = 1,
    Percent = 2,
    Points = 3,
}

namespace Jiuye.Analytics.Publication;

/// <summary>With which earlier period a change compares.</summary>
internal enum Against
{
    None = 0,
    Previous = 1,
    YearAgo = 2,
}

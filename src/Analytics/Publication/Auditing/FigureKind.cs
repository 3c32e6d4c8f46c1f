namespace Jiuye.Analytics.Publication;

/// <summary>What kind of figure a cell holds.</summary>
internal enum FigureKind
{
    Level = 0,
    Share = 1,
    Change = 2,
    Growth = 3,
    ShareChange = 4,
}

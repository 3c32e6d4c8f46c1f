namespace Jiuye.Analytics;

/// <summary>Which code list the rows of a table follow.</summary>
internal enum CodeKind
{
    Fixed = 0,
    Occupations = 1,
    Industries = 2,
}

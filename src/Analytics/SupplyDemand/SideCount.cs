namespace Jiuye.Analytics;

/// <summary>The persons of one side of a cell by where they come from, and how many records they rest on.</summary>
/// <param name="New">本期新增.</param>
/// <param name="CarriedOver">上期结转.</param>
/// <param name="Undated">Valid, with no registration day.</param>
/// <param name="Records">Postings or seekers behind the persons.</param>
public readonly record struct SideCount(long New, long CarriedOver, long Undated, long Records)
{
    /// <summary>本期有效数: all of them.</summary>
    public long Valid => New + CarriedOver + Undated;

    /// <summary>Adds two counts of different records.</summary>
    public static SideCount operator +(SideCount left, SideCount right) =>
        new(left.New + right.New, left.CarriedOver + right.CarriedOver, left.Undated + right.Undated, left.Records + right.Records);

    /// <summary>Adds two counts of different records.</summary>
    public static SideCount Add(SideCount left, SideCount right) => left + right;

    internal static SideCount Of(CountOrigin origin, long persons) => origin switch
    {
        CountOrigin.New => new(persons, 0, 0, 1),
        CountOrigin.CarriedOver => new(0, persons, 0, 1),
        CountOrigin.Undated => new(0, 0, persons, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "No such origin of a count."),
    };
}

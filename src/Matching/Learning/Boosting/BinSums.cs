namespace Jiuye.Matching.Learning.Boosting;

/// <summary>The derivatives of rows, added up.</summary>
/// <param name="Slope">First derivatives of the loss.</param>
/// <param name="Curvature">Second derivatives; at least 0 but for rounding.</param>
/// <param name="Rows">How many.</param>
internal record struct BinSums(double Slope, double Curvature, int Rows)
{
    public static BinSums operator +(BinSums one, BinSums other) => new(one.Slope + other.Slope, one.Curvature + other.Curvature, one.Rows + other.Rows);

    public static BinSums operator -(BinSums one, BinSums other) => new(one.Slope - other.Slope, one.Curvature - other.Curvature, one.Rows - other.Rows);
}

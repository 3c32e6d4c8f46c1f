using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A point a row, by its direction from the centre of the earth; NaN where it is not known.</summary>
/// <remarks>Kept as directions, since another machine's sines might differ in the last bit.</remarks>
/// <param name="x">See <see cref="GeoDirection.X"/>.</param>
/// <param name="y">See <see cref="GeoDirection.Y"/>.</param>
/// <param name="z">See <see cref="GeoDirection.Z"/>.</param>
internal sealed class GeoColumn(Column<double> x, Column<double> y, Column<double> z)
{
    public Column<double> X => x;

    public Column<double> Y => y;

    public Column<double> Z => z;

    /// <summary>A row's point; <see cref="GeoSpot.Unknown"/> where it has none.</summary>
    public GeoSpot this[int row] => new(new(x[row], y[row], z[row]));

    public bool IsKnown(int row) => !double.IsNaN(x[row]);

    public static GeoColumn Of(IReadOnlyList<GeoPoint?> points)
    {
        var (x, y, z) = (new double[points.Count], new double[points.Count], new double[points.Count]);
        for (var row = 0; row < points.Count; row++)
            (x[row], y[row], z[row]) = GeoSpot.Of(points[row]).Direction;
        return new(Column<double>.Of(x), Column<double>.Of(y), Column<double>.Of(z));
    }

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static GeoColumn Gather(GeoColumn[] from, RowPick[] picks) => new(
        Column<double>.Gather(Array.ConvertAll(from, static one => one.X), picks),
        Column<double>.Gather(Array.ConvertAll(from, static one => one.Y), picks),
        Column<double>.Gather(Array.ConvertAll(from, static one => one.Z), picks));
}

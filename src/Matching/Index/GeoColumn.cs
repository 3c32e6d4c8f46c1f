using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Points with the parts of the haversine formula that depend on one point alone.</summary>
/// <param name="latitude">Radians north, NaN where nothing is known.</param>
/// <param name="longitude">Degrees east, NaN where nothing is known.</param>
/// <param name="cosine">Cosine of the latitude: kept, since another machine's might differ in the last bit.</param>
internal sealed class GeoColumn(Column<double> latitude, Column<double> longitude, Column<double> cosine)
{
    public Column<double> Latitude => latitude;

    public Column<double> Longitude => longitude;

    public Column<double> Cosine => cosine;

    /// <summary>A row's point; <see cref="GeoSpot.Unknown"/> where it has none.</summary>
    public GeoSpot this[int row] => new(latitude[row], longitude[row], cosine[row]);

    public bool IsKnown(int row) => !double.IsNaN(latitude[row]);

    public static GeoColumn Of(IReadOnlyList<GeoPoint?> points)
    {
        var (latitude, longitude, cosine) = (new double[points.Count], new double[points.Count], new double[points.Count]);
        for (var row = 0; row < points.Count; row++)
        {
            var spot = GeoSpot.Of(points[row]);
            (latitude[row], longitude[row], cosine[row]) = (spot.Latitude, spot.Longitude, spot.Cosine);
        }

        return new(Column<double>.Of(latitude), Column<double>.Of(longitude), Column<double>.Of(cosine));
    }

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static GeoColumn Gather(GeoColumn[] from, RowPick[] picks) => new(
        Column<double>.Gather(Array.ConvertAll(from, static one => one.Latitude), picks),
        Column<double>.Gather(Array.ConvertAll(from, static one => one.Longitude), picks),
        Column<double>.Gather(Array.ConvertAll(from, static one => one.Cosine), picks));
}

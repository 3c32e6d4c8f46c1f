using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Points with the parts of the haversine formula that depend on one point alone.</summary>
internal sealed class GeoColumn
{
    private readonly double[] latitude;
    private readonly double[] longitude;
    private readonly double[] cosine;

    public GeoColumn(IReadOnlyList<GeoPoint?> points)
    {
        latitude = new double[points.Count];
        longitude = new double[points.Count];
        cosine = new double[points.Count];
        for (var row = 0; row < points.Count; row++)
        {
            latitude[row] = points[row] is { } point ? double.DegreesToRadians(point.Latitude) : double.NaN;
            longitude[row] = points[row]?.Longitude ?? double.NaN;
            cosine[row] = Math.Cos(latitude[row]);
        }
    }

    public bool IsKnown(int row) => !double.IsNaN(latitude[row]);

    /// <summary>The great-circle distance, kilometres, the same bits as <see cref="GeoPoint.KilometresTo"/>.</summary>
    public double Kilometres(int row, GeoColumn others, int other)
    {
        // The steps and their order are those of GeoPoint; a test compares the bits.
        const double earthRadius = 6371.0088;
        var sinLatitude = Math.Sin((others.latitude[other] - latitude[row]) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(others.longitude[other] - longitude[row]) / 2);
        var a = sinLatitude * sinLatitude + cosine[row] * others.cosine[other] * sinLongitude * sinLongitude;
        return 2 * earthRadius * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}

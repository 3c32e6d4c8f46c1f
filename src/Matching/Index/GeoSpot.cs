using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A point with the parts of the haversine formula that depend on it alone.</summary>
/// <param name="Latitude">Radians north; NaN where nothing is known.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Cosine">Cosine of the latitude.</param>
internal readonly record struct GeoSpot(double Latitude, double Longitude, double Cosine)
{
    // Mean radius of the IUGG, kilometres.
    private const double EarthRadius = 6371.0088;

    public static GeoSpot Unknown { get; } = new(double.NaN, double.NaN, double.NaN);

    public bool IsKnown => !double.IsNaN(Latitude);

    public static GeoSpot Of(GeoPoint? point)
    {
        if (point is not { } known)
            return Unknown;
        var latitude = double.DegreesToRadians(known.Latitude);
        return new(latitude, known.Longitude, Math.Cos(latitude));
    }

    /// <summary>The great-circle distance, kilometres, the same bits as <see cref="GeoPoint.KilometresTo"/>.</summary>
    public double KilometresTo(in GeoSpot other)
    {
        // The steps and their order are those of GeoPoint; a test compares the bits.
        var sinLatitude = Math.Sin((other.Latitude - Latitude) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var a = sinLatitude * sinLatitude + Cosine * other.Cosine * sinLongitude * sinLongitude;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}

namespace Jiuye.Vocabulary;

/// <summary>A point on the earth.</summary>
/// <param name="Longitude">Degrees east, range [-180, 180].</param>
/// <param name="Latitude">Degrees north, range [-90, 90].</param>
public readonly record struct GeoPoint(double Longitude, double Latitude)
{
    // Mean radius of the IUGG, kilometres.
    private const double EarthRadius = 6371.0088;

    /// <summary>The great-circle distance, kilometres, by the haversine formula.</summary>
    public double KilometresTo(GeoPoint other)
    {
        var lat1 = double.DegreesToRadians(Latitude);
        var lat2 = double.DegreesToRadians(other.Latitude);
        var sinLat = Math.Sin((lat2 - lat1) / 2);
        var sinLon = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var a = sinLat * sinLat + Math.Cos(lat1) * Math.Cos(lat2) * sinLon * sinLon;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}

namespace Jiuye.Vocabulary;

/// <summary>A point on the earth.</summary>
/// <param name="Longitude">Degrees east, range [-180, 180].</param>
/// <param name="Latitude">Degrees north, range [-90, 90].</param>
public readonly record struct GeoPoint(double Longitude, double Latitude)
{
    /// <summary>The great-circle distance on a sphere, kilometres, from the chord between the two points.</summary>
    /// <remarks>As exact as the haversine formula for near points, and without trigonometry but one arcsine for who holds the <see cref="Direction"/>s.</remarks>
    public double KilometresTo(GeoPoint other) => Direction.KilometresTo(other.Direction);

    /// <summary>The direction of the point from the centre of the earth.</summary>
    public GeoDirection Direction
    {
        get
        {
            var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(Latitude));
            var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(Longitude));
            return new(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
        }
    }
}

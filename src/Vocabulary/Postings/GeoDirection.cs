namespace Jiuye.Vocabulary;

/// <summary>The direction of a point from the centre of the earth, as a vector of length 1.</summary>
/// <param name="X">Towards latitude 0°, longitude 0°.</param>
/// <param name="Y">Towards latitude 0°, longitude 90° east.</param>
/// <param name="Z">Towards the north pole.</param>
public readonly record struct GeoDirection(double X, double Y, double Z)
{
    /// <summary>The mean radius of the earth, kilometres (IUGG).</summary>
    public const double EarthRadius = 6371.0088;

    /// <summary>The great-circle distance on a sphere, kilometres.</summary>
    public double KilometresTo(in GeoDirection other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(x * x + y * y + z * z) / 2));
    }
}

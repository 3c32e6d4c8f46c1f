using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A point that may be unknown, by its direction: distances are told without trigonometry but one arcsine.</summary>
/// <param name="Direction">NaN where nothing is known.</param>
internal readonly record struct GeoSpot(GeoDirection Direction)
{
    public static GeoSpot Unknown { get; } = new(new(double.NaN, double.NaN, double.NaN));

    public bool IsKnown => !double.IsNaN(Direction.X);

    public static GeoSpot Of(GeoPoint? point) => point is { } known ? new(known.Direction) : Unknown;

    /// <summary>The great-circle distance, kilometres, the same bits as <see cref="GeoPoint.KilometresTo"/>.</summary>
    public double KilometresTo(in GeoSpot other) => Direction.KilometresTo(other.Direction);
}

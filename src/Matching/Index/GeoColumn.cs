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

    private GeoColumn(double[] latitude, double[] longitude, double[] cosine) => (this.latitude, this.longitude, this.cosine) = (latitude, longitude, cosine);

    /// <summary>A row's point; <see cref="GeoSpot.Unknown"/> where it has none.</summary>
    public GeoSpot this[int row] => new(latitude[row], longitude[row], cosine[row]);

    public bool IsKnown(int row) => !double.IsNaN(latitude[row]);

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static GeoColumn Gather(GeoColumn[] from, RowPick[] picks) => new(
        Array.ConvertAll(picks, pick => from[pick.Segment].latitude[pick.Row]),
        Array.ConvertAll(picks, pick => from[pick.Segment].longitude[pick.Row]),
        Array.ConvertAll(picks, pick => from[pick.Segment].cosine[pick.Row]));
}

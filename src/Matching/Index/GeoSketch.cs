namespace Jiuye.Matching;

/// <summary>Points in single precision, for bounds; NaN where a row has none.</summary>
internal sealed class GeoSketch
{
    public GeoSketch(GeoColumn points, int rows)
    {
        (X, Y, Z, Known) = (new float[rows], new float[rows], new float[rows], new(rows));
        for (var row = 0; row < rows; row++)
        {
            var (x, y, z) = points[row].Direction;
            (X[row], Y[row], Z[row]) = ((float)x, (float)y, (float)z);
            if (points.IsKnown(row))
                Known.Set(row);
        }
    }

    public float[] X { get; }

    public float[] Y { get; }

    public float[] Z { get; }

    /// <summary>The rows that have a point.</summary>
    public Bitmap Known { get; }
}

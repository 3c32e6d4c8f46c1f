using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>The points from which one person would go to work, in single precision: how near any of them may be to many points is told at once.</summary>
internal sealed class Spots
{
    private float[] coordinates = [];
    private int length;

    /// <summary>Forgets all.</summary>
    public void Clear() => length = 0;

    /// <summary>Adds a point that is known.</summary>
    public void Add(in GeoSpot spot)
    {
        if (coordinates.Length < length + 3)
            Array.Resize(ref coordinates, 2 * length + 3);
        var (x, y, z) = spot.Direction;
        (coordinates[length], coordinates[length + 1], coordinates[length + 2]) = ((float)x, (float)y, (float)z);
        length += 3;
    }

    /// <summary>The square of the shortest chord from any of the points to eight others; infinite where there are none.</summary>
    public Vector256<float> LeastChord(Vector256<float> x, Vector256<float> y, Vector256<float> z)
    {
        var least = Vector256.Create(float.PositiveInfinity);
        for (var at = 0; at < length; at += 3)
            least = Vector256.MinNative(Chord(at, x, y, z), least);
        return least;
    }

    /// <summary>The same to one other.</summary>
    public float LeastChord(float x, float y, float z)
    {
        var least = float.PositiveInfinity;
        for (var at = 0; at < length; at += 3)
        {
            var (dx, dy, dz) = (x - coordinates[at], y - coordinates[at + 1], z - coordinates[at + 2]);
            least = MathF.Min(least, dx * dx + dy * dy + dz * dz);
        }

        return least;
    }

    private Vector256<float> Chord(int at, Vector256<float> x, Vector256<float> y, Vector256<float> z)
    {
        var (dx, dy, dz) = (x - Vector256.Create(coordinates[at]), y - Vector256.Create(coordinates[at + 1]), z - Vector256.Create(coordinates[at + 2]));
        return dx * dx + dy * dy + dz * dz;
    }
}

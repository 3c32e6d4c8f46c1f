namespace Jiuye;

/// <summary>Reads the plain rows of a file straight from their bytes; a row that it does not take goes the long way, which alone refuses.</summary>
/// <typeparam name="T">What a row becomes.</typeparam>
internal interface IPlainRows<out T>
    where T : class
{
    /// <summary>The record of a row, the same that the long way makes of it; null where the row is not plain.</summary>
    T? Read(ReadOnlySpan<byte> line);
}

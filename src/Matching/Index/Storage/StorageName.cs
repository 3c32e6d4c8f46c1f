using System.Buffers;

namespace Jiuye.Matching.Storage;

/// <summary>Names in index files: few characters, so that they mean the same in every encoding and every file system.</summary>
internal static class StorageName
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <exception cref="ArgumentException">The name is empty, longer than <paramref name="most"/>, or has other characters than lower-case letters, digits, points and hyphens.</exception>
    public static void Require(string name, int most, string parameter)
    {
        if (name.Length == 0 || name.Length > most || name.AsSpan().ContainsAnyExcept(Characters))
            throw new ArgumentException($"'{name}' is no name in an index: 1 to {most} lower-case letters, digits, points and hyphens.", parameter);
    }
}

using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>One thing that is wrong in a policy file.</summary>
/// <param name="File">The file, or the embedded policy as <c>policies/NAME.json</c>.</param>
/// <param name="Path">The place in the file as a JSON path: <c>$.ranking.text.value</c>.</param>
/// <param name="Value">What stands there, cut to 80 characters; <c>nothing</c> where something is missing.</param>
/// <param name="Expected">What was expected, in English, with the range.</param>
public sealed record PolicyFault(string File, string Path, string Value, string Expected)
{
    /// <summary>What stands for a value that is missing.</summary>
    internal const string Nothing = "nothing";

    /// <summary>The fault in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}: {Path}: found {Value}, expected {Expected}");
}

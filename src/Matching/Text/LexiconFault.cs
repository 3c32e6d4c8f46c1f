namespace Jiuye.Matching.Text;

/// <summary>What is wrong with a line of a user's lexicon.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Field">The field: word, kind, weight, canonical.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What was expected.</param>
public sealed record LexiconFault(string File, int Line, string Field, string Value, string Expected)
{
    /// <summary>File, line, field, value and what was expected, in one sentence.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {Field} '{Value}': expected {Expected}");
}

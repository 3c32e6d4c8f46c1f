using System.Security.Cryptography;
using System.Text;

namespace Jiuye;

/// <summary>A term in the form in which Lucene takes it.</summary>
internal static class IndexTerm
{
    // Lucene refuses a term of more than 32,766 bytes; texts are hostile. Real terms have some ten characters.
    private const int LongestTerm = 1_000;

    // No analyser gives it: control characters are white space.
    private const char HashMark = '\u0001';

    /// <summary>The term itself; where Lucene would refuse it or take it for another (half a surrogate pair), a hash in its place.</summary>
    public static string Of(string term)
    {
        if (term.Length <= LongestTerm && !term.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return term;
        return HashMark + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(term)));
    }
}

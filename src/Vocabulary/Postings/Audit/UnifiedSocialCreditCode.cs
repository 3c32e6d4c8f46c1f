using System.Diagnostics.CodeAnalysis;

namespace Jiuye.Vocabulary;

/// <summary>统一社会信用代码 by GB 32100-2015: registering authority and kind (2), district (6), organisation code (9), check character (1).</summary>
/// <remarks>Immutable. The default is no code and not valid.</remarks>
public readonly record struct UnifiedSocialCreditCode
{
    /// <summary>The number of characters.</summary>
    public const int Length = 18;

    // GB 32100-2015, table 1: without I, O, S, V and Z, which are read as digits or as each other.
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private UnifiedSocialCreditCode(string text) => Text = text;

    /// <summary>The eighteen characters, upper case.</summary>
    public string Text { get; }

    /// <summary>Reads a code; lower case letters count as upper case.</summary>
    /// <returns>False where length, characters or check character are wrong.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnifiedSocialCreditCode code)
    {
        code = default;
        if (text is not { Length: Length })
            return false;
        var upper = text.ToUpperInvariant();
        foreach (var character in upper)
        {
            if (!Characters.Contains(character, StringComparison.Ordinal))
                return false;
        }

        if (upper[^1] != CheckCharacter(upper.AsSpan(0, Length - 1)))
            return false;
        code = new(upper);
        return true;
    }

    /// <summary>The check character of the first seventeen: (31 − Σ value · 3^i mod 31) mod 31, GB 32100-2015 annex A.</summary>
    internal static char CheckCharacter(ReadOnlySpan<char> first)
    {
        var sum = 0;
        var weight = 1;
        foreach (var character in first)
        {
            sum += Characters.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Characters[(31 - (sum % 31)) % 31];
    }

    /// <summary>The code.</summary>
    public override string ToString() => Text ?? "";
}

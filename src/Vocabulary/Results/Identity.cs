using System.Runtime.CompilerServices;

namespace Jiuye.Vocabulary;

/// <summary>What all identities have in common.</summary>
internal static class Identity
{
    internal const int Longest = 128;

    internal static string Checked(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (value.Length > Longest)
            throw new ArgumentException($"An identity has at most {Longest} characters.", name);
        foreach (var character in value)
        {
            if (char.IsControl(character))
                throw new ArgumentException("An identity has no control characters.", name);
        }

        return value;
    }
}

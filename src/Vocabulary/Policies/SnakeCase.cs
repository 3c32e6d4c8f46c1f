using System.Text;

namespace Jiuye.Vocabulary;

/// <summary>Turns the names of code into the names of files: <c>LowerSecondary</c> to <c>lower_secondary</c>.</summary>
internal static class SnakeCase
{
    internal static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}

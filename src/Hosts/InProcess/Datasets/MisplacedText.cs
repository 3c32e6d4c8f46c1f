using System.Text.RegularExpressions;

namespace Jiuye;

/// <summary>Knows what crawlers put into the wrong column: publication dates, head-counts, days a week.</summary>
/// <remarks>Such a text states neither schooling nor experience, so that it counts as neither read nor unread.</remarks>
internal static partial class MisplacedText
{
    internal static bool IsOfAnotherField(string text) => Other().IsMatch(text);

    [GeneratedRegex(@"发布|^招.{1,4}人$|天/周|^\d{1,2}-\d{1,2}$|^\d+(-\d+)?年(以上|以下|以内|及以上)?(经验)?$|经验", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}

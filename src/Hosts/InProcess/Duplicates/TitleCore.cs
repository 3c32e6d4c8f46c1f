using System.Text.RegularExpressions;
using Jiuye.Matching.Text;

namespace Jiuye;

/// <summary>What remains of a title without slogans, benefits and pay: two notices of one post may differ in these only.</summary>
/// <remarks>
/// What tells posts apart stays: shift, grade, place, full or part time, internship. The words are those of <see cref="TitleNoise.BetweenDuplicates"/>.
/// </remarks>
internal static partial class TitleCore
{
    /// <summary>Letters and digits of the core; those of the whole title where only slogans stand in it.</summary>
    internal static string Of(string title)
    {
        var folded = Pay().Replace(CharacterFolding.FoldToString(title), " ");
        foreach (var slogan in TitleNoise.BetweenDuplicates)
            folded = folded.Replace(slogan, " ", StringComparison.Ordinal);
        var core = Shingles.Plain(folded);
        return core.Length > 0 ? core : Shingles.Plain(title);
    }

    // An amount counts as pay where a word or a unit says so: a bare number may be a machine's.
    [GeneratedRegex(@"(月薪|年薪|日薪|时薪|底薪|薪资|工资|月入|综合|保底|均薪)\s*[:约达]?\s*\d+(\.\d+)?(\s*[-~至到]\s*\d+(\.\d+)?)?\s*(k|w|千|万|元|块)?(/?(月|年|天|日|小时|时))?(以上|左右|起)?\+?|(?<![a-z0-9])\d+(\.\d+)?\s*(k|w|千|万|元)?(\s*[-~至到]\s*\d+(\.\d+)?)?\s*(k|w|千|万|元)(?![a-z0-9])(/?(月|年|天|日|小时|时))?(以上|左右|起)?\+?", RegexOptions.CultureInvariant)]
    private static partial Regex Pay();
}

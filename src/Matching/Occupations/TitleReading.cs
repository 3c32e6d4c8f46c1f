using System.Text.RegularExpressions;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Occupations;

/// <summary>Brings a title to what is coded: without noise, and without the employer who hires (新美香食品招聘质检员 → 质检员).</summary>
internal static partial class TitleReading
{
    /// <summary>What stands before the word is an employer's name only if it is about as long as one.</summary>
    private const int ShortestEmployer = 2;

    private const int LongestEmployer = 20;
    private const int ShortestJob = 2;

    private static readonly string[] HiringWords = ["高薪聘", "直招", "急招", "招聘", "诚聘", "招募", "聘请", "诚招", "招"];

    /// <summary>After these, hiring is the job itself: 招聘专员, 招商经理, 招投标.</summary>
    private const string PartOfTheJob = "商投生标专经主助采师顾运负聘";

    /// <summary>Cleaning takes 招 and 招聘 away as slogans; where they belong to the job (招聘专员, 招商经理), they are written so that they stay.</summary>
    private const string KeptRecruiting = "募";

    /// <summary>The folded title without noise and employer, phrases divided by single spaces; empty only for an empty title.</summary>
    internal static string Clean(string title)
    {
        var folded = CharacterFolding.FoldToString(title.AsSpan(0, Math.Min(title.Length, TitleCleaning.LongestTitle)));
        var job = Recruiting().Replace(folded[JobStart(folded)..], KeptRecruiting);
        return JoinSpelledOut(TitleCleaning.Clean(job));
    }

    /// <summary>Where the job starts, behind an employer's name and a word of hiring; 0 where there is none.</summary>
    internal static int JobStart(ReadOnlySpan<char> folded)
    {
        for (var at = ShortestEmployer; at <= LongestEmployer && at < folded.Length; at++)
        {
            foreach (var word in HiringWords)
            {
                if (!folded[at..].StartsWith(word, StringComparison.Ordinal))
                    continue;
                var end = at + word.Length;
                var isHiring = folded.Length - end >= ShortestJob && MayStartJob(folded[end]);
                return isHiring ? end : 0;
            }
        }

        return 0;
    }

    private static bool MayStartJob(char c) =>
        (CharacterClasses.IsHan(c) || char.IsAsciiLetter(c)) && !PartOfTheJob.Contains(c, StringComparison.Ordinal);

    /// <summary>Joins characters that are set apart for looks: 普 工, 快 递 员.</summary>
    private static string JoinSpelledOut(string title)
    {
        for (var at = 0; at < title.Length; at++)
        {
            if (at % 2 == 0 ? !CharacterClasses.IsHan(title[at]) : title[at] != ' ')
                return title;
        }

        return title.Replace(" ", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("招(聘(?=[专主助师顾经人员实]|$)|(?=[商生标投采]))", RegexOptions.CultureInvariant)]
    private static partial Regex Recruiting();
}

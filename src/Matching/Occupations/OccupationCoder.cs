using System.Text.RegularExpressions;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>Finds the occupation of the 2022 classification that a job title means.</summary>
/// <remarks>
/// Evidence is what the title's words are called elsewhere (<c>datasets/lexicons/occupation-aliases.tsv</c>) and how its characters resemble
/// aliases and official names; a group's members support each other. Deterministic, immutable, safe for any number of threads.
/// </remarks>
public sealed partial class OccupationCoder
{
    private const double AliasWeight = 1;
    private const double SimilarityWeight = 1.2;
    private const double TextWeight = 0.15;
    private const double GroupSupport = 0.55;
    private const double Sharpness = 5;
    private const double Doubt = 0.35;
    private const int LongestText = 400;
    private const int Considered = 40;

    /// <summary>Major group 8, 不便分类的其他从业人员: a title that only names a rank or a contract (主管, 兼职) is not placed there but not coded.</summary>
    private static readonly OccupationCode Unplaceable = OccupationCode.Parse("8");

    private static readonly Lazy<OccupationCoder> Embedded = new(static () => new(OccupationAliases.Default, OccupationDocuments.Default));

    private readonly OccupationAliases aliases;
    private readonly OccupationDocuments documents;

    private OccupationCoder(OccupationAliases aliases, OccupationDocuments documents)
    {
        this.aliases = aliases;
        this.documents = documents;
    }

    /// <summary>The coder with the project's own lists.</summary>
    public static OccupationCoder Default => Embedded.Value;

    /// <summary>The least confidence that <see cref="Code"/> gives a code for, interval (0, 1).</summary>
    public static double LeastConfidence => 0.5;

    /// <summary>The codes that a title may mean, best first, equal ones by code.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="text">Duties and requirements; counts little, and only what stands at the beginning.</param>
    /// <param name="count">The most candidates to return, at least 1.</param>
    /// <returns>Empty where nothing in the title is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<OccupationCandidate> Rank(string title, string? text = null, int count = 5)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. Candidates(title, text).Take(count)];
    }

    /// <summary>The occupation that a title means, or the group where only that is sure; null where not even the major group is.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="text">Duties and requirements; counts little, and only what stands at the beginning.</param>
    public OccupationGuess? Code(string title, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        OccupationCandidate[] candidates = [.. Candidates(title, text).Take(Considered)];
        if (candidates.Length == 0)
            return null;

        var shares = Shares(candidates);
        for (OccupationCode? code = candidates[0].Code; code is { } at; code = at.Parent)
        {
            var share = 0.0;
            for (var index = 0; index < candidates.Length; index++)
                share += at.Contains(candidates[index].Code) ? shares[index] : 0;
            if (share >= LeastConfidence && at != Unplaceable)
                return new(at, Math.Min(1, share));
        }

        return null;
    }

    private IEnumerable<OccupationCandidate> Candidates(string title, string? text)
    {
        var cleaned = Grades().Replace(JoinSpelledOut(TitleCleaning.Clean(title)), "");
        var scores = new Dictionary<OccupationCode, double>();
        AliasEvidence.Add(aliases, cleaned, AliasWeight, scores);
        documents.Score(cleaned, SimilarityWeight, scores);
        if (!string.IsNullOrEmpty(text))
        {
            var beginning = CharacterFolding.FoldToString(text.AsSpan(0, Math.Min(text.Length, LongestText)));
            documents.Score(beginning, TextWeight, scores);
        }

        return Supported(scores).OrderByDescending(static candidate => candidate.Score).ThenBy(static candidate => candidate.Code);
    }

    /// <summary>Adds to each candidate a part of the best score among the groups above it.</summary>
    private static IEnumerable<OccupationCandidate> Supported(Dictionary<OccupationCode, double> scores)
    {
        foreach (var (code, score) in scores)
        {
            var support = 0.0;
            for (var group = code.Parent; group is { } above; group = above.Parent)
                support = Math.Max(support, scores.GetValueOrDefault(above));
            yield return new(code, score + GroupSupport * support);
        }
    }

    /// <summary>Shares by exp(sharpness × score), with doubt as a candidate of its own.</summary>
    private static double[] Shares(OccupationCandidate[] candidates)
    {
        var shares = new double[candidates.Length];
        var total = Math.Exp(Sharpness * Doubt);
        for (var index = 0; index < shares.Length; index++)
            total += shares[index] = Math.Exp(Sharpness * Math.Min(candidates[index].Score, 20));
        for (var index = 0; index < shares.Length; index++)
            shares[index] /= total;
        return shares;
    }

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

    /// <summary>Ranks within an occupation, which say nothing about which one it is.</summary>
    [GeneratedRegex("[初中高]{1,2}级(?!中学)|资深|助理(?=工程师|设计师|研究员|医师|会计)|(?<=工程师|设计师|会计|开发)(助理|实习生?)", RegexOptions.CultureInvariant)]
    private static partial Regex Grades();
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What becomes of a posting, with what is to be mended and asked. Immutable.</summary>
public sealed record PublicationDecision
{
    private const string FilledRule = "filled";
    private const string ExpiredRule = "expired";

    /// <summary>The posting.</summary>
    public required PostingId Posting { get; init; }

    /// <summary>The day of the audit.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What becomes of it.</summary>
    public required PublicationOutcome Outcome { get; init; }

    /// <summary>What the employer mends, in the order of the findings; empty unless something is a violation.</summary>
    public required IReadOnlyList<PostingFinding> Corrections { get; init; }

    /// <summary>What a person of the office looks at or asks.</summary>
    public required IReadOnlyList<PostingFinding> ToLookAt { get; init; }

    /// <summary>Decides from the findings alone: the same findings give the same decision.</summary>
    /// <remarks>A filled posting is archived whatever else is wrong with it; one past its last day first needs a new deadline.</remarks>
    public static PublicationDecision Of(PostingId posting, DateOnly on, IReadOnlyList<PostingFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        PostingFinding[] corrections = [.. findings.Where(static finding => finding.Severity == AuditSeverity.Violation)];
        PostingFinding[] questions = [.. findings.Where(static finding => finding.Severity is AuditSeverity.Warning or AuditSeverity.Ask)];
        return new()
        {
            Posting = posting,
            On = on,
            Outcome = OutcomeOf(corrections, questions),
            Corrections = corrections,
            ToLookAt = questions,
        };
    }

    /// <summary>The list of corrections as a numbered text for the employer; empty where there is nothing to mend.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    public string CorrectionList(string language)
    {
        var isChinese = Bilingual.IsChinese(language);
        return string.Join('\n', Corrections.Select((finding, at) => Line(finding, at + 1, language, isChinese)));
    }

    private static PublicationOutcome OutcomeOf(PostingFinding[] corrections, PostingFinding[] questions)
    {
        if (corrections.Any(static finding => finding.Rule == FilledRule))
            return PublicationOutcome.Archive;
        if (corrections.Any(static finding => finding.Rule == ExpiredRule))
            return PublicationOutcome.ChangeDeadline;
        if (corrections.Length > 0)
            return PublicationOutcome.ReturnToEmployer;
        return questions.Length > 0 ? PublicationOutcome.LookAtFirst : PublicationOutcome.Publish;
    }

    private static string Line(PostingFinding finding, int number, string language, bool isChinese)
    {
        var quoted = finding.Quote.Length == 0 ? "" : isChinese ? $"“{finding.Quote}”：" : $"\"{finding.Quote}\": ";
        var source = isChinese ? $"（依据：{Citation.InChinese(finding.Source)}）" : $" ({finding.Source})";
        var gap = isChinese ? "" : " ";
        return FormattableString.Invariant($"{number}. {quoted}{finding.Reason.In(language)}{gap}{finding.Suggestion.In(language)}{source}");
    }
}

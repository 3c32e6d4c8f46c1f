using Jiuye.Matching.Text;

namespace Jiuye.Matching.Conditions;

/// <summary>Finds what a posting asks of the worker and what it gives: skills, certificates, schooling, age, shifts, board, insurance and more, each with its place.</summary>
/// <remarks>
/// The text is folded once; a reader for each kind looks at the whole of it; of findings that overlap the earlier, then the longer stays.
/// Immutable and safe for any number of threads; time linear in the text. The words and rules were written by hand and tuned on the part
/// <c>dev</c> of <c>tests/Matching/Conditions/annotations.jsonl</c>; <c>docs/conditions.md</c> shows how well they do on the rest.
/// </remarks>
public sealed class ConditionFinder
{
    private static readonly Lazy<ConditionFinder> Shared = new(static () => new());

    internal IReadOnlyList<PatternReader> Readers { get; } =
    [
        new ExperienceLengths(), new ExperiencePhrases(), new EducationWords(), new AgeLimits(), new GenderWords(), new ShiftWords(), new BoardWords(),
        new InsuranceWords(), new ProbationWords(), new OvertimeWords(), new PhysicalWords(), new LanguageGrades(),
    ];

    private ConditionFinder()
    {
    }

    /// <summary>The finder with the project's own lists.</summary>
    public static ConditionFinder Default => Shared.Value;

    /// <summary>The conditions that a text names, in its order; no two of them overlap.</summary>
    /// <param name="text">A title, a description, or both in any form; may be of any length.</param>
    public IReadOnlyList<Condition> Find(ReadOnlySpan<char> text)
    {
        var found = new List<Condition>();
        Find(text, found);
        return found;
    }

    /// <summary>Adds the conditions that a text names to a list, in its order; no two of them overlap.</summary>
    public void Find(ReadOnlySpan<char> text, List<Condition> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        var buffer = FoldingBuffer.Rent();
        var scratch = ConditionScratch.Rent();
        buffer.Fold(text);
        foreach (var reader in Readers)
            reader.Read(buffer.Text, scratch.Candidates);
        SkillReader.Read(buffer.Text, scratch);
        CertificateNames.Read(buffer.Text, scratch.Candidates);
        scratch.Candidates.Sort(Candidate.Compare);

        var end = 0;
        foreach (var candidate in scratch.Candidates)
        {
            if (candidate.Start < end)
                continue;
            into.Add(Placed(candidate, buffer.Original(text, candidate.Start, candidate.End)));
            end = candidate.End;
        }

        scratch.Return();
        buffer.Return();
    }

    private static Condition Placed(in Candidate candidate, Range place) =>
        new(candidate.Kind, place.Start.Value, place.End.Value - place.Start.Value, candidate.Value, candidate.Stance)
        {
            Low = candidate.Low,
            High = candidate.High,
            Education = candidate.Education,
        };
}

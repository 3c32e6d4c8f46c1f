using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Finds what a posting asks of the worker and what it gives: skills, certificates, schooling, age, shifts, board, insurance and more, each with its place.</summary>
/// <remarks>
/// The text is folded once; a reader for each kind looks at the whole of it; of findings that overlap the earlier, then the longer stays.
/// Immutable and safe for any number of threads; time linear in the text. The words and rules were written by hand and tuned on the part
/// <c>dev</c> of <c>tests/Matching/Conditions/annotations.jsonl</c>; <c>docs/conditions.md</c> shows how well they do on the rest.
/// </remarks>
public sealed class ConditionFinder
{
    private static readonly Lazy<ConditionFinder> Shared = new(static () => new(SkillLexicon.Default));

    private readonly SkillLexicon skills;

    internal static IReadOnlyList<PatternReader> Readers { get; } =
    [
        new ExperienceLengths(), new ExperiencePhrases(), new EducationWords(), new AgeLimits(), new GenderWords(), new ShiftWords(), new BoardWords(),
        new InsuranceWords(), new ProbationWords(), new OvertimeWords(), new PhysicalWords(), new LanguageGrades(),
    ];

    internal ConditionFinder(SkillLexicon skills) => this.skills = skills;

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
        buffer.Fold(text);
        Find(text, buffer, into);
        buffer.Return();
    }

    /// <summary>The same for a text that is folded already.</summary>
    /// <param name="original">The text that the buffer holds folded.</param>
    /// <param name="buffer">Stays the caller's.</param>
    /// <param name="into">Receives the conditions.</param>
    internal void Find(ReadOnlySpan<char> original, FoldingBuffer buffer, List<Condition> into)
    {
        var scratch = ConditionScratch.Rent();
        foreach (var reader in Readers)
            reader.Read(buffer.Text, scratch.Candidates);
        SkillReader.Read(skills, buffer.Text, scratch);
        CertificateNames.Read(skills, buffer.Text, scratch.Candidates);
        DropOverlaps(scratch.Candidates);
        SexPairs.Settle(scratch.Candidates);
        foreach (var candidate in scratch.Candidates)
            into.Add(Placed(candidate, buffer.Original(original, candidate.Start, candidate.End)));
        scratch.Return();
    }

    /// <summary>Of candidates that overlap the earlier, then the longer stays.</summary>
    internal static void DropOverlaps(List<Candidate> candidates)
    {
        candidates.Sort(Candidate.Compare);
        var kept = 0;
        for (var index = 0; index < candidates.Count; index++)
        {
            if (kept == 0 || candidates[index].Start >= candidates[kept - 1].End)
                candidates[kept++] = candidates[index];
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private static Condition Placed(in Candidate candidate, Range place) =>
        new(candidate.Kind, place.Start.Value, place.End.Value - place.Start.Value, candidate.Value, candidate.Stance)
        {
            Low = candidate.Low,
            High = candidate.High,
            Education = candidate.Education,
            Sex = candidate.Kind == ConditionKind.Gender ? null : candidate.Sex,
        };
}

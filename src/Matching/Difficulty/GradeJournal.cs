using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything said and decided about one person's grade: grades computed, own assessments, appeals and their answers, counsellors' moves.</summary>
/// <remarks>Immutable. Entries stand by date, and on one date in the order in which they came in. The grade of a day is computed from the facts and from
/// what the journal holds up to that day; the journal never holds it in the facts' place.</remarks>
public sealed class GradeJournal
{
    private readonly ImmutableArray<GradeEntry> entries;

    private GradeJournal(SeekerId seeker, ImmutableArray<GradeEntry> entries)
    {
        Seeker = seeker;
        this.entries = entries;
    }

    /// <summary>Whose journal.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<GradeEntry> Entries => entries;

    /// <summary>A journal of entries in the order in which they came in.</summary>
    /// <exception cref="ArgumentException">An entry is another person's, lacks what its kind asks for, or answers an appeal that was not made.</exception>
    public static GradeJournal Of(SeekerId seeker, IEnumerable<GradeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        // OrderBy is stable: the order of arrival stays within a day.
        var journal = new GradeJournal(seeker, [.. entries.OrderBy(static entry => entry.On)]);
        var open = 0;
        foreach (var entry in journal.entries)
        {
            if (entry.Seeker != seeker)
                throw new ArgumentException($"An entry of {entry.Seeker} does not belong into the journal of {seeker}.", nameof(entries));
            if (entry.Lacks is { } lack)
                throw new ArgumentException(FormattableString.Invariant($"The entry of {seeker} on {entry.On:yyyy-MM-dd} ({entry.Kind}) lacks its {lack}."), nameof(entries));
            open += entry.Kind switch { GradeEntryKind.Appealed => 1, GradeEntryKind.AppealAnswered => -1, _ => 0 };
            if (open < 0)
                throw new ArgumentException(FormattableString.Invariant($"The entry of {seeker} on {entry.On:yyyy-MM-dd} answers an appeal that was not made."), nameof(entries));
        }

        return journal;
    }

    /// <summary>Every person's journal, by identity, from entries of many persons in the order in which they came in.</summary>
    /// <exception cref="ArgumentException">An entry lacks what its kind asks for, or answers an appeal that was not made.</exception>
    public static IReadOnlyList<GradeJournal> All(IEnumerable<GradeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return [.. entries.GroupBy(static entry => entry.Seeker).OrderBy(static group => group.Key).Select(static group => Of(group.Key, group))];
    }

    /// <summary>What counts for the grade of a day.</summary>
    /// <param name="asOf">The day; later entries are left out.</param>
    public GradingDecisions DecisionsOn(DateOnly asOf)
    {
        List<CounsellorMove> moves = [];
        List<OwnAssessment> assessments = [];
        List<GradeAppeal> appeals = [];
        foreach (var entry in entries.Where(entry => entry.On <= asOf))
        {
            if (entry.Kind == GradeEntryKind.Moved)
                moves.Add(new(entry.On, entry.Steps!.Value, entry.Reason));
            else if (entry.Kind == GradeEntryKind.MovesWithdrawn)
                moves.Clear();
            else if (entry.Kind == GradeEntryKind.OwnAssessment)
                assessments.Add(new(entry.On, entry.Level!.Value));
            else if (entry.Kind == GradeEntryKind.Appealed)
                appeals.Add(new(entry.On, entry.Reason));
            else if (entry.Kind == GradeEntryKind.AppealAnswered)
                Answer(appeals, entry);
        }

        return new() { Moves = moves, OwnAssessments = assessments, Appeals = appeals };
    }

    /// <summary>The grades that held, oldest first: one entry for each change of the level or of the card.</summary>
    /// <param name="asOf">The day; later entries are left out.</param>
    public IReadOnlyList<GradeEntry> HistoryOn(DateOnly asOf)
    {
        List<GradeEntry> history = [];
        foreach (var entry in entries.Where(entry => entry.Kind == GradeEntryKind.Graded && entry.On <= asOf))
        {
            if (history.Count == 0 || history[^1].Level != entry.Level || history[^1].Card != entry.Card)
                history.Add(entry);
        }

        return history;
    }

    /// <summary>The entry that a computed grade adds to the history; null where its level and card held already.</summary>
    /// <param name="grade">The grade.</param>
    /// <exception cref="ArgumentException">The grade is another person's.</exception>
    public GradeEntry? EntryFor(DifficultyGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        if (grade.Seeker != Seeker)
            throw new ArgumentException($"A grade of {grade.Seeker} does not belong into the journal of {Seeker}.", nameof(grade));
        return HistoryOn(grade.AsOf) is [.., var last] && last.Level == grade.Level && last.Card == grade.CardVersion
            ? null
            : new(Seeker, grade.AsOf, GradeEntryKind.Graded) { Level = grade.Level, Card = grade.CardVersion };
    }

    private static void Answer(List<GradeAppeal> appeals, GradeEntry entry)
    {
        var at = appeals.FindIndex(static appeal => appeal.AnsweredOn is null);
        appeals[at] = appeals[at] with { AnsweredOn = entry.On, Answer = entry.Reason };
    }
}

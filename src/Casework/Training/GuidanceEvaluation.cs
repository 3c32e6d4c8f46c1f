using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>职业指导效果评估: what became of the interviews of persons who were guided, counted from their ledgers.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day, that day included.</param>
public sealed record GuidanceEvaluation(DateOnly From, DateOnly To)
{
    /// <summary>Persons guided in the period.</summary>
    public int Guided { get; init; }

    /// <summary>Of them, those who were interviewed after it.</summary>
    public int Interviewed { get; init; }

    /// <summary>Interviews after guidance whose outcome is known.</summary>
    public int Decided { get; init; }

    /// <summary>Of those, the ones after which the person was hired or started work at that posting.</summary>
    public int Successful { get; init; }

    /// <summary>Interviews after guidance whose outcome is not known yet; they count on neither side.</summary>
    public int Open { get; init; }

    /// <summary>Counts a period.</summary>
    /// <param name="ledgers">The ledgers.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day: of what is counted, and of what is known.</param>
    /// <exception cref="ArgumentException">The period ends before it begins.</exception>
    public static GuidanceEvaluation Of(IEnumerable<Ledger> ledgers, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        Given.InOrder(from, to);
        var counts = new GuidanceEvaluation(from, to);
        foreach (var ledger in ledgers)
            counts = counts.With([.. ledger.CountingOn(to)]);
        return counts;
    }

    private GuidanceEvaluation With(CaseEvent[] entries)
    {
        var first = Array.FindIndex(entries, entry => entry.Kind is CaseEventKind.Guided or CaseEventKind.ExpertConsulted && entry.On >= From);
        if (first < 0)
            return this;
        var interviews = Enumerable.Range(first + 1, entries.Length - first - 1).Where(at => entries[at].Kind == CaseEventKind.Interviewed).ToList();
        bool?[] outcomes = [.. interviews.Select(at => Outcome(entries, at))];
        return this with
        {
            Guided = Guided + 1,
            Interviewed = Interviewed + (interviews.Count > 0 ? 1 : 0),
            Decided = Decided + outcomes.Count(static outcome => outcome is not null),
            Successful = Successful + outcomes.Count(static outcome => outcome == true),
            Open = Open + outcomes.Count(static outcome => outcome is null),
        };
    }

    // The first entry after the interview that speaks of the same posting, or of none where the interview names none.
    private static bool? Outcome(CaseEvent[] entries, int interview)
    {
        for (var at = interview + 1; at < entries.Length; at++)
        {
            if (entries[at].Posting is { } posting && entries[interview].Posting is { } asked && posting != asked)
                continue;
            switch (entries[at].Kind)
            {
                case CaseEventKind.Hired or CaseEventKind.StartedWork:
                    return true;
                case CaseEventKind.RefusedByEmployer or CaseEventKind.Declined:
                    return false;
            }
        }

        return null;
    }
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework.Bench;

/// <summary>Ledgers of forty entries as a year of casework leaves them: registration, recognition and the aid agreement for a third, guidance and recommendations with most of their follow-ups, work for some.</summary>
internal sealed class LedgerMaker(int seed)
{
    private const int Entries = 40;

    private static readonly string[] WorkNotes = ["", "", LedgerNotes.Unstable, LedgerNotes.Flexible, LedgerNotes.Stable];

    private readonly Random random = new(seed);

    internal static DateOnly AsOf => new(2026, 3, 31);

    internal Ledger Next(int number)
    {
        var seeker = new SeekerId(FormattableString.Invariant($"s{number:0000000}"));
        var on = AsOf.AddDays(-random.Next(300, 400));
        var entries = new List<CaseEvent>(Entries)
        {
            new(seeker, on, CaseEventKind.Registered) { Office = DistrictCode.FromNumber(110_113_001 + (number % 20)) },
        };
        if (random.Next(3) == 0)
        {
            entries.Add(new(seeker, on = on.AddDays(5), CaseEventKind.Recognised));
            entries.Add(new(seeker, on = on.AddDays(4), CaseEventKind.AgreementSigned));
        }

        var posting = 0;
        while (entries.Count < Entries)
        {
            on = on.AddDays(random.Next(1, 18));
            Add(entries, seeker, on, ref posting);
        }

        return Ledger.Of(seeker, entries);
    }

    private void Add(List<CaseEvent> entries, SeekerId seeker, DateOnly on, ref int posting)
    {
        switch (random.Next(10))
        {
            case < 4:
                var id = new PostingId(FormattableString.Invariant($"p{++posting}"));
                entries.Add(new(seeker, on, CaseEventKind.Recommended) { Posting = id });
                if (random.Next(8) > 0 && entries.Count < Entries)
                    entries.Add(new(seeker, on.AddDays(random.Next(1, 9)), CaseEventKind.RecommendationFollowedUp) { Posting = id });
                if (random.Next(8) > 0 && entries.Count < Entries)
                    entries.Add(new(seeker, on.AddDays(random.Next(9, 13)), CaseEventKind.EmployerFollowedUp) { Posting = id });
                break;
            case < 7:
                entries.Add(new(seeker, on, CaseEventKind.Guided));
                if (random.Next(8) > 0 && entries.Count < Entries)
                    entries.Add(new(seeker, on.AddDays(random.Next(1, 9)), CaseEventKind.GuidanceFollowedUp));
                break;
            case 7:
                entries.Add(new(seeker, on, CaseEventKind.Contacted));
                break;
            case 8:
                entries.Add(new(seeker, on, CaseEventKind.StartedWork) { Note = WorkNotes[random.Next(WorkNotes.Length)] });
                break;
            default:
                entries.Add(new(seeker, on, CaseEventKind.LeftWork));
                break;
        }
    }
}

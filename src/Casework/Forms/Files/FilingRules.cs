using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the files of a jurisdiction must hold: its forms, with its terms and calendar.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FilingRules
{
    private readonly IReadOnlyList<ServiceForm> forms;
    private readonly Policy policy;
    private readonly WorkingDayCalendar calendar;

    /// <summary>Creates the rules.</summary>
    /// <param name="catalogue">The forms.</param>
    /// <param name="policy">The jurisdiction: its forms are taken, and its terms.</param>
    /// <param name="calendar">Which days are worked.</param>
    public FilingRules(FormCatalogue catalogue, Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        forms = catalogue.Of(policy);
        this.policy = policy;
        this.calendar = calendar;
    }

    /// <summary>The file of one person or unit on a day.</summary>
    /// <param name="about">Whether it is a person's or an employer's.</param>
    /// <param name="subject">Whose.</param>
    /// <param name="records">Filled forms; those of others and of later days are left out.</param>
    /// <param name="ledger">The person's service ledger; null where there is none.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The ledger is somebody else's.</exception>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public ServiceFile FileOf(FormSubject about, string subject, IEnumerable<FormRecord> records, Ledger? ledger, DateOnly asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentNullException.ThrowIfNull(records);
        if (ledger is not null && ledger.Seeker.Value != subject)
            throw new ArgumentException($"The ledger of {ledger.Seeker} does not belong into the file of {subject}.", nameof(ledger));
        var own = records.Where(record => record.Subject == subject && record.On <= asOf).OrderBy(static record => record.On).ToList();
        var events = ledger is null ? [] : ledger.CountingOn(asOf).ToArray();
        var recognisedOn = ledger?.StateOn(asOf).RecognisedOn;
        var concerned = forms.Where(form => form.About == about).ToList();
        return new()
        {
            Subject = subject,
            About = about,
            AsOf = asOf,
            Records = own,
            Entries = [.. concerned.SelectMany(form => EntriesOf(form, own, events, recognisedOn, asOf))],
            Contents = [.. concerned.SelectMany(form => ContentsOf(form, own, events, recognisedOn is not null))],
            Delays = [.. events.Where(static entry => entry.RecordedOn > entry.On).Select(DelayOf)],
            UnknownForms = [.. own.Select(static record => record.Form).Where(name => !forms.Any(form => form.Name == name)).Distinct(StringComparer.Ordinal)],
            Ledger = ledger,
        };
    }

    private IEnumerable<FileEntry> EntriesOf(ServiceForm form, List<FormRecord> own, CaseEvent[] events, DateOnly? recognisedOn, DateOnly asOf)
    {
        if (form.Opening is not { } opening || (opening.OnlyRecognised && recognisedOn is null))
            return [];
        var triggers = Triggers(opening, own, events, recognisedOn);
        var held = own.Where(record => record.Form == form.Name).ToList();
        if (!opening.IsEach && triggers.Count > 0)
            return [Entry(form, opening, triggers[0], held.FirstOrDefault(), asOf)];
        return triggers.Zip(Assigned(triggers, held), (trigger, record) => Entry(form, opening, trigger, record, asOf));
    }

    private static List<FileTrigger> Triggers(FormOpening opening, List<FormRecord> own, CaseEvent[] events, DateOnly? recognisedOn)
    {
        var byEvents = events.Where(entry => opening.ByEvents.Contains(entry.Kind)).Select(static entry => new FileTrigger(entry.On, entry.Posting, EventWords.ToStaff(entry.Kind)));
        var byForms = own.Where(record => opening.ByForms.Contains(record.Form, StringComparer.Ordinal)).Select(static record => new FileTrigger(record.On, record.Posting, Bilingual.Same(record.Form)));
        var triggers = byEvents.Concat(byForms).OrderBy(static trigger => trigger.On);
        return opening.OnlyRecognised
            ? [.. triggers.Select(trigger => trigger.On < recognisedOn ? trigger with { On = recognisedOn.Value } : trigger)]
            : [.. triggers];
    }

    // A record of the day belongs to the entry of the day; only what is left over can answer an earlier entry late.
    private static FormRecord?[] Assigned(List<FileTrigger> triggers, List<FormRecord> held)
    {
        var assigned = new FormRecord?[triggers.Count];
        var free = new List<FormRecord>(held);
        for (var at = 0; at < triggers.Count; at++)
            Take(at, record => record.On == triggers[at].On);
        for (var at = 0; at < triggers.Count; at++)
        {
            if (assigned[at] is null)
                Take(at, record => record.On > triggers[at].On);
        }

        return assigned;

        void Take(int at, Predicate<FormRecord> isInTime)
        {
            var found = free.FindIndex(record => isInTime(record) && triggers[at].Fits(record));
            if (found < 0)
                return;
            assigned[at] = free[found];
            free.RemoveAt(found);
        }
    }

    private FileEntry Entry(ServiceForm form, FormOpening opening, FileTrigger trigger, FormRecord? record, DateOnly asOf)
    {
        var due = opening.Within is { } within ? policy.Get(within)?.DayFor(trigger.On, calendar) : null;
        var status = record is null
            ? due < asOf ? FileEntryStatus.Overdue : FileEntryStatus.Outstanding
            : record.On > due ? FileEntryStatus.HeldLate : FileEntryStatus.Held;
        return new(form, status, trigger.What, trigger.On, due, opening.TermUnder(policy), record);
    }

    private static IEnumerable<ContentState> ContentsOf(ServiceForm form, List<FormRecord> own, CaseEvent[] events, bool isRecognised)
    {
        // The further items sort anew what the first six hold already, so they leave the rest as it is.
        var named = form.Contents.Where(static content => !content.IsMore).SelectMany(static content => content.Events).ToHashSet();
        var hasMore = form.MoreWhenForm is { } more ? own.Exists(record => record.Form == more) : isRecognised;
        return form.Contents.Select(content => new ContentState(
            form,
            content,
            !content.IsMore || hasMore,
            events.Count(entry => content.Events.Contains(entry.Kind) || (content.IsRest && !named.Contains(entry.Kind))) + own.Count(record => content.Forms.Contains(record.Form, StringComparer.Ordinal))));
    }

    private EntryDelay DelayOf(CaseEvent entry)
    {
        var recordedOn = entry.RecordedOn!.Value;
        var term = policy.Get(PolicyParameters.ChangeEntryWithin);
        return new(entry, recordedOn.DayNumber - entry.On.DayNumber, term is null ? null : recordedOn > term.DayFor(entry.On, calendar));
    }
}

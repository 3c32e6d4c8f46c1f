namespace Jiuye.Analytics;

/// <summary>就业失业动态监测: lays the records of all unemployed persons in the systems side by side, on the 25th of each month (001 Ch.1 §1(4)).</summary>
/// <remarks>
/// A finding is a question to an office, no decision on a person. What a system says of a time before the registration contradicts nothing: contributions of the month of registration are those of the work that ended.
/// A kind that needs a system nobody supplied is not looked for.
/// </remarks>
public static class SystemComparison
{
    private static readonly ContradictionKind[] OfWork = [ContradictionKind.RegisteredAndInsured, ContradictionKind.RegisteredAndEmployed, ContradictionKind.RegisteredAndPlaced];

    /// <summary>The contradictions, by office, kind and person; offices that are not recorded last.</summary>
    /// <param name="records">The records of all systems, in any order.</param>
    /// <param name="asOf">The day of the comparison; records of a later day are left out.</param>
    public static IReadOnlyList<Contradiction> Of(IEnumerable<SystemRecord> records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        var known = records.Where(record => record.On is not { } on || on <= asOf).ToArray();
        var supplied = known.Select(static record => record.System).ToHashSet();
        return
        [
            .. known.GroupBy(static record => record.Person, StringComparer.Ordinal)
                .SelectMany(person => Of(person.Key, [.. person], supplied))
                .OrderBy(static one => one.Office is null)
                .ThenBy(static one => one.Office?.Digits, StringComparer.Ordinal)
                .ThenBy(static one => one.Kind)
                .ThenBy(static one => one.Person, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Contradiction> Of(string person, SystemRecord[] records, HashSet<MonitoredSystem> supplied)
    {
        var registrations = records.Where(static record => record.Standing is SystemStanding.Registered or SystemStanding.DrawingBenefit)
            .OrderBy(static record => record.On).ThenBy(static record => record.Office?.Digits, StringComparer.Ordinal).ToArray();
        return registrations.Length == 0
            ? OfArchives(person, records)
            : [.. OfRegistered(person, registrations, records, supplied), .. OfBasicData(person, registrations[^1].Office, records)];
    }

    private static IEnumerable<Contradiction> OfRegistered(string person, SystemRecord[] registrations, SystemRecord[] records, HashSet<MonitoredSystem> supplied)
    {
        var last = registrations[^1];
        var office = last.Office;
        var drawsBenefit = registrations.Any(static record => record.Standing == SystemStanding.DrawingBenefit);
        var work = OfWork.Select(kind => (Kind: kind, Systems: WorkSystems(kind, records, last.On))).Where(static found => found.Systems.Length > 0).ToArray();
        if (drawsBenefit && work.Length > 0)
            yield return new(person, office, ContradictionKind.BenefitWhileInWork, [MonitoredSystem.Unemployment, .. work.SelectMany(static found => found.Systems).Distinct().Order()]);
        foreach (var (kind, systems) in drawsBenefit ? [] : work)
            yield return new(person, office, kind, [MonitoredSystem.Unemployment, .. systems]);
        if (records.Any(static record => record.Standing == SystemStanding.Pension))
            yield return new(person, office, drawsBenefit ? ContradictionKind.BenefitWithPension : ContradictionKind.RegisteredWithPension, [MonitoredSystem.Unemployment, MonitoredSystem.SocialInsurance]);
        foreach (var other in registrations[..^1].Where(record => record.Office != office))
            yield return new(person, office, ContradictionKind.RegisteredTwice, [MonitoredSystem.Unemployment], other.Office?.Digits ?? "");
        if (drawsBenefit && supplied.Contains(MonitoredSystem.MedicalInsurance) && !records.Any(static record => record.System == MonitoredSystem.MedicalInsurance && record.Standing == SystemStanding.InsuredAsUnemployed))
            yield return new(person, office, ContradictionKind.BenefitWithoutMedicalInsurance, [MonitoredSystem.Unemployment, MonitoredSystem.MedicalInsurance]);
        if (supplied.Contains(MonitoredSystem.Archive) && OfArchive(person, office, records) is { } archive)
            yield return archive;
    }

    private static Contradiction? OfArchive(string person, AreaCode? office, SystemRecord[] records)
    {
        var atStreet = records.Where(static record => record.Standing == SystemStanding.ArchiveAtStreet).ToArray();
        if (atStreet.Length == 0)
            return new(person, office, ContradictionKind.ArchiveNotAtStreet, [MonitoredSystem.Unemployment, MonitoredSystem.Archive]);
        var street = office?.At(AreaLevel.Street);
        var streets = atStreet.Select(static record => record.Office?.At(AreaLevel.Street)).ToArray();
        return street is null || streets.Contains(null) || streets.Contains(street)
            ? null
            : new(person, office, ContradictionKind.ArchiveAtAnotherStreet, [MonitoredSystem.Unemployment, MonitoredSystem.Archive], streets[0]!.Value.Digits);
    }

    // Somebody whose archive lies at the street while no system knows what the person lives on may be unemployed without knowing of the registration.
    private static IEnumerable<Contradiction> OfArchives(string person, SystemRecord[] records) =>
        records.Length > 0 && Array.TrueForAll(records, static record => record.System == MonitoredSystem.Archive || record.Standing is SystemStanding.NotEmployed or SystemStanding.Seeking)
        && Array.Find(records, static record => record.Standing == SystemStanding.ArchiveAtStreet) is { } archive
            ? [new(person, archive.Office, ContradictionKind.ArchiveWithoutStanding, [MonitoredSystem.Archive])]
            : [];

    private static IEnumerable<Contradiction> OfBasicData(string person, AreaCode? office, SystemRecord[] records)
    {
        var told = records.Where(static record => record.BasicData.Length > 0).ToArray();
        if (told.Select(static record => record.BasicData).Distinct(StringComparer.Ordinal).Count() > 1)
            yield return new(person, office, ContradictionKind.BasicDataDiffer, [.. told.Select(static record => record.System).Distinct().Order()]);
        string[] empty = [.. records.Where(static record => record.System == MonitoredSystem.Unemployment).SelectMany(static record => record.EmptyFields).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (empty.Length > 0)
            yield return new(person, office, ContradictionKind.BasicDataIncomplete, [MonitoredSystem.Unemployment], string.Join(' ', empty));
    }

    private static MonitoredSystem[] WorkSystems(ContradictionKind kind, SystemRecord[] records, DateOnly? registeredOn) =>
    [
        .. records.Where(record => kind switch
        {
            ContradictionKind.RegisteredAndInsured => record.Standing == SystemStanding.InsuredByEmployer && IsAfterMonthOf(registeredOn, record.On),
            ContradictionKind.RegisteredAndEmployed => record.Standing == SystemStanding.Employed && IsNotBefore(registeredOn, record.On),
            _ => record.Standing == SystemStanding.Placed && IsNotBefore(registeredOn, record.On),
        }).Select(static record => record.System).Distinct().Order(),
    ];

    private static bool IsAfterMonthOf(DateOnly? registeredOn, DateOnly? on) =>
        registeredOn is not { } registered || on is not { } paid || new DateOnly(paid.Year, paid.Month, 1) > registered;

    private static bool IsNotBefore(DateOnly? registeredOn, DateOnly? on) => registeredOn is not { } registered || on is not { } day || day >= registered;
}

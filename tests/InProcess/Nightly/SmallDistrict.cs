using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <summary>A district of a few records, drawn at random: what the tests of nights are made over.</summary>
/// <param name="Postings">Postings.</param>
/// <param name="Seekers">Seekers.</param>
/// <param name="Referrals">Referrals.</param>
/// <param name="Entries">Entries of persons' ledgers, by person.</param>
internal sealed record SmallDistrict(JobPosting[] Postings, JobSeeker[] Seekers, Referral[] Referrals, CaseEvent[] Entries)
{
    internal static readonly DistrictCode Code = DistrictCode.FromNumber(110_105);
    internal static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly string[] Titles = ["电焊工", "护士", "保安员", "软件开发工程师", "收银员", "仓库管理员 夜班"];
    private static readonly CaseEventKind[] Kinds = [CaseEventKind.Registered, .. Enum.GetValues<CaseEventKind>().Where(static kind => kind != CaseEventKind.Reversed).Take(12)];

    internal static Gen<SmallDistrict> Any =>
        from postings in Gen.Choose(0, 1_000_000).ArrayOf()
        from seekers in Gen.Choose(0, 1_000_000).ArrayOf()
        from pairs in Gen.Choose(0, 1_000_000).ArrayOf()
        select Of([.. postings.Prepend(7).Take(24)], [.. seekers.Take(16)], [.. pairs.Take(8)]);

    /// <summary>Writes the dataset that the district would be.</summary>
    internal string WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.json"), $$"""{"name":"北京市朝阳区","policy":"beijing-2018","districts":["{{Code}}"],"as_of":"2026-03-31"}""");
        PostingFile.Write(Path.Combine(folder, "postings.jsonl"), Postings);
        if (Seekers.Length > 0)
            SeekerFile.Write(Path.Combine(folder, "seekers.jsonl"), Seekers);
        if (Referrals.Length > 0)
            ReferralFile.Write(Path.Combine(folder, "referrals.jsonl"), Referrals);
        if (Entries.Length > 0)
            LedgerFile.Write(Path.Combine(folder, "ledger.jsonl"), Entries);
        return folder;
    }

    internal Task StoreInAsync(IRecordStore store) => store.WriteAsync(
        Code,
        [.. Postings.Select(RecordWrite.Keep), .. Seekers.Select(RecordWrite.Keep), .. Referrals.Select(RecordWrite.Keep), .. Entries.Select(RecordWrite.Keep)]);

    private static SmallDistrict Of(int[] postings, int[] seekers, int[] pairs)
    {
        var people = seekers.Select(Seeker).ToArray();
        return new(
            [.. postings.Select(Posting)],
            people,
            [.. pairs.Where(_ => people.Length > 0).Select((draw, at) => new Referral(people[draw % people.Length].Id, new($"P{draw % postings.Length:000}"), AsOf.AddDays(-at - 1), ReferralOutcome.Pending, null))],
            [.. people.OrderBy(static person => person.Id.Value, StringComparer.Ordinal).SelectMany(Entries)]);

        IEnumerable<CaseEvent> Entries(JobSeeker person, int at) => Enumerable.Range(1, pairs.Length == 0 ? 1 : 1 + (pairs[at % pairs.Length] % 4))
            .Select(number => new CaseEvent(person.Id, AsOf.AddDays((number * 9) - 60), number == 1 ? CaseEventKind.Registered : Kinds[(number + at) % Kinds.Length]) { Number = number });
    }

    private static JobPosting Posting(int draw, int at) => new()
    {
        Id = new($"P{at:000}"),
        Title = Titles[draw % Titles.Length],
        Description = draw % 3 == 0 ? "小区巡逻，登记来访，夜班有补贴，需持证上岗，待遇从优，包食宿" : "",
        Employer = draw % 4 == 0 ? null : new EmployerId($"E{draw % 5}"),
        PostedOn = AsOf.AddDays(-(draw % 40)),
        District = Code,
        OpeningCount = draw % 6 == 0 ? null : 1 + (draw % 9),
    };

    private static JobSeeker Seeker(int draw, int at) => new() { Id = new($"S{at:000}"), District = Code, WantedJobs = [Titles[draw % Titles.Length]] };
}

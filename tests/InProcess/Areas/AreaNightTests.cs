using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Datasets;
using Jiuye;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Areas;

public sealed class AreaNightTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly Policy Rules = Policy.Named("beijing-2018");
    private static readonly DistrictCode[] Districts = [.. new[] { 110_101, 110_102, 110_105, 310_101, 310_104 }.Select(DistrictCode.FromNumber)];
    // A minor group, an occupation of it, others, and none.
    private static readonly string?[] Occupations = ["6-31-01-03", "6-31-01", "6-31-01-02", "4-01-02-06", null];

    [Fact]
    public void Tables_of_several_districts_are_byte_for_byte_those_of_their_pooled_records() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), static seed =>
    {
        var chance = new Random(seed);
        var pooled = Records(chance, chance.Next(1, 500));
        using var folder = new TemporaryFolder();

        foreach (var (district, part) in Districts.Zip(Split(chance, pooled, Districts.Length)))
            WriteNight(folder.Path, district, part);
        var area = AreaNight.Read(folder.Path, Districts, Day, Rules)!;
        var tables = MarketTables.Of(pooled, Rules, Day);

        Assert.Empty(area.Missing);
        Assert.Equal(
            new(pooled.Postings.Count, pooled.Postings.Count(static one => one.IsOpenOn(Day)), pooled.Postings.Where(static one => one.IsOpenOn(Day)).Sum(static one => (long)one.Openings), pooled.Seekers.Count, pooled.Seekers.Count(static one => one.IsSeekingOn(Day))),
            area.Counts);
        Assert.Equal(Csv(SupplyDemandStep.Table(tables.Occupations)), Csv(area, "supply-demand"));
        Assert.Equal(Csv(WagesStep.Table("wages_posted", tables.Posted)), Csv(area, "wages-posted"));
        Assert.Equal(Csv(WagesStep.Table("wages_surveyed", tables.Surveyed)), Csv(area, "wages-surveyed"));
        Assert.Equal(Csv(GroupTables.Market(tables.MinorGroups)), Csv(area, "supply-demand-groups"));
        Assert.Equal(Csv(GroupTables.Wages("wages_posted_groups", tables.PostedByOccupation)), Csv(area, "wages-posted-groups"));
        Assert.Equal(Csv(GroupTables.Wages("wages_surveyed_groups", tables.SurveyedByOccupation)), Csv(area, "wages-surveyed-groups"));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_percentile_of_two_districts_is_not_the_mean_of_theirs()
    {
        using var folder = new TemporaryFolder();
        WriteNight(folder.Path, Districts[0], Paying([.. Enumerable.Range(0, 30).Select(static at => 3_000 + at)]));
        WriteNight(folder.Path, Districts[1], Paying([.. Enumerable.Range(0, 90).Select(static at => 9_000 + at)]));

        var row = AreaNight.Read(folder.Path, Districts.Take(2), null, Rules)!.Rows("wages-posted-groups").Single()!;

        // The 60th of 120.
        Assert.Equal((120, 9_029d), (row["n"]!.GetValue<int>(), row["p50"]!.GetValue<double>()));
    }

    [Fact]
    public void A_district_without_the_nights_partials_is_named_with_its_reason()
    {
        using var folder = new TemporaryFolder();
        WriteNight(folder.Path, Districts[0], Paying([5_000]));
        WriteNight(folder.Path, Districts[1], Paying([6_000]));
        WriteNight(folder.Path, Districts[2], Paying([7_000]));
        File.Delete(Path.Combine(folder.Path, $"{Districts[1]}", "2026-03-31", PartialsFile.Name));
        using (var newer = File.Create(Path.Combine(folder.Path, $"{Districts[2]}", "2026-03-31", PartialsFile.Name)))
        using (var packed = new System.IO.Compression.GZipStream(newer, System.IO.Compression.CompressionLevel.Fastest))
            packed.Write("{\"format\":2}\n"u8);

        var area = AreaNight.Read(folder.Path, Districts.Take(4), null, Rules)!;

        Assert.Equal([Districts[0]], area.Districts);
        Assert.Equal([new(Districts[1], MissingNight.OlderVersion), new(Districts[2], MissingNight.NewerVersion), new(Districts[3], MissingNight.NoNight)], area.Missing);
        Assert.Equal(1, area.Counts.Postings);
    }

    [Fact]
    public void Nights_that_were_read_one_by_one_are_put_together_as_those_of_one_folder_and_none_counts_twice()
    {
        using var folder = new TemporaryFolder();
        WriteNight(folder.Path, Districts[0], Paying([5_000]));
        WriteNight(folder.Path, Districts[1], Paying([6_000, 7_000]));
        List<DistrictNight> nights = [.. Districts.Take(3).Reverse().Select(district => DistrictNight.Read(folder.Path, district, Day))];

        var area = AreaNight.Of(nights, Day, Rules);

        var plain = AreaNight.Read(folder.Path, Districts.Take(3), Day, Rules)!;
        Assert.Equal((plain.Counts, 3L), (area.Counts, area.Counts.Postings));
        Assert.Equal(Csv(plain, "wages-posted"), Csv(area, "wages-posted"));
        Assert.Equal(plain.Districts, area.Districts);
        Assert.Equal(plain.Missing, area.Missing);
        Assert.Throws<ArgumentException>(() => AreaNight.Of([nights[0], nights[0]], Day, Rules));
        Assert.Equal(2, AreaNight.Of(nights[1..], Day.AddDays(1), Rules).Missing.Count);
    }

    [Fact]
    public void The_last_day_of_any_district_is_taken_and_of_a_night_made_again_the_later_one()
    {
        using var folder = new TemporaryFolder();
        WriteNight(folder.Path, Districts[0], Paying([5_000]), "2026-03-30");
        WriteNight(folder.Path, Districts[0], Paying([5_000]), "2026-03-31.9");
        WriteNight(folder.Path, Districts[0], Paying([5_000, 5_000]), "2026-03-31.10");
        WriteNight(folder.Path, Districts[1], Paying([5_000]), "2026-03-30");

        var area = AreaNight.Read(folder.Path, Districts.Take(2), null, Rules)!;

        Assert.Equal((Day, 2L, Districts[1]), (area.Date, area.Counts.Postings, area.Missing.Single().District));
        Assert.Equal(2, AreaNight.Read(folder.Path, Districts.Take(2), Day.AddDays(-1), Rules)!.Districts.Count);
    }

    [Fact]
    public void What_leaves_the_office_withholds_few_persons_and_few_wages_and_shows_the_others()
    {
        using var folder = new TemporaryFolder();
        JobSeeker[] seekers = [.. Enumerable.Range(0, 501).Select(static at => new JobSeeker { Id = new($"S{at}"), District = Districts[0], WantedOccupations = [Code(at == 0 ? "4-01-02-06" : at % 2 == 0 ? "6-31-01-03" : "2-02-10-03")], RegisteredOn = Day })];
        WriteNight(folder.Path, Districts[0], Paying([.. Enumerable.Range(0, 60).Select(static at => 3_000 + at), 50_000], last: "4-01-02-06") with { Seekers = seekers });
        var area = AreaNight.Read(folder.Path, Districts.Take(1), null, Rules)!;

        var market = area.Rows("supply-demand-public").ToDictionary(static row => row!["row"]!.GetValue<string>(), static row => row!["seekers"]);
        var wages = area.Rows("wages-posted-public").ToDictionary(static row => row!["row"]!.GetValue<string>(), static row => row!["p50"]);

        Assert.Null(market["4-01-02"]);
        // One alone would be told by the total: a second goes with it.
        Assert.Equal((2, 501), (market.Count(static row => row.Value is null), market["total"]!.GetValue<int>()));
        Assert.Null(wages["4-01-02"]);
        Assert.DoesNotContain("50000", Csv(area, "wages-posted-public"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_at_any_byte_is_named_and_the_others_stand_or_has_all_its_rows()
    {
        using var folder = new TemporaryFolder();
        WriteNight(folder.Path, Districts[0], Paying([5_000]));
        WriteNight(folder.Path, Districts[1], Paying([6_000, 7_000]));
        var path = Path.Combine(folder.Path, $"{Districts[1]}", "2026-03-31", PartialsFile.Name);
        var whole = File.ReadAllBytes(path);

        var (table, named) = (Csv(AreaNight.Read(folder.Path, Districts.Take(2), null, Rules)!, "wages-posted"), 0);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            var area = AreaNight.Read(folder.Path, Districts.Take(2), null, Rules)!;

            if (area.Missing.Count == 0)
            {
                Assert.Equal(table, Csv(area, "wages-posted"));
                continue;
            }

            named++;
            Assert.Equal(new MissingNight(Districts[1], MissingNight.Damaged), area.Missing.Single());
            Assert.Equal((Districts[0], 1), (area.Districts.Single(), area.Counts.Postings));
        }

        Assert.True(named > whole.Length / 2);
    }

    private static NightRecords Paying(int[] yuan, string last = "6-31-01-03") => new(
        [.. yuan.Select((wage, at) => new JobPosting
        {
            Id = new($"P{at}"), Title = "电焊工", Employer = new($"E{at % 30}"), Occupation = Code(at == yuan.Length - 1 ? last : "6-31-01-03"), District = Districts[0],
            Wage = new(MonthlyWage.FromMonth(wage), MonthlyWage.FromMonth(wage)), PostedOn = Day,
        })],
        [], [], []);

    private static NightRecords Records(Random chance, int count) => new(
        [.. Enumerable.Range(0, count).Select(at =>
        {
            var low = 2_000 + (chance.Next(40) * 137);
            return new JobPosting
            {
                Id = new($"P{at}"), Title = "电焊工", Employer = chance.Next(10) == 0 ? null : new($"E{chance.Next(25)}"), Occupation = Any(chance, Occupations) is { } code ? Code(code) : null,
                District = chance.Next(9) == 0 ? null : Any(chance, Districts), OpeningCount = chance.Next(4) == 0 ? null : chance.Next(1, 30),
                Wage = chance.Next(6) == 0 ? null : new(MonthlyWage.FromMonth(low), MonthlyWage.FromMonth(low + chance.Next(3_000))),
                PostedOn = chance.Next(8) == 0 ? null : Day.AddDays(-chance.Next(3)), ClosedOn = chance.Next(8) == 0 ? Day.AddDays(-1) : null,
            };
        })],
        [.. Enumerable.Range(0, count).Select(at => new JobSeeker
        {
            Id = new($"S{at}"), District = chance.Next(9) == 0 ? null : Any(chance, Districts), WantedOccupations = Any(chance, Occupations) is { } code ? [Code(code)] : [],
            RegisteredOn = chance.Next(8) == 0 ? null : Day.AddDays(-chance.Next(3)),
        })],
        [],
        [.. Enumerable.Range(0, count).Select(_ => new WageRecord(
            Code(Any(chance, Occupations[..^1])!), Any(chance, Districts), null, MonthlyWage.FromYear(40_000 + (chance.Next(60) * 1_001)), chance.Next(2) == 0 ? 1 : 0.1 * chance.Next(1, 50),
            chance.Next(10) == 0 ? null : new($"E{chance.Next(25)}")))]);

    private static IEnumerable<NightRecords> Split(Random chance, NightRecords all, int parts)
    {
        var (postings, seekers, wages) = (Parts(chance, all.Postings, parts), Parts(chance, all.Seekers, parts), Parts(chance, all.Wages, parts));
        return Enumerable.Range(0, parts).Select(at => new NightRecords([.. postings[at]], [.. seekers[at]], [], [.. wages[at]]));
    }

    private static ILookup<int, T> Parts<T>(Random chance, IEnumerable<T> all, int parts) => all.ToLookup(_ => chance.Next(parts));

    private static void WriteNight(string results, DistrictCode district, NightRecords records, string name = "2026-03-31")
    {
        var folder = Directory.CreateDirectory(Path.Combine(results, $"{district}", name)).FullName;
        using (var stream = File.Create(Path.Combine(folder, PartialsFile.Name)))
            PartialsFile.Write(NightPartials.Of(records, Day), stream);
        File.WriteAllText(Path.Combine(folder, NightlyRun.RunFile), "{}");
    }

    private static string Csv(AreaNight area, string table)
    {
        using var stream = new MemoryStream();
        area.WriteCsv(table, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Csv(TidyTable table)
    {
        using var stream = new MemoryStream();
        TidyCsv.Write(table, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static OccupationCode Code(string text) => OccupationCode.TryParse(text, out var code) ? code : throw new ArgumentException($"'{text}' is no occupation.", nameof(text));

    private static T Any<T>(Random chance, T[] of) => of[chance.Next(of.Length)];
}

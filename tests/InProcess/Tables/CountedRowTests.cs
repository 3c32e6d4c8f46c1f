using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Datasets;
using Jiuye;

namespace InProcess.Tests.Tables;

/// <summary>What a count needs is read from the bytes of plain rows, on several threads; what comes out must be what the long way makes of each row.</summary>
public sealed class CountedRowTests
{
    private static readonly DatasetLimits AnyShare = DatasetLimits.Default with { BadRowShare = 1, RowBytes = 1_800 };

    [Fact]
    public void A_posting_counts_for_what_the_long_way_makes_of_its_row_and_is_refused_for_the_same_reason() =>
        Agree(RowTexts.Posting, static options => PostingCounter.Reading(RecordCoding.Default, options));

    [Fact]
    public void A_seeker_counts_for_what_the_long_way_makes_of_the_row_and_is_refused_for_the_same_reason() =>
        Agree(RowTexts.Seeker, static options => SeekerCounter.Reading(RecordCoding.Default, new(StringComparer.Ordinal), options));

    [Theory]
    [InlineData("""{"id":"P1","title":"电工","company":"安禾公司","description":"一\n二","city":"北京","district":"东城区","salary_text":"5k-6k","education":"大学专科","experience":"3年以上","headcount":1,"posted_at":"2026-03-24","valid_until":"2026-06-22","source":"board"}""")]
    [InlineData("""{"id":"P2","title":"电工","employer_id":"E1","industry":"52","occupation":"6-31-01-03","district":"110101","lon":116.3,"lat":39.8,"wage_low":6500,"wage_high":12000,"education":"upper_secondary","experience_low":3,"skills":["控场"],"shifts":["night"],"physical_demand":"light","age_min":18,"age_max":45,"tags":["五险"],"unknown":1}""")]
    [InlineData("""{"format":1,"id":"P3","title":"电工","occupation":"6-31-01-03","occupation_confidence":0.7,"stated_conditions":["board_and_lodging:meals"]}""")]
    public void An_ordinary_posting_is_read_from_its_bytes(string row) => Assert.NotNull(new PostingCounter(RecordCoding.Default, new()).Read(System.Text.Encoding.UTF8.GetBytes(row)));

    [Theory]
    [InlineData("""{"id":"S1","district":"110101","age":38,"education":"junior_college","wanted_jobs":["外贸","服装设计"],"wanted_wage_low":7500,"history":[{"title":"值班经理","occupation":"4-01-02-06","from":"2013-01-20","to":"2015-03-28"},{"title":"外贸跟单","from":"2024-02-05"}],"is_new_graduate":false,"unemployed_since":"2026-02-21","registered_at":"2026-02-26","health":"none","accepted_shifts":["day"],"protected":{"gender":"女","household_registration":"other_province_rural"},"profile":"一\n二"}""")]
    [InlineData("""{"format":1,"id":"S2","wanted_occupations":["6-31-01-03"],"wanted_occupation_confidences":[0.7]}""")]
    public void An_ordinary_seeker_is_read_from_the_bytes(string row) => Assert.NotNull(new SeekerCounter(RecordCoding.Default, new(StringComparer.Ordinal), new()).Read(System.Text.Encoding.UTF8.GetBytes(row)));

    private static void Agree(Gen<string> line, Func<ReadOptions, RowReading<CountedRow>> reading) => Prop.ForAll(
        line.NonEmptyListOf().ToArbitrary(), Gen.Choose(1, 3).ToArbitrary(), Gen.Elements("\n", "\r\n").ToArbitrary(), (lines, threads, end) =>
        {
            // One row at least that holds, so that the file is one.
            var file = RowTexts.File([.. lines, """{"id":"R999","title":"电工"}"""], end, mark: lines.Count % 2 == 0);
            var slow = Read(file, 1, options => reading(options) with { Plain = null });
            var quick = Read(file, threads, reading);

            Assert.Equal(slow.Rows, quick.Rows);
            Assert.Equal(slow.Faults, quick.Faults);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static (List<CountedRow> Rows, List<RejectedRow> Faults) Read(byte[] file, int threads, Func<ReadOptions, RowReading<CountedRow>> reading)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("rows.jsonl");
        File.WriteAllBytes(path, file);
        var faults = new List<RejectedRow>();
        var options = new ReadOptions { Rejected = faults.Add, Threads = threads, Limits = AnyShare };
        var loop = new RowLoop<CountedRow>(options, "rows", () => reading(options), static row => row.Id, static _ => "");
        return ([.. loop.Read(path, CancellationToken.None)], faults);
    }
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Datasets;

/// <summary>Plain rows of ledger files are read straight from their bytes, on several threads; what comes out must be what the long way makes of them.</summary>
public sealed class PlainEntriesTests
{
    // A field that nobody knows sends a row the long way and says nothing about it.
    private const string LongWay = "\"x\":1,";

    private const char NoText = '\ue000';

    private static readonly DatasetLimits AnyShare = DatasetLimits.Default with { BadRowShare = 1 };

    private static Gen<string> Day => Gen.Elements(
        "\"2026-02-10\"", "\"2026-02-10\"", "\"2026-02-10\"", "\"2026-02-29\"", "\"2024-02-29\"", "\"1899-12-31\"", "\"1900-01-01\"", "\"2100-12-31\"", "\"2101-01-01\"", "\"2026/2/10\"", "\"20260210\"",
        "20260210", "\" 2026-02-10\"", "\"2026-0a-10\"", "\"2026-02-10T08:00:00\"", "\"2026-02\"", "null", "\"\"", "\"２０２６-02-10\"", "\"2026-00-10\"", "\"2026-13-01\"", "\"2026\\u002d02-10\"");

    private static Gen<string> Kind => Gen.Elements("\"guided\"", "\"guided\"", "\"registered\"", "\"reversed\"", "\"recommended\"", "\"Guided\"", "\"visited\"", "\" guided\"", "\"gu\\u0069ded\"", "3", "null", "\"\"");

    private static Gen<string> Text => Gen.Elements(
        "\"p1\"", "\"p2\"", "\" p1 \"", "\"\"", "\"岗位1\"", "\"p\\u0031\"", "\"\\ud800\"", "7", "7.50", "true", "[]", "null", "\"a b\"", "\"x\\ty\"", "\"\u0085\"", "\"　\"", "\"\u007f\"", "\"" + new string('p', 128) + "\"", "\"" + new string('p', 129) + "\"");

    private static Gen<string> Whole => Gen.Elements("1", "2", "40", "0", "-1", "1000000", "1000001", "1.0", "1.5", "1e3", "\"5\"", "\"x\"", "null", "99999999999999999999");

    private static Gen<string> Place => Gen.Elements("\"110113\"", "\"110113001\"", "110113001", "\"110113000\"", "\"999999\"", "\"010113\"", "\"11011\"", "\"北京\"", "\"\"", "null");

    private static Gen<string> Field => Gen.OneOf(
        Named("seeker", Text), Named("on", Day), Named("kind", Kind), Named("number", Whole), Named("recorded_on", Day), Named("reverses", Whole), Named("posting", Text),
        Named("office", Place), Named("officer", Text), Named("until", Day), Named("note", Text), Named("format", Gen.Elements("1", "2")), Named("employer", Text), Named("不知", Text), Named("not\\u0065", Text));

    private static Gen<string> Row =>
        from seeker in Gen.Elements("\"s1\"", "\"s1\"", "\"s2\"", "\"张\"", "\" s1\"")
        from day in Day
        from kind in Kind
        from others in Field.ListOf(4)
        from blank in Gen.Elements("", "", " ", "\t")
        select string.Join(',' + blank, [$"\"seeker\":{seeker}", $"\"on\":{blank}{day}", $"\"kind\":{kind}", .. others]);

    private static Gen<string> Line => Gen.Frequency(
        (12, Row.Select(static row => "{" + row + "}")),
        (2, Gen.Constant("""{"seeker":"s1","on":"2026-02-10","kind":"guided"}""")),
        (1, Gen.Elements("", "   ", "{", "[]", "null", "{}", "{\"seeker\"}", "{\"seeker\":\"s1\",\"on\":\"2026-02-10\",\"kind\":\"guided\"} x", "{\"seeker\":\"s1\",\"on\":\"2026-02-10\",\"kind\":\"guided\",}", "{\"seeker\":\"s1\",\"on\":\"2026-02-10\",\"kind\":\"guided\",\"note\":\"" + NoText + "\"}")));

    [Fact]
    public void A_row_becomes_the_entry_and_the_fault_that_the_long_way_makes_of_it() =>
        Prop.ForAll(Line.NonEmptyListOf().ToArbitrary(), Gen.Choose(1, 3).ToArbitrary(), static (lines, threads) =>
        {
            // One row at least that holds, so that the file is one.
            var (quick, quickFaults) = Read([.. lines, """{"seeker":"s9","on":"2026-02-10","kind":"guided"}"""], threads);
            var (slow, slowFaults) = Read([.. lines.Select(ToLongWay), """{"x":1,"seeker":"s9","on":"2026-02-10","kind":"guided"}"""], 1);

            Assert.Equal(slow, quick);
            Assert.Equal(slowFaults, quickFaults);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Many_blocks_of_rows_keep_their_order_on_any_number_of_threads(int threads)
    {
        string[] lines = [.. Enumerable.Range(0, 20_000).Select(static at => at % 97 == 0 ? "no row" : FormattableString.Invariant($"{{\"seeker\":\"s{at / 40:0000}\",\"on\":\"2026-02-10\",\"kind\":\"guided\",\"number\":{(at % 40) + 1}}}"))];

        var (entries, faults) = Read(lines, threads);

        Assert.Equal(Enumerable.Range(0, 20_000).Where(static at => at % 97 != 0).Select(static at => (FormattableString.Invariant($"s{at / 40:0000}"), (at % 40) + 1)), entries.Select(static entry => (entry.Seeker.Value, entry.Number!.Value)));
        Assert.Equal(Enumerable.Range(0, 20_000).Where(static at => at % 97 == 0).Select(static at => at + 1L), faults.Select(static fault => fault.Line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_packed_file_that_is_cut_gives_its_whole_rows_and_then_says_so(int threads)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("ledger.jsonl.gz");
        LedgerFile.Write(path, Enumerable.Range(1, 30_000).Select(static at => new CaseEvent(new(FormattableString.Invariant($"s{at * 7919 % 30_011}")), new(2026, 2, 10), CaseEventKind.Guided) { Number = at }));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^2_000]);
        var read = new List<CaseEvent>();

        var refusal = Assert.Throws<DatasetException>(() => read.AddRange(Each(LedgerFile.Read(path, new() { Threads = threads }), read)));

        Assert.Contains("damaged or cut", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, read.Count), read.Select(static entry => entry.Number!.Value));
        Assert.True(read.Count > 20_000);
    }

    [Fact]
    public void Whoever_stops_in_the_middle_leaves_the_file_free()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("ledger.jsonl");
        LedgerFile.Write(path, Enumerable.Range(1, 30_000).Select(static at => new CaseEvent(new("s1"), new(2026, 2, 10), CaseEventKind.Guided) { Number = at }));

        Assert.Equal(1, LedgerFile.Read(path, new() { Threads = 3 }).First().Number);

        using var free = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(free.CanWrite);
    }

    private static IEnumerable<CaseEvent> Each(IEnumerable<CaseEvent> entries, List<CaseEvent> into)
    {
        foreach (var entry in entries)
            into.Add(entry);
        return [];
    }

    // The mark stands for a byte that no UTF-8 text holds.
    private static byte[] Bytes(string line) => line.Split(NoText).Select(Encoding.UTF8.GetBytes).Aggregate(static (one, other) => [.. one, 0xFF, .. other]);

    private static string ToLongWay(string line) => line.StartsWith("{\"", StringComparison.Ordinal) ? string.Concat("{", LongWay, line.AsSpan(1)) : line;

    private static Gen<string> Named(string name, Gen<string> values) => values.Select(value => $"\"{name}\":{value}");

    private static (IReadOnlyList<CaseEvent> Entries, IReadOnlyList<RejectedRow> Faults) Read(string[] lines, int threads)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("ledger.jsonl");
        File.WriteAllBytes(path, [.. lines.SelectMany(static line => Bytes(line + "\n"))]);
        var faults = new List<RejectedRow>();
        var entries = LedgerFile.Read(path, new() { Rejected = faults.Add, Threads = threads, Limits = AnyShare }).ToList();
        // Where in a line a parser gave up moves with the field put before it.
        return (entries, [.. faults.Select(static fault => fault.Reason.StartsWith("no JSON", StringComparison.Ordinal) ? fault with { Reason = "no JSON", Field = "" } : fault.Reason.StartsWith("invalid UTF-8", StringComparison.Ordinal) ? fault with { Reason = "no text" } : fault)]);
    }
}

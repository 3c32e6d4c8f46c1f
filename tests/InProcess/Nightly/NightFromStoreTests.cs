using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

public sealed class NightFromStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-nights");
    private int drawn;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_night_from_a_store_writes_the_tables_that_a_night_over_the_dataset_writes() => Prop.ForAll(
        SmallDistrict.Any.ToArbitrary(),
        district =>
        {
            var (dataset, plain) = (district.WriteTo(New("dataset")), New("plain"));
            new NightlyRun(new() { Dataset = dataset, Output = plain }).Execute(null, default);
            var store = new MemoryRecordStore(new SteppedClock());
            new StoreImport(store, SmallDistrict.Code).RunAsync(DatasetFolder.Open(dataset)).GetAwaiter().GetResult();

            var results = New("results");
            var outcome = Shift(store, results).RunAsync([SmallDistrict.Code], SmallDistrict.AsOf, SmallDistrict.AsOf).GetAwaiter().GetResult();

            Assert.Equal(NightState.Done, Assert.Single(outcome.Nights).State);
            Assert.Equal(Tables(plain), Tables(Path.Combine(results, "110105", "2026-03-31")));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public void Ledgers_leave_the_store_sorted_by_subject_with_each_subjects_entries_in_the_order_of_their_arrival() => Prop.ForAll(
        Gen.Choose(0, 11).ArrayOf().ToArbitrary(),
        draws =>
        {
            var store = new MemoryRecordStore(new SteppedClock());
            var entries = draws.Take(40).Select(static (draw, at) => new CaseEvent(new("S" + draw), SmallDistrict.AsOf.AddDays(-at), CaseEventKind.Registered) { Number = at + 1 }).ToArray();
            foreach (var entry in entries)
                store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(entry)]).GetAwaiter().GetResult();

            var exported = New("exported");
            new StoreExport(store, SmallDistrict.Code).RunAsync(exported, "n", "beijing-2018", SmallDistrict.AsOf).GetAwaiter().GetResult();

            var expected = entries.OrderBy(static entry => entry.Seeker.Value, StringComparer.Ordinal).ToArray();
            Assert.Equal(expected, entries.Length == 0 ? [] : LedgerFile.Read(Path.Combine(exported, "ledger.jsonl")));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task What_a_store_does_not_hold_comes_from_the_folder_beside_it_the_districts_own_first()
    {
        var beside = Directory.CreateDirectory(New("beside")).FullName;
        File.WriteAllText(Path.Combine(beside, "wages.csv"), "of all");
        File.WriteAllText(Path.Combine(beside, "postings.jsonl"), "records are the store's");
        var own = Directory.CreateDirectory(Path.Combine(beside, "110113")).FullName;
        File.WriteAllText(Path.Combine(own, "wages.csv"), "its own");
        var store = new MemoryRecordStore(new SteppedClock());

        var (one, other) = (New("one"), New("other"));
        await new StoreExport(store, SmallDistrict.Code) { Beside = beside }.RunAsync(one, "n", "beijing-2018", SmallDistrict.AsOf);
        await new StoreExport(store, DistrictCode.FromNumber(110_113)) { Beside = beside }.RunAsync(other, "n", "beijing-2018", SmallDistrict.AsOf);

        Assert.Equal(["dataset.json", "wages.csv"], Directory.EnumerateFiles(one).Select(Path.GetFileName).Order());
        Assert.Equal(("of all", "its own"), (File.ReadAllText(Path.Combine(one, "wages.csv")), File.ReadAllText(Path.Combine(other, "wages.csv"))));
    }

    [Fact]
    public async Task A_record_stored_on_several_lines_is_one_row()
    {
        var store = new MemoryRecordStore(new SteppedClock());
        await store.WriteAsync(SmallDistrict.Code, [new(RecordKey.Of(new PostingId("P1")), "{\r\n \"id\": \"P1\",\n \"title\": \"护士\"\n}"u8.ToArray())]);

        var exported = New("exported");
        await new StoreExport(store, SmallDistrict.Code).RunAsync(exported, "n", "beijing-2018", SmallDistrict.AsOf);

        Assert.Equal(["{   \"id\": \"P1\",  \"title\": \"护士\" }"], File.ReadAllLines(Path.Combine(exported, "postings.jsonl")));
    }

    private static NightShift Shift(MemoryRecordStore store, string results) =>
        new(store, store, new() { Results = results, Policy = Policy.Named("beijing-2018"), Node = "test" }, new SteppedClock());

    // All but what names the input files or tells how long it took.
    private static Dictionary<string, string> Tables(string results) => Directory.EnumerateFiles(results, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(results, file))
        .Where(static name => name is not ("run.json" or "report.html" or "report.json" or "imported/import.json" or "tables/inputs.csv"))
        .ToDictionary(static name => name, name => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(results, name)))));

    private string New(string name) => Path.Combine(folder.FullName, $"{drawn++}-{name}");
}

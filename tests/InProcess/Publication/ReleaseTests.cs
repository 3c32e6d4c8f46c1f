using System.IO.Compression;
using System.Xml.Linq;
using InProcess.Tests.Datasets;
using Jiuye;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;
using Microsoft.Data.Sqlite;

namespace InProcess.Tests.Publication;

public sealed class ReleaseTests : IDisposable
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_same_tables_give_the_same_bytes_and_the_same_snapshot()
    {
        var (first, _) = Release.Make(Task("需求人数"), At("one"), At("archive"));
        var (second, _) = Release.Make(Task("需求人数"), At("two"), At("archive"));

        Assert.Equal(first.Snapshot, second.Snapshot);
        Assert.Equal(first.Outputs, second.Outputs);
    }

    [Fact]
    public void Other_inputs_give_another_snapshot()
    {
        var (first, _) = Release.Make(Task("需求人数"), At("one"), At("archive"));
        var (second, _) = Release.Make(Task("招聘人数"), At("two"), At("archive"));

        Assert.NotEqual(first.Snapshot, second.Snapshot);
    }

    [Fact]
    public void A_release_is_made_again_from_its_own_inputs()
    {
        Release.Make(Task("需求人数"), At("one"), At("archive"));

        Assert.Empty(Release.Verify(At("one")));
    }

    [Fact]
    public void Every_file_names_inputs_policy_method_and_version()
    {
        var (record, _) = Release.Make(Task("需求人数"), At("one"), At("archive"));

        foreach (var name in record.Outputs.Select(static file => file.Name).Append("release.json"))
        {
            var content = Content(Path.Combine(At("one"), name));
            foreach (var needed in new[] { record.Snapshot, record.Version, record.Policy, record.PolicyFingerprint, record.Method[..20], record.Inputs[0].Sha256 })
                Assert.True(content.Contains(needed, StringComparison.Ordinal), $"{name} does not name {needed}");
        }
    }

    [Fact]
    public void A_past_release_is_made_again_by_its_snapshot_when_its_data_have_changed()
    {
        var task = Task("需求人数");
        var (old, _) = Release.Make(task, At("one"), At("archive"));
        var report = File.ReadAllBytes(Path.Combine(At("one"), "report.html"));
        File.Copy(Task("招聘人数").Tables[0], task.Tables[0], overwrite: true);
        var (now, _) = Release.Make(task, At("one"), At("archive"));

        var again = Release.Rebuild(At("archive"), old.Snapshot[..10], At("again"));

        Assert.NotEqual(old.Snapshot, now.Snapshot);
        Assert.Equal(old.Snapshot, again.Snapshot);
        Assert.Equal(report, File.ReadAllBytes(Path.Combine(At("again"), "report.html")));
        Assert.Empty(Release.Verify(At("again")));
    }

    [Fact]
    public void An_archive_whose_inputs_were_changed_makes_nothing()
    {
        var (record, _) = Release.Make(Task("需求人数"), At("one"), At("archive"));
        File.AppendAllText(Path.Combine(At("archive"), record.Snapshot, "inputs", "tables-01.json"), " ");

        Assert.Contains("tables-01.json", Assert.Throws<DatasetException>(() => Release.Rebuild(At("archive"), record.Snapshot, At("again"))).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("again")));
    }

    [Theory]
    [InlineData("0123456789")]
    [InlineData("abc")]
    [InlineData("../archive")]
    public void A_snapshot_that_the_archive_does_not_keep_is_an_error(string snapshot)
    {
        Release.Make(Task("需求人数"), At("one"), At("archive"));

        Assert.Throws<DatasetException>(() => Release.Rebuild(At("archive"), snapshot, At("again")));
    }

    [Fact]
    public void A_folder_with_other_files_is_never_replaced()
    {
        Directory.CreateDirectory(At("mine"));
        File.WriteAllText(Path.Combine(At("mine"), "letter.txt"), "x");

        Assert.Throws<DatasetException>(() => Release.Make(Task("需求人数"), At("mine"), At("archive")));
        Assert.True(File.Exists(Path.Combine(At("mine"), "letter.txt")));
    }

    [Fact]
    public void A_changed_file_of_a_release_is_named()
    {
        Release.Make(Task("需求人数"), At("one"), At("archive"));
        File.AppendAllText(Path.Combine(At("one"), "report.html"), " ");

        Assert.StartsWith("report.html: ", Assert.Single(Release.Verify(At("one"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_a_sheet_a_table_with_numbers_as_numbers_and_text_as_text()
    {
        Release.Make(Task("=1+1"), At("one"), At("archive"));

        using var workbook = ZipFile.OpenRead(Path.Combine(At("one"), "tables.xlsx"));
        using var stream = workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var sheet = XDocument.Load(stream);
        Assert.Empty(sheet.Descendants(Sheet + "f"));
        Assert.Contains(sheet.Descendants(Sheet + "c"), static cell => (string?)cell.Attribute("t") == "inlineStr" && cell.Value == "=1+1");
        Assert.Contains(sheet.Descendants(Sheet + "c"), static cell => cell.Attribute("t") is null && cell.Value == "1.30");
        Assert.Contains(sheet.Descendants(Sheet + "mergeCell"), static cell => (string?)cell.Attribute("ref") == "A1:D1");
        Assert.All(workbook.Entries, static entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_database_holds_the_tables_and_what_they_are_made_of()
    {
        var (record, _) = Release.Make(Task("需求人数"), At("one"), At("archive"));

        using var connection = new SqliteConnection($"Data Source={Path.Combine(At("one"), "tables.sqlite")};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT ratio FROM t01_by_sex WHERE row = 'total') || ' ' || (SELECT value FROM release WHERE key = 'snapshot')";
        Assert.Equal($"1.3 {record.Snapshot}", command.ExecuteScalar());
    }

    [Fact]
    public void A_withheld_figure_is_a_sign_on_paper_and_nothing_with_a_flag_for_programs()
    {
        Release.Make(Task("需求人数", seekers: StatisticalValue.Withheld), At("one"), At("archive"));

        using var workbook = ZipFile.OpenRead(Path.Combine(At("one"), "tables.xlsx"));
        using var stream = workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = XDocument.Load(stream).Descendants(Sheet + "c").Select(static cell => cell.Value).ToArray();
        Assert.Equal(6, cells.Count(static cell => cell == "×"));
        Assert.Contains("注：" + WithheldSign.Legend.Zh, cells);
        Assert.DoesNotContain("求职人数", File.ReadAllText(At("one/report.txt")), StringComparison.Ordinal);
        using var connection = new SqliteConnection($"Data Source={At("one/tables.sqlite")};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM t01_by_sex WHERE seekers IS NULL AND withheld LIKE 'seekers%'";
        Assert.Equal(3L, command.ExecuteScalar());
    }

    [Fact]
    public void A_release_holds_no_count_that_the_policy_withholds_not_even_among_its_inputs()
    {
        Release.Make(Task("需求人数", men: 2), At("one"), At("archive"));

        foreach (var file in new[] { "tables.json", "inputs/tables-01.json" })
        {
            using var stream = File.OpenRead(Path.Combine(At("one"), file));
            var table = Assert.Single(StatisticalTableReader.Read(stream));
            Assert.All(table.Rows.Take(2), static row => Assert.Equal(ValueState.Withheld, row.Values[1].State));
            Assert.Equal(StatisticalValue.Count(52), table["total", "seekers"]);
        }

        Assert.Empty(Release.Verify(At("one")));
    }

    [Fact]
    public void A_table_that_gives_away_what_is_to_be_withheld_is_not_published_again()
    {
        var task = Task("需求人数", men: 2);

        Assert.Throws<DatasetException>(() => Release.Make(task with { Released = task.Tables }, At("one"), At("archive")));
        Assert.False(Directory.Exists(At("one")));
    }

    [Fact]
    public void Noise_is_the_same_when_made_again_and_the_budget_pays_once()
    {
        var task = Noisy(Task("需求人数"));

        var (first, _) = Release.Make(task, At("one"), At("archive"));
        var (second, _) = Release.Make(task, At("two"), At("archive"));

        Assert.Equal(first.Snapshot, second.Snapshot);
        Assert.Single(System.Text.Json.JsonDocument.Parse(File.ReadAllText(At("ledger.json"))).RootElement.EnumerateArray());
        Assert.Empty(Release.Verify(At("one")));
    }

    [Fact]
    public void A_publication_beyond_the_budget_is_refused()
    {
        for (var men = 50; men < 54; men++)
            Release.Make(Noisy(Task("需求人数", men: men)), At($"r{men}"), At("archive"));

        var refused = Assert.Throws<DatasetException>(() => Release.Make(Noisy(Task("需求人数", men: 60)), At("last"), At("archive")));

        Assert.Contains("budget of 4", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("last")));
    }

    [Fact]
    public void A_file_without_tables_leaves_no_release()
    {
        File.WriteAllText(At("none.json"), "{\"name\": 1}");

        Assert.Throws<DatasetException>(() => Release.Make(new([At("none.json")], null, "", Policy.Named("jiuye-default"), null, "表"), At("one"), At("archive")));
        Assert.False(Directory.Exists(At("one")));
    }

    public void Dispose() => folder.Dispose();

    // What somebody who opens the file can read: a workbook's parts unpacked, a database's pages as text.
    private static string Content(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
            return File.ReadAllText(file);
        using var workbook = ZipFile.OpenRead(file);
        return string.Concat(workbook.Entries.Select(static entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private string At(string name) => Path.Combine(folder.Path, name);

    private ReleaseTask Noisy(ReleaseTask task)
    {
        File.WriteAllBytes(At("office.key"), [.. Enumerable.Range(1, 32).Select(static each => (byte)each)]);
        return task with { Noise = new(At("office.key"), At("ledger.json")) };
    }

    private ReleaseTask Task(string demand, StatisticalValue? seekers = null, long men = 50)
    {
        StatisticalRow Row(string key, Bilingual heading, long openings, long people, decimal ratio, StatisticalRowKind kind = StatisticalRowKind.Body) =>
            new(key, heading, [StatisticalValue.Count(openings), seekers ?? StatisticalValue.Count(people), seekers ?? StatisticalValue.Number(ratio, 2)], kind);
        var file = At(Guid.NewGuid().ToString("N") + ".json");
        var table = new StatisticalTable(
            "by_sex", new("按性别分组的供求人数", "By sex"), "2026Q3",
            [new("demand", new(demand, "openings"), new("人数", "persons")), new("seekers", new("求职人数", "seekers"), new("人数", "persons")), new("ratio", new("求人倍率", "ratio"))],
            [
                Row("m", new("男", "men"), 70, men, 1.4m),
                Row("f", new("女", "women"), 60, 50, 1.2m),
                Row("total", new("合计", "total"), 130, men + 50, 1.3m, StatisticalRowKind.Total),
            ])
        { Notes = [new("本表为登记人数。", "Registered persons.")] };
        using (var stream = File.Create(file))
            StatisticalTableJson.Write([table], stream);
        var template = ReportTemplate.Parse("short", "本季度求职人数{全部.求职人数}人。");
        return new([file], template, template.Source, Policy.Named("jiuye-default"), null, null);
    }
}

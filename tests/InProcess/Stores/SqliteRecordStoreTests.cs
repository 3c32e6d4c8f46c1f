using System.Text;
using Jiuye;
using Microsoft.Data.Sqlite;

namespace InProcess.Tests.Stores;

public sealed class SqliteRecordStoreTests : RelationalStoreContract
{
    private readonly SteppedClock clock = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-store");

    private SqliteRecordStore Sqlite => (SqliteRecordStore)Store;

    private string FilePath => Path.Combine(folder.FullName, "store.db");

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override async Task<IRecordStore> OpenAsync() => await SqliteRecordStore.OpenAsync(FilePath, clock);

    protected override Task LetPassAsync(TimeSpan time)
    {
        clock.Move(time);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_written_is_there_when_the_file_is_opened_again()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], new() { RequestKey = "r" });
        await Store.DisposeAsync();

        await OpenAgainAsync();

        Assert.Equal(["1 p1 a"], await Held(Chaoyang));
        Assert.True((await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], new() { RequestKey = "r" })).WasRepeated);
    }

    [Fact]
    public async Task Two_that_have_the_file_open_see_one_log()
    {
        await using var other = await SqliteRecordStore.OpenAsync(FilePath, clock);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(at => Task.Run(() => (at % 2 == 0 ? Store : other).WriteAsync(Chaoyang, [Keep($"p{at}", "x")]))));

        Assert.Equal(40, (await other.ReadChangesAsync(Chaoyang, 0, 100)).Count);
        Assert.Equal(await Held(Chaoyang), (await Store.ReadChangesAsync(Chaoyang, 0, 100)).Select(Line));
    }

    [Fact]
    public async Task Nothing_of_an_erased_person_is_left_in_the_files()
    {
        const string Told = "profile-that-nobody-else-has";
        await Store.WriteAsync(Chaoyang, [Person(new("s1"), Told + new string('x', 20_000)), Person(new("s2"), "stays")]);
        await Store.WriteAsync(Chaoyang, [Person(new("s1"), Told)]);
        Assert.True(Stands(Told));

        await Store.EraseAsync(new("s1"));

        Assert.False(Stands(Told));
        Assert.True(Stands("stays"));
    }

    [Fact]
    public async Task A_backup_is_a_store_of_one_moment()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")]);
        var target = Path.Combine(folder.FullName, "backup.db");

        await Sqlite.BackUpAsync(target);
        await Store.WriteAsync(Chaoyang, [Keep("p1", "after")]);

        await using var backup = await SqliteRecordStore.OpenAsync(target, clock);
        Assert.Equal("a", Text((await backup.FindAsync(Chaoyang, Posting("p1")))!));
        Assert.Empty(await backup.CheckAsync());
        var refused = await Assert.ThrowsAsync<StoreException>(() => Sqlite.BackUpAsync(target));
        Assert.Contains("backup.db", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_something_else_is_left_as_it_is()
    {
        var foreign = Path.Combine(folder.FullName, "foreign.db");
        await using (var connection = new SqliteConnection($"Data Source={foreign};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE theirs (a)";
            await command.ExecuteNonQueryAsync();
        }

        var before = await File.ReadAllBytesAsync(foreign);
        var text = Path.Combine(folder.FullName, "text.db");
        await File.WriteAllTextAsync(text, new string('x', 5_000));

        Assert.Contains("no store", (await Assert.ThrowsAsync<StoreException>(() => SqliteRecordStore.OpenAsync(foreign, clock))).Message, StringComparison.Ordinal);
        Assert.Contains("no store", (await Assert.ThrowsAsync<StoreException>(() => SqliteRecordStore.OpenAsync(text, clock))).Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(foreign));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_by_its_number()
    {
        await Store.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            await command.ExecuteNonQueryAsync();
        }

        var refused = await Assert.ThrowsAsync<StoreException>(() => SqliteRecordStore.OpenAsync(FilePath, clock));

        Assert.Contains("layout 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_first_layout_is_brought_up_and_its_requests_count_from_then()
    {
        var named = new WriteCondition { RequestKey = "r" };
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], named);
        await Store.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE snapshot_mark; ALTER TABLE request DROP COLUMN written_at; PRAGMA user_version = 1";
            await command.ExecuteNonQueryAsync();
        }

        await OpenAgainAsync();

        Assert.True((await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], named)).WasRepeated);
        Assert.Equal(0, await Sqlite.TrimRequestsAsync(TimeSpan.FromHours(1)));
        clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(1, await Sqlite.TrimRequestsAsync(TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task A_damaged_page_is_found_and_told()
    {
        await Store.WriteAsync(Chaoyang, [.. Enumerable.Range(0, 2_000).Select(static at => Keep($"p{at:0000}", new string('x', 200)))]);
        Assert.Empty(await Sqlite.CheckAsync());
        await Store.DisposeAsync();
        await using (var file = new FileStream(FilePath, FileMode.Open))
        {
            file.Position = 40 * 4_096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xAA, 4_096).ToArray());
        }

        await OpenAgainAsync();

        Assert.NotEmpty(await FaultsAsync());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var refused = await Assert.ThrowsAsync<StoreException>(() => SqliteRecordStore.OpenAsync(Path.Combine(folder.FullName, "none", "store.db"), clock));

        Assert.Contains("cannot be opened", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_goes_back_lets_nobody_else_in_and_loses_no_lease()
    {
        var lease = (await Leases.TryClaimAsync("night", "a", TimeSpan.FromSeconds(60)))!;

        clock.Move(TimeSpan.FromHours(-5));

        Assert.Null(await Leases.TryClaimAsync("night", "b", TimeSpan.FromSeconds(60)));
        await Leases.RenewAsync(lease, TimeSpan.FromSeconds(60));
        clock.Move(TimeSpan.FromSeconds(61));
        Assert.NotNull(await Leases.TryClaimAsync("night", "b", TimeSpan.FromSeconds(60)));
    }

    private async Task<IReadOnlyList<string>> FaultsAsync()
    {
        try
        {
            return await Sqlite.CheckAsync();
        }
        catch (StoreException cause)
        {
            return [cause.Message];
        }
    }

    private bool Stands(string text) => Directory.GetFiles(folder.FullName).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });
}

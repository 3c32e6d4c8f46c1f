using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>The contract, by a client whose clock is months away from the server's: the leases go by the server's.</summary>
public sealed class PostgreSqlRecordStoreTests : RelationalStoreContract
{
    private readonly SteppedClock clock = new();
    private readonly string schema = PostgresServer.NewSchema();

    protected override async Task<IRecordStore> OpenAsync() =>
        PostgresServer.WhyNot is null ? await PostgreSqlRecordStore.OpenAsync((await PostgresServer.SharedAsync()).Address, clock, new() { Schema = schema }) : new MemoryRecordStore(clock);

    protected override Task LetPassAsync(TimeSpan time) => Task.Delay(time);
}

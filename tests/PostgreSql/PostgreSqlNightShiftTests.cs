using InProcess.Tests.Nightly;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

public sealed class PostgreSqlNightShiftTests : NightShiftContract
{
    // The server's clock cannot be moved: long enough for a renewal on a busy machine, short enough to wait for.
    protected override TimeSpan Brief => TimeSpan.FromSeconds(4);

    protected override async Task<IRecordStore> OpenAsync(string folder, TimeProvider clock) =>
        PostgresServer.WhyNot is null ? await PostgreSqlRecordStore.OpenAsync((await PostgresServer.SharedAsync()).Address, clock, new() { Schema = PostgresServer.NewSchema() }) : new MemoryRecordStore(clock);

    protected override Task LetRunOutAsync(SteppedClock of) => Task.Delay(Brief + TimeSpan.FromSeconds(0.2));
}

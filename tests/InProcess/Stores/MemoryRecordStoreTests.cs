using Jiuye;

namespace InProcess.Tests.Stores;

public sealed class MemoryRecordStoreTests : RecordStoreContract
{
    private readonly SteppedClock clock = new();

    protected override Task<IRecordStore> OpenAsync() => Task.FromResult<IRecordStore>(new MemoryRecordStore(clock));

    protected override Task LetPassAsync(TimeSpan time)
    {
        clock.Move(time);
        return Task.CompletedTask;
    }
}

using Jiuye;

namespace InProcess.Tests.Nightly;

public sealed class MemoryNightShiftTests : NightShiftContract
{
    protected override Task<IRecordStore> OpenAsync(string folder, TimeProvider clock) => Task.FromResult<IRecordStore>(new MemoryRecordStore(clock));
}

using Jiuye;

namespace InProcess.Tests.Nightly;

public sealed class SqliteNightShiftTests : NightShiftContract
{
    protected override async Task<IRecordStore> OpenAsync(string folder, TimeProvider clock) => await SqliteRecordStore.OpenAsync(Path.Combine(folder, "store.db"), clock);
}

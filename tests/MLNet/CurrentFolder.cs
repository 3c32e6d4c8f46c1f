namespace Jiuye.MLNet.Tests;

/// <summary>A new folder that is the process's own while its test runs, so that the code of a page may name files as a reader would. Such tests run alone.</summary>
public sealed class CurrentFolder : IDisposable
{
    private readonly string before = Directory.GetCurrentDirectory();
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public CurrentFolder() => Directory.SetCurrentDirectory(folder);

    public void Dispose()
    {
        Directory.SetCurrentDirectory(before);
        Directory.Delete(folder, recursive: true);
    }
}

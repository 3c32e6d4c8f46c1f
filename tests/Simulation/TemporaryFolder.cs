namespace Simulation.Tests;

/// <summary>A folder of a test's own, removed with all it holds.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-simulation-");

    internal string Inner(string name) => Path.Combine(folder.FullName, name);

    internal IEnumerable<string> Entries => Directory.EnumerateFileSystemEntries(folder.FullName).Select(static path => Path.GetFileName(path)!);

    public void Dispose() => folder.Delete(recursive: true);
}

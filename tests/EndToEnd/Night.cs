using System.Security.Cryptography;

namespace EndToEnd.Tests;

/// <summary>What the tests of the nightly run share: the demo data, an undisturbed run, and a way to compare results.</summary>
public sealed class Night : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Night()
    {
        Undisturbed = folder["undisturbed"];
        var (code, _, error) = JiuyeProcess.Run("nightly", DemoData, "--out", Undisturbed, "--threads", "2");
        // 3: the demo data holds a few bad rows on purpose.
        Assert.True(code == 3, error);
        Hashes = HashesOf(Undisturbed);
    }

    public static string Repository { get; } = FindRepository();

    public static string DemoData { get; } = Path.Combine(Repository, "datasets", "demo");

    public string Undisturbed { get; }

    public IReadOnlyDictionary<string, string> Hashes { get; }

    /// <summary>SHA-256 of every file but run.json, which records timings.</summary>
    public static IReadOnlyDictionary<string, string> HashesOf(string results) =>
        Directory.EnumerateFiles(results, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "run.json")
            .ToDictionary(file => Path.GetRelativePath(results, file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

    public void Dispose() => folder.Dispose();

    private static string FindRepository()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException("The tests run from inside the checkout.");
    }
}

using System.Security.Cryptography;

namespace EndToEnd.Tests;

/// <summary>What the tests of the nightly run share: a small dataset, an undisturbed run over it, and a way to compare results.</summary>
public sealed class Night : IDisposable
{
    private static readonly Lazy<string> Small = new(static () =>
    {
        var data = Path.Combine(Directory.CreateTempSubdirectory("jiuye-small-").FullName, "data");
        var (code, _, error) = JiuyeProcess.Run(
            "simulate", "--postings", "400", "--seekers", "600", "--cities", "110105", "--defects", "0.03", "--seed", "5", "--policy", "beijing-2018", "--gzip", "--out", data);
        Assert.True(code == 0, error);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(data)!, recursive: true);
        return data;
    });

    private readonly TemporaryFolder folder = new();

    public Night()
    {
        Undisturbed = folder["undisturbed"];
        var (code, _, error) = JiuyeProcess.Run("nightly", SmallData, "--out", Undisturbed, "--threads", "2");
        // 3: the data holds a few bad rows on purpose.
        Assert.True(code == 3, error);
        Hashes = HashesOf(Undisturbed);
    }

    public static string Repository { get; } = FindRepository();

    public static string DemoData { get; } = Path.Combine(Repository, "datasets", "demo");

    /// <summary>A simulated district, small enough to run many nights over it; made once for all tests.</summary>
    internal static string SmallData => Small.Value;

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

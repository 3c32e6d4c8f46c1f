using System.Globalization;
using System.Text.RegularExpressions;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A district's folder of results: <c>2026-03-31/</c>, … and <c>current</c>, which names the newest; unfinished ones below <c>.scratch/</c>.</summary>
/// <remarks>
/// An unfinished folder bears the number of the lease under which it is made, so that no two nodes ever write to one. Which of them becomes the night's result is decided in the
/// store, under the lease; moving it here only carries that out, may be done twice, and by any node: a rename either happens as decided or finds that it has happened.
/// </remarks>
internal sealed partial class NightFolders(string results, DistrictCode district)
{
    private const string CurrentName = "current";

    private readonly string folder = Path.Combine(Path.GetFullPath(results), district.ToString());

    private string ScratchFolder => Path.Combine(folder, ".scratch");

    internal static string ScratchName(DateOnly date, long epoch) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}.{epoch}");

    /// <summary>What the results of a night are called: its day, with a number behind where the day has results already.</summary>
    internal static string ResultName(NightRecord night, long epoch) =>
        night.Folder is null ? string.Create(CultureInfo.InvariantCulture, $"{night.Date:yyyy-MM-dd}") : ScratchName(night.Date, epoch);

    /// <summary>The districts that have a folder of results, by code; none where the folder of all results is not there.</summary>
    internal static DistrictCode[] Held(string results) => Directory.Exists(results)
        ? [.. Directory.EnumerateDirectories(results).Select(static path => DistrictCode.TryParse(Path.GetFileName(path), out var code) ? code : default).Where(static code => code != default).Order()]
        : [];

    internal string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>A file of the last finished night; null where it has none of that name.</summary>
    internal string? LastFile(string name) =>
        NightTables.Last(folder) is { } last && File.Exists(Path.Combine(last, name)) ? Path.Combine(last, name) : null;

    internal string ScratchOf(string name) => Path.Combine(ScratchFolder, name);

    /// <summary>The folder to make a night in: where an earlier node left one of that night, that one, under a new name, so that the earlier one can write to it no more.</summary>
    internal string Adopt(DateOnly date, long epoch)
    {
        Directory.CreateDirectory(ScratchFolder);
        var own = ScratchOf(ScratchName(date, epoch));
        foreach (var left in Left(date).Where(left => left.Epoch < epoch).OrderByDescending(static left => left.Epoch))
        {
            if (Directory.Exists(own))
                Directory.Delete(left.Path, recursive: true);
            else
                Directory.Move(left.Path, own);
        }

        Directory.CreateDirectory(own);
        // A file that the earlier node still has open is never written to by two: it goes, and a new one takes its name.
        foreach (var file in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories).Where(static file => file.EndsWith(".tmp", StringComparison.Ordinal) || file.EndsWith(".lock", StringComparison.Ordinal)).ToList())
            File.Delete(file);
        return own;
    }

    /// <summary>Throws away what is unfinished of a night up to a lease.</summary>
    internal void Clear(DateOnly date, long epoch)
    {
        foreach (var left in Left(date).Where(left => left.Epoch <= epoch))
            Directory.Delete(left.Path, recursive: true);
    }

    /// <summary>Throws away what one lease made.</summary>
    internal void Discard(DateOnly date, long epoch)
    {
        var own = ScratchOf(ScratchName(date, epoch));
        if (Directory.Exists(own))
            Directory.Delete(own, recursive: true);
    }

    /// <summary>Whether results of this name are in place.</summary>
    internal bool IsPlaced(string name) => Directory.Exists(PathOf(name));

    /// <summary>The folders of finished nights, by day.</summary>
    internal IReadOnlyList<string> Finished() => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder).Where(static path => ResultPattern().IsMatch(Path.GetFileName(path))).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The days of which something unfinished is there.</summary>
    internal IReadOnlyList<DateOnly> Unfinished() => Directory.Exists(ScratchFolder)
        ? [.. Directory.EnumerateDirectories(ScratchFolder).Select(static path => Path.GetFileName(path)).Where(static name => ResultPattern().IsMatch(name))
            .Select(static name => DateOnly.ParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture)).Distinct().Order()]
        : [];

    /// <summary>Moves decided results into place; false where they are neither here nor there.</summary>
    internal bool Place(string from, string name)
    {
        var target = PathOf(name);
        try
        {
            if (!Directory.Exists(target))
                Directory.Move(from, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            // Another node carried the same decision out in this moment.
        }
        catch (DirectoryNotFoundException)
        {
            return Directory.Exists(target);
        }

        return true;
    }

    /// <summary>Lets <c>current</c> name the newest results.</summary>
    /// <remarks>Two nodes may be at it at once, with nights of two days: each looks again after it wrote, so that whoever is last leaves the newest.</remarks>
    /// <param name="tag">What tells this writer from every other: the name of what it makes.</param>
    internal void PointToNewest(string tag)
    {
        while (Newest() is { } newest && newest != Current())
        {
            var unfinished = PathOf($".{CurrentName}-{tag}");
            File.WriteAllText(unfinished, newest + "\n");
            File.Move(unfinished, PathOf(CurrentName), overwrite: true);
        }
    }

    /// <summary>Removes results that newer ones of the same day have replaced.</summary>
    internal void Remove(string name)
    {
        if (Directory.Exists(PathOf(name)))
            Directory.Delete(PathOf(name), recursive: true);
    }

    /// <summary>The folder that <c>current</c> names; null where there is none.</summary>
    internal string? Current() => File.Exists(PathOf(CurrentName)) ? File.ReadAllText(PathOf(CurrentName)).Trim() : null;

    private string? Newest() => Finished().Select(static path => Path.GetFileName(path)).OrderBy(static name => name[..10], StringComparer.Ordinal).ThenBy(static name => Number(name)).LastOrDefault();

    private IEnumerable<(string Path, long Epoch)> Left(DateOnly date)
    {
        if (!Directory.Exists(ScratchFolder))
            return [];
        var of = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}.");
        return [.. Directory.EnumerateDirectories(ScratchFolder, of + "*").Where(static path => ResultPattern().IsMatch(Path.GetFileName(path))).Select(static path => (path, Number(Path.GetFileName(path))))];
    }

    private static long Number(string name) => name.Length > 11 ? long.Parse(name.AsSpan(11), NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}(\.\d{1,18})?$", RegexOptions.CultureInvariant)]
    private static partial Regex ResultPattern();
}

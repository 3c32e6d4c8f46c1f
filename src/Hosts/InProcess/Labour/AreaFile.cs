using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads the list of areas: CSV with <c>area,name</c> and, where known, <c>certified</c> (yes where it was created as a full-employment community or street).</summary>
public sealed class AreaFile
{
    private AreaFile(IReadOnlyList<(AreaCode Area, string Name, bool IsCertified)> rows)
    {
        Areas = [.. rows.Select(static row => row.Area)];
        Certified = [.. rows.Where(static row => row.IsCertified).Select(static row => row.Area)];
        Names = new(rows.ToDictionary(static row => row.Area.Digits, static row => row.Name, StringComparer.Ordinal));
    }

    /// <summary>No list: codes are shown as they are.</summary>
    public static AreaFile None { get; } = new([]);

    /// <summary>The areas, in the order of the file.</summary>
    public IReadOnlyList<AreaCode> Areas { get; }

    /// <summary>Those certified.</summary>
    public IReadOnlyList<AreaCode> Certified { get; }

    /// <summary>What they are called.</summary>
    public AreaNames Names { get; }

    /// <summary>Reads a file; none where the path is null.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static AreaFile Read(string? path, CancellationToken cancellation = default)
    {
        if (path is null)
            return None;
        var seen = new HashSet<AreaCode>();
        return new(FactColumns.All(path, ["area", "name"], ["certified"], row =>
        {
            var area = row.RequiredArea("area");
            if (!seen.Add(area))
                throw row.Fault("area", area.Digits, "stands twice", "each area once");
            return (area, row.Text("name") ?? area.Digits, row.Flag("certified") == true);
        }, cancellation));
    }
}

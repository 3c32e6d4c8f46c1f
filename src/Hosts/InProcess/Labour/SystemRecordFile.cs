using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads the records of the systems to be compared: CSV with <c>person,system,standing,office,on,basic_data,empty_fields</c>, a record a line; one file a system, or all in one.</summary>
public static class SystemRecordFile
{
    /// <summary>Reads files.</summary>
    /// <exception cref="DatasetException">A file can't be read or has a bad row.</exception>
    public static IReadOnlyList<SystemRecord> Read(IEnumerable<string> paths, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return [.. paths.SelectMany(path => FactColumns.All(path, ["person", "system", "standing"], ["office", "on", "basic_data", "empty_fields"], Of, cancellation))];
    }

    private static SystemRecord Of(FactColumns row)
    {
        var (system, standing) = (row.RequiredWord<MonitoredSystem>("system"), row.RequiredWord<SystemStanding>("standing"));
        if (!Fits(system, standing))
            throw row.Fault("standing", row.Text("standing")!, $"is no standing of {row.Text("system")}", string.Join(", ", Enum.GetValues<SystemStanding>().Where(one => Fits(system, one)).Select(Tokens<SystemStanding>.Of)));
        return new()
        {
            Person = row.Key("person"),
            System = system,
            Standing = standing,
            Office = row.Area("office"),
            On = row.Day("on"),
            BasicData = row.Text("basic_data") ?? "",
            EmptyFields = row.Texts("empty_fields") ?? [],
        };
    }

    private static bool Fits(MonitoredSystem system, SystemStanding standing) => system switch
    {
        MonitoredSystem.Unemployment => standing is SystemStanding.Registered or SystemStanding.DrawingBenefit,
        MonitoredSystem.SocialInsurance => standing is SystemStanding.InsuredByEmployer or SystemStanding.InsuredFlexibly or SystemStanding.Pension,
        MonitoredSystem.MedicalInsurance => standing is SystemStanding.InsuredByEmployer or SystemStanding.InsuredFlexibly or SystemStanding.InsuredAsUnemployed,
        MonitoredSystem.Archive => standing is SystemStanding.ArchiveAtStreet or SystemStanding.ArchiveElsewhere,
        MonitoredSystem.Placement => standing is SystemStanding.Seeking or SystemStanding.Placed,
        _ => standing is SystemStanding.Employed or SystemStanding.NotEmployed,
    };
}

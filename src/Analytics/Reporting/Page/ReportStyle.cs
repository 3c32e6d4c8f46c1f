namespace Jiuye.Analytics.Reporting;

/// <summary>The report's style sheet, kept as a file of its own and carried in the assembly.</summary>
internal static class ReportStyle
{
    private const string Name = "Jiuye.Analytics.Reporting.report.css";

    internal static string Read()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly does not carry {Name}: it was built without its style sheet.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

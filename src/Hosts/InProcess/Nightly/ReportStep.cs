using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>The morning report: the page, the same facts as JSON, and each table in full for spreadsheets.</summary>
internal sealed class ReportStep : INightStep
{
    internal const string JsonFile = "report.json";
    internal const string TablesFolder = "tables";

    public string Name => "report";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, null, "tables");
        var report = MorningReport.Of(night);
        night.Write(NightlyRun.ReportFile, stream => NightReportHtml.Write(report, stream));
        night.Write(JsonFile, stream => NightReportJson.Write(report, stream));
        var files = new List<string> { NightlyRun.ReportFile, JsonFile };
        Directory.CreateDirectory(night.PathOf(TablesFolder));
        foreach (var table in ReportTables.Of(report))
        {
            var file = $"{TablesFolder}/{table.Name}.csv";
            night.Write(file, stream => TidyCsv.Write(table, stream, CsvAudience.Spreadsheets));
            files.Add(file);
        }

        return files;
    }
}

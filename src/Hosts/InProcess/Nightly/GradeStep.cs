using System.IO.Compression;
using Jiuye.Matching;

namespace Jiuye;

/// <summary>How hard each seeker is to place.</summary>
internal sealed class GradeStep : INightStep
{
    internal const string File = "grades.jsonl.gz";

    private static readonly System.Text.UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int ReportEvery = 1_000;

    public string Name => "grade";

    public IReadOnlyList<string> Run(Night night)
    {
        var seekers = night.Records.Seekers;
        night.Write(File, stream =>
        {
            using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
            using var lines = new StreamWriter(packed, Utf8) { NewLine = "\n" };
            for (var at = 0; at < seekers.Count; at++)
            {
                if (at % ReportEvery == 0)
                    night.Report(Name, at, seekers.Count, "seekers");
                lines.WriteLine(GradeLines.Json(Grade(night, at)));
            }
        });
        return [File];
    }

    /// <summary>The grade of a seeker; the same in this step and in the report.</summary>
    internal static DifficultyGrade Grade(Night night, int seeker)
    {
        var person = night.Records.Seekers[seeker];
        return night.Grader.Grade(person, night.Figures.For(person), night.AsOf);
    }
}

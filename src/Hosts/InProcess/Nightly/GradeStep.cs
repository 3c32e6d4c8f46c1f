using System.Globalization;
using System.IO.Compression;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How hard each seeker is to place.</summary>
internal sealed class GradeStep : INightStep
{
    internal const string File = "grades.jsonl.gz";

    /// <summary>The counsellors' list of whom to look at again; written where a model stands beside the card.</summary>
    internal const string SecondLooks = "second-looks.csv";

    internal const string SecondLooksHeading = "seeker,district,level,probability,why";

    private static readonly System.Text.UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int ReportEvery = 1_000;

    public string Name => "grade";

    public IReadOnlyList<string> Run(Night night)
    {
        var seekers = night.Records.Seekers;
        var looks = new List<(double Probability, SeekerId Seeker, string Line)>();
        night.Write(File, stream =>
        {
            using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
            using var lines = new StreamWriter(packed, Utf8) { NewLine = "\n" };
            for (var at = 0; at < seekers.Count; at++)
            {
                if (at % ReportEvery == 0)
                    night.Report(Name, at, seekers.Count, "seekers");
                var grade = Grade(night, at);
                lines.WriteLine(GradeLines.Json(grade));
                if (grade.AsksForSecondLook && seekers[at].IsSeekingOn(night.AsOf))
                    looks.Add((grade.SecondLook!.Probability!.Value, grade.Seeker, Line(grade, seekers[at])));
            }
        });
        if (night.Inputs.Profiling is null)
            return [File];
        night.WriteLines(SecondLooks, SecondLooksHeading, looks.OrderByDescending(static look => look.Probability).ThenBy(static look => look.Seeker).Select(static look => look.Line));
        return [File, SecondLooks];
    }

    private static string Line(DifficultyGrade grade, JobSeeker seeker) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CsvField.Of(grade.Seeker.Value)},{seeker.District},{(int)grade.Level},{grade.SecondLook!.Probability:0.####},{CsvField.Of(grade.SecondLook.ToText("zh-CN", isAsked: true))}");

    /// <summary>The grade of a seeker; the same in this step and in the report.</summary>
    internal static DifficultyGrade Grade(Night night, int seeker)
    {
        var person = night.Records.Seekers[seeker];
        return night.Grader.Grade(person, night.Figures.For(person), night.AsOf);
    }
}

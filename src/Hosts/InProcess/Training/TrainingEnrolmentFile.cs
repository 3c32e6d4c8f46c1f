using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>
/// Files of enrolments in courses and what came of them, one JSON object a line: <c>seeker, course, enrolled_on, documents, sessions_held, sessions_attended, total_score,
/// passed, satisfied, certified_on</c>.
/// </summary>
public static class TrainingEnrolmentFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<TrainingEnrolment> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new EnrolmentRow(options ?? new());
        return new RowLoop<TrainingEnrolment>(options ?? new(), "enrolments", row.Fields, row.Read, static _ => null, static _ => "").Read(path, cancellation);
    }

    private sealed class EnrolmentRow(ReadOptions options)
    {
        private const int MostSessions = 10_000;

        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal TrainingEnrolment? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var (seeker, course, on) = (common.Id("seeker"), common.Id("course"), common.RequiredDate("enrolled_on"));
            var (held, attended) = (Fields.Integer("sessions_held", 0, MostSessions), Fields.Integer("sessions_attended", 0, MostSessions));
            var (score, certified) = (Fields.Number("total_score", 0, 100), common.Date("certified_on"));
            var (documents, passed, satisfied) = (Fields.Texts("documents"), Fields.Flag("passed"), Fields.Flag("satisfied"));
            if (attended > held)
                Fields.Refuse("sessions_attended", FormattableString.Invariant($"{attended}"), "more than sessions_held", FormattableString.Invariant($"0 to {held}"));
            if (certified < on)
                Fields.Refuse("certified_on", FormattableString.Invariant($"{certified:yyyy-MM-dd}"), "before enrolled_on", FormattableString.Invariant($"{on:yyyy-MM-dd} or later"));
            return Fields.Fault is not null ? null : new(new(seeker!), new(course!), on)
            {
                DocumentsIn = documents,
                SessionsHeld = held,
                SessionsAttended = attended,
                TotalScore = (decimal?)score,
                Passed = passed,
                IsSatisfied = satisfied,
                CertifiedOn = certified,
            };
        }
    }
}

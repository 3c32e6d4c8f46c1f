using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>Writes lists of duties in one of their forms.</summary>
internal static class DutyWriter
{
    internal static string Extension(DutyForm form) => form switch { DutyForm.Json => ".jsonl", DutyForm.Calendar => ".ics", _ => ".csv" };

    internal static void Write(TextWriter writer, IReadOnlyList<Duty> duties, DutyForm form, DateOnly asOf, CancellationToken cancellation)
    {
        if (form == DutyForm.Calendar)
        {
            writer.Write(DutyCalendar.Of(duties, asOf));
            return;
        }

        if (form == DutyForm.Csv)
            writer.WriteLine(DutyLines.Heading);
        foreach (var duty in duties)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteLine(form == DutyForm.Json ? DutyLines.Json(duty) : DutyLines.Csv(duty));
        }
    }
}

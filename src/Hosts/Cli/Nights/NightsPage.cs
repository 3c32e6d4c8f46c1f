using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>Nights for people, a line as each ends and a list of all, and for machines.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="asJson">True for machines: only the list, one JSON object a night.</param>
internal sealed class NightsPage(TextWriter output, bool asJson) : IProgress<NightEvent>
{
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock gate = new();

    public void Report(NightEvent value)
    {
        if (asJson || Words(value.Kind) is not { } words)
            return;
        lock (gate)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.District} {value.Date:yyyy-MM-dd} {words} after {value.Elapsed.TotalSeconds:0.0} s{(value.Reason is null ? "" : ": " + value.Reason)}"));
            // A defect's lines help to mend it; what is expected is told by its reason.
            if (value.Cause is not null && !Failure.IsExpected(value.Cause))
                output.WriteLine(value.Cause);
            output.Flush();
        }
    }

    internal void Close(NightShiftOutcome outcome)
    {
        if (asJson)
        {
            List(output, outcome.Nights, asJson: true);
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Nights.Count:N0} nights: {outcome.Done:N0} done, {outcome.SetAside.Count:N0} set aside, {outcome.Nights.Count - outcome.Done - outcome.SetAside.Count:N0} without postings"));
        foreach (var night in outcome.SetAside)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"set aside  {night.District} {night.Date:yyyy-MM-dd}: {night.Reason}"));
    }

    internal static void List(TextWriter output, IReadOnlyList<NightRecord> nights, bool asJson)
    {
        if (asJson)
        {
            foreach (var night in nights)
                output.WriteLine(Json(night));
            return;
        }

        var table = new AlignedTable();
        table.Add("district", "day", "state", "attempts", "node", "results or reason");
        foreach (var night in nights)
        {
            table.Add(
                night.District.ToString(),
                night.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                NameOf(night.State),
                night.Attempts.ToString(CultureInfo.InvariantCulture),
                night.Node,
                night.Reason ?? night.Folder ?? "");
        }

        table.WriteTo(output);
    }

    private static string Json(NightRecord night) => JsonSerializer.Serialize(
        new
        {
            district = night.District.ToString(),
            date = night.Date,
            state = NameOf(night.State),
            attempts = night.Attempts,
            node = night.Node,
            reason = night.Reason,
            folder = night.Folder,
            sequence = night.Sequence,
            at = night.At,
        },
        Line);

    private static string NameOf(NightState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());

    private static string? Words(NightEventKind kind) => kind switch
    {
        NightEventKind.TakenOver => "taken over",
        NightEventKind.Done => "done",
        NightEventKind.Empty => "without postings",
        NightEventKind.Failed => "failed, to be tried again",
        NightEventKind.SetAside => "set aside",
        NightEventKind.Lost => "lost to another node, this one was silent too long",
        NightEventKind.PutBack => "put back",
        NightEventKind.RenewalFailed => "the store did not answer",
        _ => null,
    };
}
